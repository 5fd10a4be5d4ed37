// Builds a script whose hours of knowledge are moved about, as no checked scenario has them: the view must hold alone.
import { formatHour, parseHour } from '../../src/base/hours.ts';
import type { Script } from '../../src/engine/script.ts';

/** The script with each hour of knowledge moved by the next of these hours, over and over. */
export function shiftedScript(original: Script, hours: number[]): Script {
  const script = structuredClone(original);
  let next = 0;
  const shift = (hour: string) => formatHour(parseHour(hour) + hours[next++ % hours.length]! * 60);
  for (const decision of Object.values(script.decisions)) {
    if (decision.cable) decision.cable.known = shift(decision.cable.known);
    for (const line of decision.briefing) line.known = shift(line.known);
    for (const advice of decision.advice) advice.after = shift(advice.after ?? decision.at);
  }
  for (const event of Object.values(script.events)) {
    for (const report of [event.report, ...Object.values(event.outcomes)]) {
      if (report) report.known = shift(report.known);
    }
  }
  for (const mark of script.map) mark.known = shift(mark.known);
  for (const letter of script.letters) letter.known = shift(letter.known);
  return script;
}
