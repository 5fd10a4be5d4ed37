// Builds the question that every view must pass: does it hold anything that is hidden, or known only later?
import { parseHour } from '../../src/base/hours.ts';
import type { Script } from '../../src/engine/script.ts';
import type { Run } from '../../src/run/actor.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { chooseNumber } from './random-run.ts';

interface Secret {
  text: string;
  /** Minutes since 1970 from which it may be told; never, if infinite. */
  from: number;
}

/** Plays by numbers and looks at every picture on the way. Throws with the first secret that is told. */
export function keepsSecrets({ script }: { script: Script }, run: Run, numbers: number[]): void {
  const secrets = secretsOf(script);
  checkView(script, secrets, run.view());
  for (const number of numbers) {
    if (run.view().stage === 'aftermath') run.proceed();
    checkView(script, secrets, run.view());
    if (run.view().stage === 'ended') return;
    chooseNumber(run, number);
    checkView(script, secrets, run.view());
  }
}

function checkView(script: Script, secrets: Secret[], view: CrisisView): void {
  const told = JSON.stringify(view);
  const now = parseHour(view.clock.at);
  for (const { text, from } of secrets) {
    if (from > now && told.includes(JSON.stringify(text).slice(1, -1))) {
      throw new Error(`"${text}" is told at ${view.clock.at}, before its hour.`);
    }
  }
  const hidden = new Set(script.gauges.filter(({ shown }) => shown === 'hidden').map(({ id }) => id));
  const leaked = view.gauges.find(({ id }) => hidden.has(id));
  if (leaked) throw new Error(`"${leaked.id}" is hidden, and shown.`);
}

/** Every text with an hour, and all that a hidden gauge says. A text that is told twice keeps its earlier hour. */
function secretsOf(script: Script): Secret[] {
  const from = new Map<string, number>();
  const add = (text: string, hour: string | null) => {
    const minute = hour === null ? -Infinity : parseHour(hour);
    from.set(text, Math.min(minute, from.get(text) ?? Infinity));
  };
  for (const decision of Object.values(script.decisions)) {
    if (decision.cable) add(decision.cable.text, decision.cable.known);
    for (const line of decision.briefing) add(line.text, line.known);
    for (const advice of decision.advice) add(advice.says.text, advice.after);
  }
  for (const event of Object.values(script.events)) {
    for (const report of [event.report, ...Object.values(event.outcomes)]) {
      if (report) add(report.text, report.known);
    }
  }
  for (const mark of script.map) add(mark.says, mark.known);
  for (const gauge of script.gauges.filter(({ shown }) => shown === 'hidden')) {
    for (const text of [gauge.meaning, ...gauge.bands.map(({ says }) => says)]) from.set(text, Infinity);
  }
  return [...from].map(([text, minute]) => ({ text, from: minute }));
}
