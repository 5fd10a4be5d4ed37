// Owns what is said before an order goes out, while it is being filled in: what is missing, and the note that it makes. Pure.
import type { DecisionView, SourceView } from '../run/crisis-view.ts';
import type { Note } from '../run/log.ts';
import type { Script } from '../engine/script.ts';

/** Characters of a reason in the player's own words, as the log keeps them. */
export const MOST_WORDS = 240;
/** Characters of what is written in a pause, as the log keeps them. */
export const MOST_PAUSE_WORDS = 600;
/** Per cent in steps of ten: finer would claim a precision that nobody has. */
export const DANGERS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
export const EMPTY_NOTE: Note = { danger: null, answer: null, reason: null, words: '', source: null };

export type NotePart = 'danger' | 'answer' | 'reason' | 'source';

/** The parts that the scenario asks for at this decision and that are not said yet, in order. Words count as a reason. */
export function missingParts(note: Note, asked: Asked): NotePart[] {
  const missing: NotePart[] = [];
  if (asked.forecast && note.danger === null) missing.push('danger');
  if (asked.forecast && note.answer === null) missing.push('answer');
  if (asked.reasons.length > 0 && note.reason === null && note.words.trim() === '') missing.push('reason');
  if (asked.sources.length > 0 && note.source === null) missing.push('source');
  return missing;
}

export interface Asked {
  forecast: Script['forecast'];
  reasons: Script['reasons'];
  /** Sources of the decision at hand, each once. */
  sources: SourceView[];
}

/** What can be asked at this decision; null where the scenario asks for nothing. */
export function askedAt({ forecast, reasons }: Script, decision: DecisionView): Asked | null {
  if (!forecast && reasons.length === 0) return null;
  const cited = [...decision.briefing, ...decision.notKnown, ...decision.advice].flatMap(({ cites }) => cites);
  const sources = [...new Map(cited.map((source) => [source.key, source])).values()];
  // One whose title is kept back cannot be told from another of its kind.
  return { forecast, reasons, sources: sources.filter(({ kind, later }) => kind !== 'model' && !later) };
}

/** The note as the log keeps it: without stray spaces, and no longer than the log holds. */
export function finished(note: Note): Note {
  return { ...note, words: note.words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS) };
}
