// Owns the facts of the truth layer: what was really in Cuba and at sea, by date, out of the scenario's figures.
import type { Library, Script } from '../engine/script.ts';
import { citedSources } from '../run/view-source.ts';
import type { TruthFact } from './comparison.ts';

/** The figures of which the scenario says what they really were, hour by hour. Pure. */
export function truthFacts(library: Library, script: Script): TruthFact[] {
  return library.numbers.flatMap(({ id, what, strip, really, believed, disputed }) => {
    if (!really) return [];
    return [
      {
        id,
        what,
        strip: strip ?? null,
        really: really.map(({ from, text, short, since, cites }) => ({
          at: from,
          text,
          short: short ?? null,
          since: since ?? null,
          cites: citedSources({ script }, cites),
        })),
        believed: believed.map(({ from, text, cites }) => ({ at: from, text, cites: citedSources({ script }, cites) })),
        disputed: disputed ?? null,
      },
    ];
  });
}
