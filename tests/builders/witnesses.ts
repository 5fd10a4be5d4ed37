// Owns the search for witnesses: few runs of the kernel that together go everywhere a story can go.
import { type Fate, drawOutcome, seededFate } from '../../src/engine/fate.ts';
import { choose, decisionAt, draw, startState } from '../../src/engine/kernel.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import type { CrisisEvent } from '../../src/engine/machine-config.ts';
import { uniformPolicy } from '../../src/engine/policy.ts';
import { NONE } from '../../src/engine/rules.ts';
import type { Values } from '../../src/engine/story.ts';

export interface Witnesses {
  /** Events of each witness, as the machine takes them. */
  runs: CrisisEvent[][];
  /** What was found: `option decision/line/option`, `outcome event/outcome`, `ending id`. */
  found: Set<string>;
}

/** Keeps each of `tries` random runs that chooses, draws or reaches something for the first time. */
export function findWitnesses(linked: LinkedStory, tries: number): Witnesses {
  const all: Witnesses = { runs: [], found: new Set() };
  for (let seed = 0; seed < tries; seed += 1) {
    const { events, seen } = randomRun(linked, BigInt(seed));
    if (seen.every((each) => all.found.has(each))) continue;
    all.runs.push(events);
    for (const each of seen) all.found.add(each);
  }
  return all;
}

/** All that a story has, in the words of `found`. */
export function allOf({ story }: LinkedStory): string[] {
  return [
    ...story.items.flatMap((item) => {
      if (item.kind === 'chance') return item.outcomes.map(({ id }) => `outcome ${item.id}/${id}`);
      if (item.kind === 'fixed') return [];
      return item.lines.flatMap((line) => line.options.map(({ id }) => `option ${item.id}/${line.id}/${id}`));
    }),
    ...story.endings.map(({ id }) => `ending ${id}`),
  ];
}

function randomRun(linked: LinkedStory, seed: bigint) {
  const events: CrisisEvent[] = [];
  const seen: string[] = [];
  const policy = uniformPolicy(seed);
  const fate = evenFate(seed);
  let state = startState(linked);
  while (state.ending === NONE) {
    const decision = decisionAt(linked, state);
    const { item, line } = state;
    if (decision) {
      const option = policy(decision, line, state.values as Values);
      state = choose(linked, state, option);
      events.push({ type: 'CHOOSE', option });
      if (line === decision.lines.length - 1) events.push({ type: 'CONTINUE' });
      const { id, options } = decision.lines[line]!;
      seen.push(`option ${decision.id}/${id}/${options[option]!.id}`);
    } else {
      const outcome = drawOutcome(linked, { ...state, values: state.values as Values }, 0, fate);
      state = draw(linked, state, outcome);
      events.push({ type: 'DRAW', outcome });
      const event = linked.story.items[item]!;
      seen.push(`outcome ${event.id}/${event.kind === 'chance' ? event.outcomes[outcome]!.id : ''}`);
    }
  }
  seen.push(`ending ${linked.endings[state.ending]!.id}`);
  return { events, seen };
}

/** Each possible outcome as likely as any other, so that what is rare is found soon. */
function evenFate(seed: bigint): Fate {
  const fate = seededFate(seed);
  return (event, likelihoods) => {
    const possible = likelihoods.filter((each) => each > 0).length;
    return fate(
      event,
      likelihoods.map((each) => (each > 0 ? 1 / possible : 0)),
    );
  };
}
