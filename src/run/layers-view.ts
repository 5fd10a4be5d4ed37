// Owns the second and the third layer of a decision: what the other side knew at that hour, and what is known now.
import type { Library, Script } from '../engine/script.ts';
import type { Cited } from './crisis-view.ts';
import { citedSources } from './view-source.ts';

export interface LayerLine extends Cited {
  side: 'moscow' | 'havana' | 'sea' | 'washington';
  text: string;
  /** Year in which it became public. */
  since: number;
}

export interface Layers {
  theyKnew: LayerLine[];
  nowYouKnow: LayerLine[];
}

/** Both layers of a decision. Pure. They open after its order is given, never before: ask only then. */
export function layersOf(library: Library, script: Script, decision: string): Layers {
  const told = library.decisions[decision];
  const lines = (all: { side: LayerLine['side']; text: string; since: number; cites: string[] }[] = []) =>
    all.map(({ side, text, since, cites }) => ({ side, text, since, cites: citedSources(script, cites) }));
  return { theyKnew: lines(told?.theyKnew), nowYouKnow: lines(told?.nowYouKnow) };
}
