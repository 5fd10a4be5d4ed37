// Owns dice that are kept: what each run throws on an occasion, thrown when it is first asked for. Counts that share their
// random numbers, such as the options of one decision, share the book as well.
import { STREAMS, type Stream, seedHalves, throwWith } from '../base/dice.ts';
import type { Halves } from '../base/hash.ts';
import type { Tables } from './tables.ts';

/** The dice of runs 0 to `runs - 1`, which are played with `seed`, `seed + 1` and so on. */
export interface DiceBook {
  readonly seed: bigint;
  readonly runs: number;
  /** Turns to an event, by item, or to a line. The page is good until the book is turned again. */
  turnToEvent(item: number): DicePage;
  turnToLine(line: number): DicePage;
}

/**
 * What runs throw on one occasion. Only the size of a number is kept, in a byte: that mostly settles on which side of an edge
 * it falls, and all pages together stay where the processor reads fast. Where it does not, the same dice are thrown again.
 */
export interface DicePage {
  /** By run, the size of its number; 0 if it has not been thrown yet. */
  sizes: Uint8Array;
  /** Throws for a run, writes the size down and answers it. */
  sizeFor(run: number): number;
  /** The number itself, in [0, 1), as `throwDice` throws it. */
  numberFor(run: number): number;
}

/** A power of two, so that of the edges of equal shares each is on the edge of a size to the bit, or well within one. */
const SIZES = 128;

/** 1 to 128 for a number in [0, 1), 129 for 1: of two numbers of different size, the larger has the larger one. Pure. */
export function sizeOf(number: number): number {
  return Math.floor(number * SIZES) + 1;
}

/** An empty book over a story's occasions. A byte a run for each that comes up. */
export function startDiceBook({ itemKey, lineKey }: Tables, seed: bigint, runs: number): DiceBook {
  const { seedLow, seedHigh } = seedsFrom(seed, runs);
  const events: (Uint8Array | undefined)[] = [];
  const lines: (Uint8Array | undefined)[] = [];
  let occasion: Halves = { high: 0, low: 0 };
  let stream: Stream = STREAMS.fate;
  const page: DicePage = {
    sizes: new Uint8Array(),
    sizeFor: (run) => (page.sizes[run] = sizeOf(page.numberFor(run))),
    numberFor: (run) => throwWith(seedLow[run]!, seedHigh[run]!, occasion, stream),
  };
  return {
    seed,
    runs,
    turnToEvent(item) {
      page.sizes = events[item] ??= new Uint8Array(runs);
      occasion = itemKey[item]!;
      stream = STREAMS.fate;
      return page;
    },
    turnToLine(line) {
      page.sizes = lines[line] ??= new Uint8Array(runs);
      occasion = lineKey[line]!;
      stream = STREAMS.policy;
      return page;
    },
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
