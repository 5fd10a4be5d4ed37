// Owns what can be wrong with a condition, and the cures for slips of the pen.

export type ConditionFault =
  | 'syntax'
  | 'unknown-variable'
  | 'unknown-value'
  | 'not-boolean'
  | 'mixed-types'
  | 'not-supported';

/** What is wrong with a condition; `start` and `end` are offsets in its text. */
export interface ConditionError {
  kind: ConditionFault;
  message: string;
  start: number;
  end: number;
  hint: string;
}

/** Stops the reading of a condition; caught where the reading began, never leaves the room. */
export class Fault extends Error {
  readonly error: ConditionError;
  constructor(kind: ConditionFault, at: { start: number; end: number }, message: string, hint: string) {
    super(message);
    this.error = { kind, message, start: at.start, end: at.end, hint };
  }
}

/** Slips that come from other languages or from a word processor, and what to write instead. */
const SLIPS: [RegExp, string][] = [
  [/[\u201C-\u201F\u2018-\u201B]/, 'Use straight quotes ("), not curly ones.'],
  [/(^|[^=!<>])=([^=>]|$)/, 'To compare, write two equals signs: course == "blockade"'],
  [/=>|=</, 'Write >= or <=, with the equals sign last.'],
  [/<>/, 'Unequal is written !='],
  [/\b(and|or|not)\b/i, 'Write && for "and", || for "or", ! for "not".'],
  [/(^|[^&])&([^&]|$)|(^|[^|])\|([^|]|$)/, 'Write && and || with two signs each.'],
];

/** What to tell the author of a condition that cannot be read, or null when no known slip fits. Pure. */
export function slipHint(text: string): string | null {
  return SLIPS.find(([slip]) => slip.test(text))?.[1] ?? null;
}
