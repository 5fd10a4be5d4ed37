// Owns what the numbers come to on Kennedy's own orders: the track in the world as it was, the odds under every lens.
import type { Scenario } from '../scenario/schema-scenario.ts';
import type { AssumedMeasure, Assumptions } from './assumptions.ts';
import { chronicle } from './chronicle.ts';
import { compileStory } from './compile.ts';
import { historyFate } from './fate.ts';
import { type LinkedStory, linkStory } from './link.ts';
import { odds } from './odds.ts';
import { planOf } from './plan.ts';
import { historyPolicy } from './policy.ts';
import { layTables } from './tables.ts';

/** The first run's seed; the others count on from it. Any other would do: fixed, so that two builds are the same. */
const SEED = 1962n;

export interface Measured {
  /** By measure id. */
  measures: Record<string, AssumedMeasure['reached']>;
  track: Assumptions['track'];
}

/** Plays Kennedy's orders through: `runs` times under each lens, and once in the world as it was. Pure. */
export function measureHistory(scenario: Scenario, runs: number): Measured {
  const linked = linkStory(compileStory(scenario));
  const tables = layTables(linked);
  const plan = planOf(linked, {});
  const byLens = linked.story.lenses.map((_id, lens) => odds(tables, { plan, lens, runs, seed: SEED }));
  return {
    measures: Object.fromEntries(
      linked.measures.map(({ id }) => [
        id,
        Object.fromEntries(
          linked.story.lenses.map((lens, index) => {
            const { share, low, high } = byLens[index]!.measures[id]!;
            return [lens, { percent: share * 100, low: low * 100, high: high * 100 }];
          }),
        ),
      ]),
    ),
    track: trackOf(scenario, linked),
  };
}

/** The reference track, and beside each aim what the model comes to; null at an hour that the run did not live to see. */
function trackOf({ variables }: Scenario, linked: LinkedStory): Assumptions['track'] {
  // History answers for the dice, so the lens does not matter.
  const passed = chronicle(linked, { policy: historyPolicy, fate: historyFate, lens: 0 }).track;
  return variables.track.map(({ at, values }, index) => ({
    at,
    values: Object.entries(values).map(([gauge, aim]) => {
      const slot = linked.story.variables.findIndex(({ id }) => id === gauge);
      const passage = passed.find((one) => one.at === linked.story.track[index]!.at);
      return { gauge, aim, reached: passage ? passage.values[slot]! : null };
    }),
  }));
}
