// Owns what of a script comes with the page and what follows behind it, so that the first decision need not wait.
import { parseHour } from '../base/hours.ts';
import type { Script } from './script.ts';
import type { Story } from './story.ts';

/** What the first chapter does without: fetched while the first decision is being read. */
export type ScriptRest = Pick<Script, 'decisions' | 'events' | 'endings' | 'sources' | 'map' | 'letters'>;

/** Divides a script in two: all that the first phase tells, and the later phases with every ending. Pure. */
export function splitScript(script: Script, story: Story): { opening: Script; rest: ScriptRest } {
  const first = story.phases[0];
  const early = new Set(story.items.filter(({ phase }) => phase === first).map(({ id }) => id));
  const take = <T>(told: Record<string, T>, isEarly: boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(told).filter(([id]) => early.has(id) === isEarly));
  const second = script.phases[1]?.from;
  const known = <T extends { known: string }>(list: T[], isEarly: boolean): T[] =>
    list.filter((entry) => (second === undefined || parseHour(entry.known) < parseHour(second)) === isEarly);
  const half = (isEarly: boolean) => ({
    decisions: take(script.decisions, isEarly),
    events: take(script.events, isEarly),
    map: known(script.map, isEarly),
    letters: known(script.letters, isEarly),
  });
  const opening = { ...script, ...half(true), endings: {}, sources: {} };
  // The bibliography is long, and the first chapter cites a part of it.
  const cited = citedIn(opening);
  const sources = (isEarly: boolean) =>
    Object.fromEntries(Object.entries(script.sources).filter(([key]) => cited.has(key) === isEarly));
  return {
    opening: { ...opening, sources: sources(true) },
    rest: { ...half(false), endings: script.endings, sources: sources(false) },
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
  opening.map.push(...rest.map);
  opening.letters.push(...rest.letters);
}
