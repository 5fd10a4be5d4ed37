// Owns what is said of a source: of which kind it is, and how far it was checked.
import type { SourceView } from '../../run/crisis-view.ts';

export const SOURCE_KIND: Record<SourceView['kind'], string> = {
  document: 'Document of the time',
  scholarship: 'Historian’s work',
  press: 'Newspaper or broadcast',
  memoir: 'Memoir, written later',
  reference: 'Work of reference',
  model: 'Our own judgement',
};

/** The same in a word, for the chip. */
export const SOURCE_CHIP: Record<SourceView['kind'], string> = {
  document: 'document',
  scholarship: 'historian',
  press: 'press',
  memoir: 'memoir',
  reference: 'reference',
  model: 'our judgement',
};

export const SOURCE_MARK: Record<SourceView['mark'], string> = {
  verified: 'The passage was seen at its address.',
  'verified-book': 'The passage was seen in a copy of the published book.',
  scholarship: 'Standard work; not checked again word by word.',
  disputed: 'Disputed: good historians do not agree on it.',
  model: 'No source: a number or judgement of ours.',
};
