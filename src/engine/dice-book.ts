// Owns dice that are kept: what each run throws on an occasion, thrown when it is first asked for. Counts that share their
// random numbers, such as the options of one decision, share the book as well and throw nothing twice.
import { STREAMS, type Stream, seedHalves, throwWith } from '../base/dice.ts';
import type { Halves } from '../base/hash.ts';
import type { Tables } from './tables.ts';

/** The dice of runs 0 to `runs - 1`, which are played with `seed`, `seed + 1` and so on. */
export interface DiceBook {
  readonly seed: bigint;
  readonly runs: number;
  /** Turns to an event, by item, or to a line, and shows what each run throws there: a number in [0, 1), or NaN so far. */
  turnToEvent(item: number): Float64Array;
  turnToLine(line: number): Float64Array;
  /** Throws the dice of a run for the page that is open, as `throwDice` does, and writes them down. */
  throwFor(run: number): number;
}

/** An empty book over a story's occasions. Eight bytes a run for each that comes up. */
export function startDiceBook({ itemKey, lineKey }: Tables, seed: bigint, runs: number): DiceBook {
  const { seedLow, seedHigh } = seedsFrom(seed, runs);
  const events: (Float64Array | undefined)[] = [];
  const lines: (Float64Array | undefined)[] = [];
  let page: Float64Array = new Float64Array();
  let occasion: Halves = { high: 0, low: 0 };
  let stream: Stream = STREAMS.fate;
  const blank = () => new Float64Array(runs).fill(NaN);
  return {
    seed,
    runs,
    turnToEvent(item) {
      page = events[item] ??= blank();
      occasion = itemKey[item]!;
      stream = STREAMS.fate;
      return page;
    },
    turnToLine(line) {
      page = lines[line] ??= blank();
      occasion = lineKey[line]!;
      stream = STREAMS.policy;
      return page;
    },
    throwFor: (run) => (page[run] = throwWith(seedLow[run]!, seedHigh[run]!, occasion, stream)),
  };
}

/** The halves of `seed`, `seed + 1` and so on, which wrap at 64 bits: in plain arrays, for there are thousands. */
function seedsFrom(seed: bigint, runs: number): { seedLow: Int32Array; seedHigh: Int32Array } {
  const { high, low } = seedHalves(seed);
  const seedLow = new Int32Array(runs);
  const seedHigh = new Int32Array(runs);
  for (let run = 0; run < runs; run += 1) {
    const sum = low + run;
    seedLow[run] = sum | 0;
    seedHigh[run] = high + (sum >= TWO_32 ? 1 : 0);
  }
  return { seedLow, seedHigh };
}
const TWO_32 = 2 ** 32;
