// Owns regions: all the states that a run may be in, as an interval for each gauge and a set of values for each fact.
// Every function errs on the side of more: a state that can occur is never left out, so what is not in a region is proved.
import type { Condition } from './condition.ts';

/** Never written to once made. A slot has either its interval (gauges, by slot) or its set (facts, by slot). */
export interface Region {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly facts: readonly (ReadonlySet<number> | null)[];
}

/** `undefined` is a condition that could not be read, `null` one that is not there and always holds. */
export type Gate = Condition | null | undefined;

export type Truth = 'always' | 'never' | 'sometimes';

/** The smallest region that holds both; null is no state at all. Pure. */
export function join(a: Region | null, b: Region | null): Region | null {
  if (!a || !b || a === b) return a ?? b;
  return {
    low: a.low.map((low, slot) => Math.min(low, b.low[slot]!)),
    high: a.high.map((high, slot) => Math.max(high, b.high[slot]!)),
    facts: a.facts.map((values, slot) => values && union(values, b.facts[slot]!)),
  };
}

/** One of the two where it holds the other already: most facts are untouched by most items. */
function union(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  if (a === b || isWithin(b, a)) return a;
  return isWithin(a, b) ? b : new Set([...a, ...b]);
}

function isWithin(small: ReadonlySet<number>, large: ReadonlySet<number>): boolean {
  if (small.size > large.size) return false;
  for (const value of small) if (!large.has(value)) return false;
  return true;
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
  if (left[0] === 'v' && region.facts[left[1]] && right[0] === 'k') return assumeFact(op, left[1], right[1], region);
  const [a, b] = [rangeOf(left, region), rangeOf(right, region)];
  if (!canHold(op, a, b)) return null;
  const narrowed = left[0] === 'v' ? narrow(op, left[1], b, region) : region;
  return right[0] === 'v' ? narrow(MIRROR[op], right[1], a, narrowed) : narrowed;
}

function assumeFact(op: Comparison, slot: number, value: number, region: Region): Region | null {
  const values = region.facts[slot]!;
  const kept = new Set([...values].filter((each) => (op === '==') === (each === value)));
  if (kept.size === 0) return null;
  return kept.size === values.size ? region : { ...region, facts: region.facts.with(slot, kept) };
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
