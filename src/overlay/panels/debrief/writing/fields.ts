// Owns the names under which exam writing is kept in the notebook, and reading the chain that was chosen. Pure.
import { type Link, chainOf, firstLinks } from '../../../../debrief/chain.ts';
import type { Comparison, DebateView } from '../../../../debrief/comparison.ts';
import { ownAndRest } from '../own-and-rest.ts';
import type { ExamForm } from '../../../../debrief/exam-form.ts';

export type LaneName = 'record' | 'you';

/** Reads a field of the notebook. */
export type Read = (field: string) => string;

export const FORM = 'writing-form';
export const boxField = (form: ExamForm, box: string): string => `writing-${form}-${box}`;
export const linkField = (lane: LaneName, link: Link): string => `link-${lane}-${link.id}`;
export const chainField = (lane: LaneName): string => `chain-${lane}`;
export const CLAIM = 'writing-claim';
/** Stands for a chain from which every event was taken out: an empty field is one that was never touched. */
const NONE = '-';

export const formatChain = (ids: readonly string[]): string => (ids.length === 0 ? NONE : ids.join(' '));

export interface Chain {
  all: Link[];
  chosen: Link[];
}

/** The chain of a lane, and what of it is chosen; at first what the lesson asks for, or the player's own orders. */
export function readChain(comparison: Comparison, lane: LaneName, read: Read): Chain {
  const all = chainOf(comparison, lane);
  const kept = read(chainField(lane));
  const first = lane === 'record' ? comparison.core : ownAndRest(comparison.rows).own.map(({ decision }) => decision);
  const ids = new Set(kept === '' ? firstLinks(all, new Set(first)) : kept.split(' '));
  return { all, chosen: all.filter(({ id }) => ids.has(id)) };
}

/** The dispute to argue with: the one picked, else the one on which the reader took a stand, else the nearest. */
export function readClaim(debates: readonly DebateView[], read: Read): DebateView | undefined {
  return (
    debates.find(({ id }) => id === read(CLAIM)) ?? debates.find(({ id }) => read(`stand-${id}`) !== '') ?? debates[0]
  );
}

/** The form picked, if the scenario has a question for it; else the first that it has. */
export function readForm({ writing }: Comparison, read: Read): Comparison['writing'][number] | undefined {
  return writing.find(({ form }) => form === read(FORM)) ?? writing[0];
}

/** Words of a text, as a reader would count them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
