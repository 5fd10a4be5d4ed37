// Owns the shape of a run as `scenario play --json` prints it.
import type { RunFate } from '../run/log.ts';

export type Gauges = Record<string, number>;

/** What `play --json` prints. */
export interface Played {
  scenario: string;
  edition: string;
  lesson: string;
  lens: string;
  fate: RunFate['kind'];
  /** Null if neither orders nor fate asked the dice; a text if it is beyond the whole numbers that JSON readers keep. */
  seed: number | string | null;
  ending: { id: string; dossier: string | null };
  code: string;
  steps: {
    at: string;
    id: string;
    dossier: string | null;
    line: string;
    option: string;
    historical: boolean;
    /** Just after the order, to 2 decimals. */
    gauges: Gauges;
  }[];
  events: { at: string; id: string; dossier: string | null; outcome: string }[];
  /** At the hours of the reference track: the run's gauges, and those of the reference. */
  track: { at: string; gauges: Gauges; reference: Gauges }[];
}
