// Owns what was said before an order as digits of the run code: per decision the danger, the answer expected, the reason.
import type { Story } from '../engine/story.ts';
import type { Note, RunLog } from './log.ts';
import type { Digit, MixedReader } from './mixed-radix.ts';

/** Nothing said, then 0 to 100 per cent in steps of ten. */
const DANGERS = 12;
const STEP = 10;

/** True if the code of this log must carry digits of notes at all. Words and sources stay out of it. */
export function hasNoteDigits(log: RunLog): boolean {
  return log.forecasts.length > 0 || log.reasons.some(({ reason }) => reason !== null);
}

/** The digits of one decision. Pure. What the story does not know counts as not said. */
export function noteDigits({ answers, reasons }: Story, log: RunLog, decision: string): Digit[] {
  const forecast = log.forecasts.find((one) => one.decision === decision);
  const reason = log.reasons.find((one) => one.decision === decision)?.reason ?? '';
  const danger = forecast?.danger ?? null;
  return [
    [danger === null ? 0 : danger / STEP + 1, DANGERS],
    [answers.indexOf(forecast?.answer ?? '') + 1, answers.length + 1],
    [reasons.indexOf(reason) + 1, reasons.length + 1],
  ];
}

/** The note that `noteDigits` wrote, without words and source. */
export function readNote({ answers, reasons }: Story, reader: MixedReader): Note {
  const danger = reader.take(DANGERS);
  const answer = reader.take(answers.length + 1);
  const reason = reader.take(reasons.length + 1);
  return {
    danger: danger === 0 ? null : (danger - 1) * STEP,
    answer: answers[answer - 1] ?? null,
    reason: reasons[reason - 1] ?? null,
    words: '',
    source: null,
  };
}
