// Owns the search for witnesses: few runs of the kernel that together go everywhere a story can go.
import { type Fate, seededFate } from '../../src/engine/fate.ts';
import { type Watch, playOut, startState } from '../../src/engine/kernel.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import type { CrisisEvent } from '../../src/engine/machine-config.ts';
import { type Policy, uniformPolicy } from '../../src/engine/policy.ts';
import { NONE, drift, endingOf, isDue } from '../../src/engine/rules.ts';
import type { Values } from '../../src/engine/story.ts';

export interface Witnesses {
  /** Events of each witness, as the machine takes them. */
  runs: CrisisEvent[][];
  /** What was found: `option decision/line/option`, `outcome event/outcome`, `event id` if fixed, `ending id`. */
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
      if (item.kind === 'fixed') return [`event ${item.id}`];
      return item.lines.flatMap((line) => line.options.map(({ id }) => `option ${item.id}/${line.id}/${id}`));
    }),
    ...story.endings.map(({ id }) => `ending ${id}`),
  ];
}

function randomRun(linked: LinkedStory, seed: bigint) {
  const events: CrisisEvent[] = [];
  const seen: string[] = [];
  const uniform = uniformPolicy(seed);
  const even = evenFate(seed);
  const policy: Policy = (decision, line, values) => {
    const option = uniform(decision, line, values);
    const { id, options } = decision.lines[line]!;
    events.push({ type: 'CHOOSE', option });
    if (line === decision.lines.length - 1) events.push({ type: 'CONTINUE' });
    seen.push(`option ${decision.id}/${id}/${options[option]!.id}`);
    return option;
  };
  const fate: Fate = (event, likelihoods) => {
    const outcome = even(event, likelihoods);
    events.push({ type: 'DRAW', outcome });
    seen.push(`outcome ${event.id}/${event.outcomes[outcome]!.id}`);
    return outcome;
  };
  // Fixed events ask for nothing: one is known to come up by what the item before it leaves behind.
  const watch: Watch = (index, values) => {
    const next = linked.items[index + 1];
    if (next?.kind !== 'fixed' || endingOf(linked, index, values as Values) !== NONE) return;
    const then = [...values];
    drift(linked, then, linked.items[index]!.daysToNext);
    if (isDue(next, then)) seen.push(`event ${next.id}`);
  };
  const end = playOut(linked, startState(linked, watch), { policy, fate, lens: 0 }, watch);
  seen.push(`ending ${linked.endings[end.ending]!.id}`);
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
