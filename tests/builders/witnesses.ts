// Owns the search for witnesses: few runs of the kernel that together go everywhere a story can go.
import { type Fate, seededFate } from '../../src/engine/fate.ts';
import { type Watch, playOut, startState } from '../../src/engine/kernel.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import { type Policy, uniformPolicy } from '../../src/engine/policy.ts';
import { NONE, drift, endingOf, isDue } from '../../src/engine/rules.ts';
import type { Values } from '../../src/engine/story.ts';

export interface Witnesses {
  /** Runs that together go everywhere. */
  runs: WitnessRun[];
  /** What was found: `option decision/line/option`, `outcome event/outcome`, `event id` if fixed, `ending id`. */
  found: Set<string>;
}

export interface WitnessRun {
  seed: bigint;
  policy: Policy;
  fate: Fate;
  lens: number;
}

/** Keeps each random run that chooses, draws or reaches something for the first time, until all is found. */
export function findWitnesses(linked: LinkedStory, tries: number): Witnesses {
  const all: Witnesses = { runs: [], found: new Set() };
  const { length } = allOf(linked);
  for (let seed = 0n; seed < tries && all.found.size < length; seed += 1n) {
    const run = { seed, policy: uniformPolicy(seed), fate: evenFate(seed), lens: 0 };
    const seen = seenIn(linked, run);
    if (seen.every((each) => all.found.has(each))) continue;
    all.runs.push(run);
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

function seenIn(linked: LinkedStory, run: WitnessRun): string[] {
  const seen: string[] = [];
  const policy: Policy = (decision, line, values) => {
    const option = run.policy(decision, line, values);
    const { id, options } = decision.lines[line]!;
    seen.push(`option ${decision.id}/${id}/${options[option]!.id}`);
    return option;
  };
  const fate: Fate = (event, likelihoods) => {
    const outcome = run.fate(event, likelihoods);
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
  const end = playOut(linked, startState(linked, watch), { policy, fate, lens: run.lens }, watch);
  seen.push(`ending ${linked.endings[end.ending]!.id}`);
  return seen;
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
