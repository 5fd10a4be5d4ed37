// Owns the words of a verdict on a claim, for the archive and the comparison.
import type { Verdict } from '../../run/archive.ts';

export const VERDICT: Record<Verdict, { title: string; says: string }> = {
  confirmed: { title: 'Confirmed', says: 'The record bears it out.' },
  refined: { title: 'Refined', says: 'True in outline; the evidence changes its weight or its detail.' },
  contradicted: { title: 'Contradicted', says: 'The record says otherwise.' },
  open: { title: 'Open', says: 'A judgement that evidence cannot settle.' },
};

export const verdictWords = {
  disputed: 'disputed',
  disputedSays: 'Good historians do not agree.',
} as const;
