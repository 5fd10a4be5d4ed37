// Owns what a player said before the outcome, gathered for the debrief: forecasts, reasons, answers in the pauses. Pure.
import type { Script } from '../engine/script.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { RunLog } from '../run/log.ts';

/** What was said before one order. */
export interface SaidBefore {
  decision: string;
  title: string;
  /** ISO hour with Washington's offset. */
  at: string;
  /** Labels of the orders that were then given. */
  orders: string[];
  /** Per cent; null if it was not said. */
  danger: number | null;
  answer: string | null;
  reason: string | null;
  words: string;
  /** Title of the source that weighed most. */
  source: string | null;
}

export interface Hindsight {
  /** In order of hour; only decisions at which something was said. */
  said: SaidBefore[];
  /** Index in `said` of the forecast to recall: the one that saw the greatest danger, the last among equals; null if there is none. */
  recall: number | null;
  pauses: { decision: string; title: string; asks: string; words: string }[];
}

/** Everything said in a run before its outcome. Ids that the scenario does not know are left out. */
export function hindsightOf(linked: LinkedStory, script: Script, log: RunLog): Hindsight {
  const decisions = linked.items.filter(({ kind }) => kind === 'decision').map(({ id }) => id);
  const said = decisions.flatMap((id) => saidBefore(script, log, id) ?? []);
  const greatest = Math.max(...said.map(({ danger }) => danger ?? -1));
  const lesson = script.lessons.find(({ id }) => id === log.lesson);
  return {
    said,
    recall: greatest < 0 ? null : said.findLastIndex(({ danger }) => danger === greatest),
    pauses: log.pauses.flatMap(({ decision, words }) => {
      const asks = lesson?.pauses.find(({ after }) => after === decision)?.asks;
      return asks ? [{ decision, title: script.decisions[decision]?.title ?? '', asks, words }] : [];
    }),
  };
}

function saidBefore(script: Script, log: RunLog, id: string): SaidBefore | null {
  const forecast = log.forecasts.find(({ decision }) => decision === id);
  const reason = log.reasons.find(({ decision }) => decision === id);
  const told = script.decisions[id];
  if ((!forecast && !reason) || !told) return null;
  const titleIn = (list: readonly { id: string; title: string }[], wanted: string | null | undefined) =>
    list.find((one) => one.id === wanted)?.title ?? null;
  return {
    decision: id,
    title: told.title,
    at: told.at,
    orders: log.picks
      .filter(({ decision }) => decision === id)
      .flatMap(({ line, option }) => labelOf(told, line, option)),
    danger: forecast?.danger ?? null,
    answer: titleIn(script.forecast?.answers ?? [], forecast?.answer),
    reason: titleIn(script.reasons, reason?.reason),
    words: reason?.words ?? '',
    source: (reason?.source && script.sources[reason.source]?.title) || null,
  };
}

function labelOf(told: Script['decisions'][string], line: string, option: string): string[] {
  const found = told.lines.find(({ id }) => id === line)?.options.find(({ id }) => id === option);
  return found ? [found.label] : [];
}
