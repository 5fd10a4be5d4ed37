// Owns sets of fact values as bits, and which values of two facts can stand together: a row of bits for every value.

/** Where the values of each fact lie among the bits of all. A gauge has none. */
export interface FactBits {
  /** By slot: the first bit, and how many. */
  readonly first: readonly number[];
  readonly count: readonly number[];
  /** By bit. */
  readonly slotOf: readonly number[];
  /** Words of 32 bits in a set. */
  readonly words: number;
}

/** Values of facts. Never written to once made. */
export type ValueSet = Uint32Array;

/** Row by row, for each value: the values that can stand beside it. A row of zeros is a value that cannot be. */
export type FactPairs = Uint32Array;

/** `valueCounts` by slot; 0 for gauges. Pure. */
export function layBits(valueCounts: readonly number[]): FactBits {
  const slotOf = valueCounts.flatMap((count, slot) => Array.from({ length: count }, () => slot));
  let from = 0;
  const first = valueCounts.map((count) => (from += count) - count);
  return { first, count: valueCounts, slotOf, words: Math.max(1, Math.ceil(slotOf.length / 32)) };
}

export function hasBit(set: ValueSet, bit: number, from = 0): boolean {
  return ((set[from + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1;
}

/** True if the fact of this bit has no other value in the set. Pure. */
export function isOnly({ slotOf, first, count }: FactBits, set: ValueSet, bit: number): boolean {
  const slot = slotOf[bit]!;
  const from = first[slot]!;
  for (let other = from; other < from + count[slot]!; other += 1) if (other !== bit && hasBit(set, other)) return false;
  return true;
}

/** The set with these values of one fact, and no others of it. Pure. */
export function withValues(bits: FactBits, set: ValueSet, slot: number, values: readonly number[]): ValueSet {
  const result = set.slice();
  for (let value = 0; value < bits.count[slot]!; value += 1) {
    const bit = bits.first[slot]! + value;
    const mask = 1 << (bit & 31);
    if (values.includes(value)) result[bit >>> 5]! |= mask;
    else result[bit >>> 5]! &= ~mask;
  }
  return result;
}

/** The values of one fact in a set. Pure. */
export function valuesOf(bits: FactBits, set: ValueSet, slot: number): number[] {
  const first = bits.first[slot]!;
  return Array.from({ length: bits.count[slot]! }, (_, value) => value).filter((value) => hasBit(set, first + value));
}

/** The values of either. Pure. */
export function joinSets(a: ValueSet, b: ValueSet): ValueSet {
  if (a === b) return a;
  const joined = a.slice();
  for (let word = 0; word < joined.length; word += 1) joined[word]! |= b[word]!;
  return joined;
}

/** Pairs of which nothing is known but what each fact may be. Pure. */
export function freePairs(bits: FactBits, set: ValueSet): FactPairs {
  const pairs = new Uint32Array(bits.slotOf.length * bits.words);
  for (const [bit, slot] of bits.slotOf.entries()) {
    if (hasBit(set, bit)) pairs.set(withValues(bits, set, slot, [bit - bits.first[slot]!]), bit * bits.words);
  }
  return pairs;
}

/** What may be if one fact has a value, or if it has not, of those that it may have; null if that cannot be. Pure. */
export function narrowTo(
  bits: FactBits,
  { set, pairs }: { set: ValueSet; pairs: FactPairs },
  bit: number,
  wanted: boolean,
): ValueSet | null {
  const { words, first, count, slotOf } = bits;
  const slot = slotOf[bit]!;
  const narrowed = new Uint32Array(words);
  for (let each = first[slot]!; each < first[slot]! + count[slot]!; each += 1) {
    if ((each === bit) !== wanted || !hasBit(set, each)) continue;
    const from = each * words;
    for (let word = 0; word < words; word += 1) narrowed[word]! |= pairs[from + word]! & set[word]!;
  }
  for (let fact = 0; fact < count.length; fact += 1) {
    if (count[fact]! > 0 && !hasAny(narrowed, first[fact]!, count[fact]!)) return null;
  }
  return narrowed;
}

function hasAny(set: ValueSet, first: number, count: number): boolean {
  for (let bit = first; bit < first + count; bit += 1) if (hasBit(set, bit)) return true;
  return false;
}

/** What can stand together in either, each within its own set. Pure. */
export function joinPairs(
  bits: FactBits,
  a: { set: ValueSet; pairs: FactPairs },
  b: { set: ValueSet; pairs: FactPairs },
): FactPairs {
  if (a.pairs === b.pairs) return a.pairs;
  const joined = new Uint32Array(a.pairs.length);
  addRows(bits, joined, a);
  addRows(bits, joined, b);
  return joined;
}

/** The pairs once a fact has been set to one of some values, whatever it was; `after` is the set then. Pure. */
export function setPairs(
  bits: FactBits,
  before: { set: ValueSet; pairs: FactPairs },
  after: ValueSet,
  slot: number,
): FactPairs {
  const { words, slotOf, first } = bits;
  const values = valuesOf(bits, after, slot);
  const pairs = new Uint32Array(before.pairs.length);
  addRows(bits, pairs, before);
  const others = withValues(bits, new Uint32Array(words).fill(0xff_ff_ff_ff), slot, []);
  const anew = withValues(bits, new Uint32Array(words), slot, values);
  for (let bit = 0; bit < slotOf.length; bit += 1) {
    const from = bit * words;
    if (slotOf[bit] === slot) pairs.fill(0, from, from + words);
    else if (hasBit(pairs, bit, from)) {
      for (let word = 0; word < words; word += 1) {
        pairs[from + word] = (pairs[from + word]! & others[word]!) | anew[word]!;
      }
    }
  }
  for (const value of values) {
    pairs.set(withValues(bits, after, slot, [value]), (first[slot]! + value) * words);
  }
  return pairs;
}

/** Adds what each row allows within its set; nothing of a row whose own value cannot be. */
function addRows(
  { words, slotOf }: FactBits,
  pairs: FactPairs,
  { set, pairs: from }: { set: ValueSet; pairs: FactPairs },
): void {
  for (let bit = 0, at = 0; bit < slotOf.length; bit += 1, at += words) {
    if (!hasBit(set, bit)) continue;
    for (let word = 0; word < words; word += 1) pairs[at + word]! |= from[at + word]! & set[word]!;
  }
}
