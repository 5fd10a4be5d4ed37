// Owns the second and the third layer of a decision: what the other side knew at that hour, and what is known now.
import { parseHour } from '../base/hours.ts';
import type { Library, Script } from '../engine/script.ts';
import { isLater } from '../scenario/named-source.ts';
import type { Cited, SourceView } from './crisis-view.ts';
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

/**
 * Both layers of a decision. Pure. They open after its order is given, never before: ask only then. `now` (minutes since 1970)
 * while play goes on: then no source is named whose title tells of a later day of the crisis.
 */
export function layersOf(library: Library, script: Script, decision: string, now?: number): Layers {
  const told = library.decisions[decision];
  const lines = (all: { side: LayerLine['side']; text: string; since: number; cites: string[] }[] = []) =>
    all.map(({ side, text, since, cites }) => ({ side, text, since, cites: sourcesIn(script, cites, now) }));
  return { theyKnew: lines(told?.theyKnew), nowYouKnow: lines(told?.nowYouKnow) };
}

/** What came out years later is what these layers tell, so its title may be read; what comes next week may not. */
function sourcesIn(script: Script, keys: string[], now: number | undefined): SourceView[] {
  const whole = citedSources({ script }, keys);
  if (now === undefined) return whole;
  const ends = parseHour(script.clock.ends);
  const told = citedSources({ script, now }, keys);
  return told.map((source, index) => (isLater(script.sources[source.key]!, ends) ? whole[index]! : source));
}
