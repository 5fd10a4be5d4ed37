// Owns what of a script comes with the page and what follows behind it, so that the first decision need not wait.
import { parseHour } from '../base/hours.ts';
import { askedIn } from './lesson.ts';
import type { Script } from './script.ts';
import type { Story } from './story.ts';

/** What is done without until the first order is given: fetched while the first decision is being read. */
export type ScriptRest = Pick<Script, 'decisions' | 'events' | 'endings' | 'sources' | 'glossary' | 'map' | 'letters'>;

/**
 * Index among the story's items of the last one whose words come with the page: the first decision of whichever lesson
 * begins latest in the first phase. Whoever goes on from there waits for the rest. Pure.
 */
export function openingEnd({ items, phases, lessons }: Pick<Story, 'items' | 'phases' | 'lessons'>): number {
  const firsts = lessons.map(({ decisions }) => {
    const isAsked = askedIn({ items }, decisions);
    return items.findIndex(({ kind, branch, id }) => kind === 'decision' && !branch && isAsked(id));
  });
  return Math.max(0, ...firsts.filter((item) => items[item]?.phase === phases[0]));
}

/** Divides a script in two: all that is told up to the opening's end, and the rest with every ending. Pure. */
export function splitScript(script: Script, story: Story): { opening: Script; rest: ScriptRest } {
  const end = openingEnd(story);
  const early = new Set(story.items.slice(0, end + 1).map(({ id }) => id));
  const take = <T>(told: Record<string, T>, isEarly: boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(told).filter(([id]) => early.has(id) === isEarly));
  const next = story.items[end + 1]?.at ?? Infinity;
  const starts = parseHour(script.clock.starts);
  const known = <T extends { known: string }>(list: T[], isEarly: boolean): T[] =>
    list.filter((entry) => parseHour(entry.known) - starts < next === isEarly);
  const half = (isEarly: boolean) => ({
    decisions: take(script.decisions, isEarly),
    events: take(script.events, isEarly),
    map: known(script.map, isEarly),
    letters: known(script.letters, isEarly),
  });
  const glossary = script.glossary.map(({ id, term, forms }) => ({ id, term, forms, text: '' }));
  const opening = { ...script, ...half(true), glossary, endings: {}, sources: {} };
  // The bibliography is long, and the opening cites a part of it.
  const cited = citedIn(opening);
  const sources = (isEarly: boolean) =>
    Object.fromEntries(Object.entries(script.sources).filter(([key]) => cited.has(key) === isEarly));
  return {
    opening: { ...opening, sources: sources(true) },
    rest: { ...half(false), glossary: script.glossary, endings: script.endings, sources: sources(false) },
  };
}

/** Every key in every `cites` of some words. */
function citedIn(words: unknown): Set<string> {
  const keys = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inner] of Object.entries(part)) {
      if (name === 'cites') for (const key of inner as string[]) keys.add(key);
      else visit(inner);
    }
  };
  visit(words);
  return keys;
}

/** Puts the rest behind an opening, in place: whoever holds the script has the whole from then on. */
export function joinScript(opening: Script, rest: ScriptRest): void {
  Object.assign(opening.decisions, rest.decisions);
  Object.assign(opening.events, rest.events);
  Object.assign(opening.endings, rest.endings);
  Object.assign(opening.sources, rest.sources);
  // Marking needs the words alone; what they mean came later.
  opening.glossary.splice(0, Infinity, ...rest.glossary);
  opening.map.push(...rest.map);
  opening.letters.push(...rest.letters);
}
