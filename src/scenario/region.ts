// Owns regions: all the states that a run may be in, as an interval for each gauge, a set of values for each fact, and
// which values of two facts can stand together. Every function errs on the side of more: a state that can occur is never
// left out, so what is not in a region is proved.
import type { Condition } from './condition.ts';
import {
  freePairs,
  hasBit,
  isOnly,
  joinPairs,
  joinSets,
  layBits,
  narrowTo,
  setPairs,
  valuesOf,
  withValues,
  type FactBits,
  type FactPairs,
  type ValueSet,
} from './fact-pairs.ts';

/** Never written to once made. */
export interface Region {
  /** Gauges, by slot. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly bits: FactBits;
  /** What each fact may be. */
  readonly set: ValueSet;
  readonly pairs: FactPairs;
}

/** `undefined` is a condition that could not be read, `null` one that is not there and always holds. */
export type Gate = Condition | null | undefined;

export type Truth = 'always' | 'never' | 'sometimes';

/** What a region is made of: gauges first, then facts with the number of their values and those they may have. */
export interface RegionStart {
  gauges: readonly (readonly [low: number, high: number])[];
  facts: readonly { values: number; may: readonly number[] }[];
}

/** The region of all states that fit. Pure. */
export function regionOf({ gauges, facts }: RegionStart): Region {
  const bits = layBits([...gauges.map(() => 0), ...facts.map(({ values }) => values)]);
  const set = facts.reduce<ValueSet>(
    (all, { may }, index) => withValues(bits, all, gauges.length + index, may),
    new Uint32Array(bits.words),
  );
  return {
    low: gauges.map(([low]) => low),
    high: gauges.map(([, high]) => high),
    bits,
    set,
    pairs: freePairs(bits, set),
  };
}

/** The values that a fact may have; none for a gauge. Pure. */
export function valuesIn({ bits, set }: Region, slot: number): number[] {
  return valuesOf(bits, set, slot);
}

/** The region once a fact has been set to one of some values, whatever it was. Pure. */
export function withFact(region: Region, slot: number, values: readonly number[]): Region {
  const set = withValues(region.bits, region.set, slot, values);
  return { ...region, set, pairs: setPairs(region.bits, region, set, slot) };
}

/** The smallest region that holds both; null is no state at all. Pure. */
export function join(a: Region | null, b: Region | null): Region | null {
  if (!a || !b || a === b) return a ?? b;
  return {
    low: a.low === b.low ? a.low : a.low.map((low, slot) => Math.min(low, b.low[slot]!)),
    high: a.high === b.high ? a.high : a.high.map((high, slot) => Math.max(high, b.high[slot]!)),
    bits: a.bits,
    set: joinSets(a.set, b.set),
    pairs: joinPairs(a.bits, a, b),
  };
}

/** Whether a condition holds in all states of a region, in none, or it cannot be told. Pure. */
export function truthIn(gate: Gate, region: Region): Truth {
  if (gate === undefined) return 'sometimes';
  if (assume(gate, region, true) === null) return 'never';
  return assume(gate, region, false) === null ? 'always' : 'sometimes';
}

/** The states of a region in which a condition is as wanted, and perhaps some more; null if there is none. Pure. */
export function assume(gate: Gate, region: Region | null, wanted: boolean): Region | null {
  if (region === null || gate === undefined) return region;
  if (gate === null) return wanted ? region : null;
  switch (gate[0]) {
    case '!':
      return assume(gate[1], region, !wanted);
    case '&&':
    case '||': {
      const both = (gate[0] === '&&') === wanted;
      const first = assume(gate[1], region, wanted);
      if (both) return assume(gate[2], first, wanted);
      return join(first, assume(gate[2], region, wanted));
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return assumeComparison(wanted ? gate[0] : OPPOSITE[gate[0]], gate[1], gate[2], region);
    default:
      return region;
  }
}

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
const OPPOSITE = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
/** The same comparison with its sides exchanged. */
const MIRROR = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function assumeComparison(op: Comparison, left: Condition, right: Condition, region: Region): Region | null {
  if (left[0] === 'v' && left[1] >= region.low.length) {
    return right[0] === 'k' ? assumeFact(op, left[1], right[1], region) : region;
  }
  const [a, b] = [rangeOf(left, region), rangeOf(right, region)];
  if (!canHold(op, a, b)) return null;
  const narrowed = left[0] === 'v' ? narrow(op, left[1], b, region) : region;
  return right[0] === 'v' ? narrow(MIRROR[op], right[1], a, narrowed) : narrowed;
}

function assumeFact(op: Comparison, slot: number, value: number, region: Region): Region | null {
  const { bits, set } = region;
  const bit = bits.first[slot]! + value;
  if (value >= bits.count[slot]! || !hasBit(set, bit)) return op === '==' ? null : region;
  if (isOnly(bits, set, bit)) return op === '==' ? region : null;
  const narrowed = narrowTo(bits, region, bit, op === '==');
  return narrowed && { ...region, set: narrowed };
}

type Interval = readonly [low: number, high: number];

function canHold(op: Comparison, [aLow, aHigh]: Interval, [bLow, bHigh]: Interval): boolean {
  switch (op) {
    case '==':
      return aLow <= bHigh && bLow <= aHigh;
    case '!=':
      return !(aLow === aHigh && bLow === bHigh && aLow === bLow);
    case '<':
      return aLow < bHigh;
    case '<=':
      return aLow <= bHigh;
    case '>':
      return aHigh > bLow;
    case '>=':
      return aHigh >= bLow;
  }
}

/** Narrows a gauge to where the comparison with something in `other` can hold (bounds themselves are kept). */
function narrow(op: Comparison, slot: number, [low, high]: Interval, region: Region): Region {
  if (slot >= region.low.length || op === '!=') return region;
  const least = op === '<' || op === '<=' ? region.low[slot]! : Math.max(region.low[slot]!, low);
  const most = op === '>' || op === '>=' ? region.high[slot]! : Math.min(region.high[slot]!, high);
  if (least === region.low[slot] && most === region.high[slot]) return region;
  return { ...region, low: region.low.with(slot, least), high: region.high.with(slot, most) };
}

const ANYTHING: Interval = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Bounds of a sum over a region. A division that may be by zero may come to anything. */
function rangeOf(term: Condition, region: Region): Interval {
  switch (term[0]) {
    case 'k':
      return [term[1], term[1]];
    case 'v':
      return term[1] < region.low.length ? [region.low[term[1]]!, region.high[term[1]]!] : ANYTHING;
    case '+':
    case '-':
    case '*':
    case '/': {
      const [a, b] = [rangeOf(term[1], region), rangeOf(term[2], region)];
      if (term[0] === '/' && b[0] <= 0 && b[1] >= 0) return ANYTHING;
      const corners = a.flatMap((x) => b.map((y) => reckon(term[0] as '+', x, y)));
      return corners.some(Number.isNaN) ? ANYTHING : [Math.min(...corners), Math.max(...corners)];
    }
    default:
      return ANYTHING;
  }
}

function reckon(op: '+' | '-' | '*' | '/', x: number, y: number): number {
  if (op === '+') return x + y;
  if (op === '-') return x - y;
  return op === '*' ? x * y : x / y;
}
