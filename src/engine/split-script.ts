// Owns what of a script comes with the page and what follows behind it, so that the first decision need not wait.
import type { Script } from './script.ts';
import type { Story } from './story.ts';

/** What the first chapter does without: fetched while the first decision is being read. */
export type ScriptRest = Pick<Script, 'decisions' | 'events' | 'endings' | 'sources'>;

/** Divides a script in two: all that the first phase tells, and the later phases with every ending. Pure. */
export function splitScript(script: Script, story: Story): { opening: Script; rest: ScriptRest } {
  const first = story.phases[0];
  const early = new Set(story.items.filter(({ phase }) => phase === first).map(({ id }) => id));
  const take = <T>(told: Record<string, T>, isEarly: boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(told).filter(([id]) => early.has(id) === isEarly));
  const opening = {
    ...script,
    decisions: take(script.decisions, true),
    events: take(script.events, true),
    endings: {},
    sources: {},
  };
  // The bibliography is long, and the first chapter cites a part of it.
  const cited = citedIn(opening);
  const sources = Object.entries(script.sources);
  return {
    opening: { ...opening, sources: Object.fromEntries(sources.filter(([key]) => cited.has(key))) },
    rest: {
      decisions: take(script.decisions, false),
      events: take(script.events, false),
      endings: script.endings,
      sources: Object.fromEntries(sources.filter(([key]) => !cited.has(key))),
    },
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
}
