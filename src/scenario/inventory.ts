// Owns what a scenario holds, counted: also when it is broken, so that an author sees what was read.
import { coreScreens, type CoreText } from './core-texts.ts';
import { countWords } from './checks/words.ts';
import type { Draft } from './draft.ts';
import { daleChallScore } from './easy-words.ts';
import { linesOf, optionsOf } from './parts.ts';
import { addCounts, readingAge, readingCounts } from './reading-age.ts';
import { SOURCE_MARKS } from './schema-library.ts';

export type Count = [what: string, count: number];

export interface Inventory {
  /** In an author's words: `['decisions', 24]`. Empty if nothing could be read. */
  counts: Count[];
  /** How many sources there are of each mark. */
  sources: Count[];
  /** The texts that a player reads on the way, in the normal wording and in the plain one. */
  reading: { full: Wording; plain: Wording };
}

export interface Wording {
  texts: number;
  words: number;
  /** Reading age in years by the Flesch-Kincaid grade; NaN if there are no texts. */
  age: number;
  /** Dale-Chall score: how far its words lie from those that a child of nine knows; NaN if there are no texts. */
  daleChall: number;
}

/** Counts a draft. Pure. */
export function inventoryOf(draft: Draft): Inventory {
  if (draft.decisions.length === 0 && Object.keys(draft.contents).length === 0) {
    const none = { texts: 0, words: 0, age: Number.NaN, daleChall: Number.NaN };
    return { counts: [], sources: [], reading: { full: none, plain: none } };
  }
  const texts = coreScreens(draft).flatMap((screen) => screen.texts);
  return {
    counts: countsOf(draft),
    sources: sourcesOf(draft),
    reading: {
      full: wordingOf(texts.map(({ text }) => text)),
      plain: wordingOf(texts.flatMap(({ plain }: CoreText) => plain ?? [])),
    },
  };
}

function countsOf({ decisions, contents }: Draft): Count[] {
  const claims = contents['claims.yaml'] ?? [];
  const carried = new Set(decisions.flatMap(({ value }) => value.claims ?? []));
  const lists: [string, readonly unknown[]][] = [
    ['decisions', decisions],
    ['of them in branches', decisions.filter(({ value }) => value.branch)],
    ['options', decisions.flatMap(linesOf).flatMap(optionsOf)],
    ['events', contents['events.yaml'] ?? []],
    ['endings', contents['endings.yaml'] ?? []],
    ['gauges', contents['variables.yaml']?.gauges ?? []],
    ['facts', contents['variables.yaml']?.facts ?? []],
    ['people', contents['people.yaml'] ?? []],
    ['stances', (contents['people.yaml'] ?? []).flatMap(({ stance }) => stance)],
    ['documents', contents['documents.yaml'] ?? []],
    ['record entries', contents['record.yaml'] ?? []],
    ['numbers', contents['numbers.yaml'] ?? []],
    ['claims', claims],
    ['claims carried', claims.filter(({ id }) => carried.has(id))],
    ['glossary words', contents['glossary.yaml'] ?? []],
    ['marks', contents['map.yaml'] ?? []],
    ['letters', contents['letters.yaml'] ?? []],
    ['roles', contents['casting.yaml']?.roles ?? []],
    ['answer notes', contents['teaching.yaml']?.notes ?? []],
    ['quiz questions', contents['teaching.yaml']?.quiz ?? []],
    ['debates', contents['debrief.yaml']?.debates ?? []],
    ['sources', Object.keys(contents['sources.yaml'] ?? {})],
  ];
  return lists.map(([what, list]) => [what, list.length]);
}

function sourcesOf({ contents }: Draft): Count[] {
  const sources = Object.values(contents['sources.yaml'] ?? {});
  return SOURCE_MARKS.map((mark) => [mark, sources.filter((source) => source.mark === mark).length]);
}

function wordingOf(texts: string[]): Wording {
  return {
    texts: texts.length,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    age: readingAge(addCounts(texts.map(readingCounts))),
    daleChall: daleChallScore(texts),
  };
}
