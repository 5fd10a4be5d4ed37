// Owns counting ways side by side: the same runs with the same dice, played in one way and in others, and how each pair ends.
import { type DiceBook, startDiceBook } from './dice-book.ts';
import { changeNumbers } from './change-numbers.ts';
import { type RunState, startState } from './kernel.ts';
import { type LinkedStory, linkStory } from './link.ts';
import type { Leans } from './plan.ts';
import { type Crowd, startCount, startCrowd } from './play-many.ts';
import { layTables } from './tables.ts';
import { type Way, forcedBy, planOfWay } from './way.ts';

/** A story opened for counting. */
export interface Counter {
  linked: LinkedStory;
  leans: Leans;
  crowd: Crowd;
}

export function openCounter(linked: LinkedStory, leans: Leans): Counter {
  return { linked, leans, crowd: startCrowd(layTables(linked)) };
}

export interface WaysAsked {
  /** Where every run sets out from; null for the start, which a way's numbers may have moved. */
  from: RunState | null;
  /** The first is what the others are laid beside. */
  ways: readonly Way[];
  /** The decisions that are asked; all, if null. */
  played: readonly string[] | null;
  /** Index of the lens. */
  lens: number;
  /** 1 or more. Run n is played with `seed + n`. */
  runs: number;
  seed: bigint;
}

export interface WayCount {
  /** By ending: runs that end there. */
  endings: number[];
  /** By measure: runs whose last state fulfils it. */
  measures: number[];
  /** By ending of the first way, then by ending of this one: runs that end so in both. */
  beside: number[][];
}

/** Groups that are taken to their end before a count looks up: some milliseconds. */
const GROUPS_A_STEP = 256;

/** Counts; yields the share of the work that is done, 0..1, every few milliseconds. Not to be entered twice at once. */
export function* countWays(counter: Counter, asked: WaysAsked): Generator<number, WayCount[]> {
  const { runs, seed, ways } = asked;
  const dice = startDiceBook(counter.crowd.tables, seed, runs);
  const first = new Uint8Array(runs);
  const counts: WayCount[] = [];
  for (const [index, way] of ways.entries()) {
    const ends = index === 0 ? first : new Uint8Array(runs);
    const count = countWay(counter, { ...asked, way, dice, ends });
    for (let step = count.next(); ; step = count.next()) {
      if (step.done) {
        counts.push({ ...step.value, beside: beside(first, ends, counter.linked.endings.length) });
        break;
      }
      yield (index + step.value) / ways.length;
    }
  }
  return counts;
}

type OneAsked = WaysAsked & { way: Way; dice: DiceBook; ends: Uint8Array };

function* countWay(counter: Counter, asked: OneAsked): Generator<number, Omit<WayCount, 'beside'>> {
  const { way, dice, ends, from, lens, runs, seed } = asked;
  const { linked, crowd } = withChanges(counter, way);
  const endings = linked.endings.map(() => 0);
  const measures = linked.measures.map(() => 0);
  let done = 0;
  const play = { seed, runs, lens, plan: planOfWay(linked, way, { ...counter, played: asked.played }), dice };
  const forced = forcedBy(linked, way);
  const count = startCount(
    crowd,
    from ?? startState(linked),
    forced ? { ...play, forced } : play,
    (ending, values, alike) => {
      endings[ending]! += alike.length;
      done += alike.length;
      for (let index = 0; index < alike.length; index += 1) ends[alike[index]!] = ending;
      linked.measures.forEach(({ when }, index) => {
        if (when(values as unknown as number[])) measures[index]! += alike.length;
      });
    },
  );
  for (let isLeft = true; isLeft;) {
    isLeft = count.goOn(GROUPS_A_STEP);
    yield done / runs;
  }
  return { endings, measures };
}

/** The counter itself, or one with the way's numbers in it. Occasions keep their names, so the dice stay the same. */
function withChanges(counter: Counter, { changes = [] }: Way): Pick<Counter, 'linked' | 'crowd'> {
  if (changes.length === 0) return counter;
  const linked = linkStory(changeNumbers(counter.linked.story, changes));
  return { linked, crowd: startCrowd(layTables(linked)) };
}

function beside(first: Uint8Array, ends: Uint8Array, endings: number): number[][] {
  const table = Array.from({ length: endings }, () => Array.from({ length: endings }, () => 0));
  for (let run = 0; run < ends.length; run += 1) table[first[run]!]![ends[run]!]! += 1;
  return table;
}
