// Owns conditions as flat code: each atom a row of numbers with the row to go to if it holds and if not.
import type { Condition } from '../scenario/condition.ts';
import { type Test, linkCondition } from './link-condition.ts';

/** Where a chain of atoms ends. Rows count from 0. */
export const HOLDS = -1;
export const FAILS = -2;

/** What an atom asks of the value in its slot. */
export const ASKS = { isIn: 0, isBelow: 1, isAtMost: 2, equals: 3, closure: 4 } as const;

/** Rows of all conditions of a story, one below the other; a condition is the place of its first row. */
export interface ConditionCode {
  /**
   * Four numbers a row, in one array because a play-out reads them by the million: what is asked and of which slot; a bit for
   * each value of a fact that is asked for, or the index of a closure; the place to go on from if it is so, and if not.
   */
  rows: Int32Array;
  /** At the place of a row, what a gauge is compared with. */
  constants: Float64Array;
  closures: Test[];
}

/** How many numbers a row has; the last two are the ways on. */
export const ROW_NUMBERS = 4;
const ASK_BITS = 3;
const ASK_MASK = 2 ** ASK_BITS - 1;

interface Row {
  ask: number;
  slot: number;
  mask: number;
  constant: number;
  ifTrue: number;
  ifFalse: number;
}

/** Facts with more values do not fit a mask of 32 bits and are compared like gauges. */
const MOST_VALUES = 32;

/** Collects conditions, then hands out the code of all of them. */
export interface CodeWriter {
  /** The place to start from, HOLDS for no condition. */
  add(condition: Condition | null): number;
  /** The same, but whatever is asked of a gauge is taken to be so: FAILS at the end means that the facts forbid it. */
  addPossible(condition: Condition | null): number;
  code(): ConditionCode;
}

/** `valueCounts`: for each slot the number of a fact's values, 0 for a gauge. */
export function startCode(valueCounts: readonly number[]): CodeWriter {
  const rows: Row[] = [];
  const closures: Test[] = [];

  /** Appends a condition that goes on to these rows; answers its own first row. Later terms are written first. */
  const write = (condition: Condition, goTo: Targets): number => {
    const [operator] = condition;
    const atom = atomOf(condition, valueCounts);
    if (atom?.ask === ASKS.isIn) return push(atom, goTo);
    if (operator === '!') {
      return write(condition[1], {
        ifTrue: goTo.ifFalse,
        ifFalse: goTo.ifTrue,
        possible: goTo.possible === undefined ? undefined : !goTo.possible,
      });
    }
    if (operator === '&&') {
      const ifTrue = write(condition[2] as Condition, goTo);
      return write(condition[1] as Condition, { ...goTo, ifTrue });
    }
    if (operator === '||') {
      const ifFalse = write(condition[2] as Condition, goTo);
      return write(condition[1] as Condition, { ...goTo, ifFalse });
    }
    // Of a gauge, and anything reckoned from one, all is possible: take the way that leads to the whole's being so.
    if (goTo.possible !== undefined) return goTo.possible ? goTo.ifTrue : goTo.ifFalse;
    if (atom) return push(atom, goTo);
    closures.push(linkCondition(condition) as Test);
    return push({ ask: ASKS.closure, slot: 0, mask: closures.length - 1, constant: 0, isTurned: false }, goTo);
  };
  const push = ({ isTurned, ...atom }: Atom, { ifTrue, ifFalse }: Targets): number =>
    ROW_NUMBERS *
    (rows.push({ ...atom, ifTrue: isTurned ? ifFalse : ifTrue, ifFalse: isTurned ? ifTrue : ifFalse }) - 1);

  const start = (condition: Condition | null, possible: boolean | undefined): number =>
    condition === null ? HOLDS : write(condition, { ifTrue: HOLDS, ifFalse: FAILS, possible });
  return {
    add: (condition) => start(condition, undefined),
    addPossible: (condition) => start(condition, true),
    code: () => ({
      rows: Int32Array.from(
        rows.flatMap(({ ask, slot, mask, ifTrue, ifFalse }) => [ask | (slot << ASK_BITS), mask, ifTrue, ifFalse]),
      ),
      constants: Float64Array.from(rows.flatMap(({ constant }) => [constant, 0, 0, 0])),
      closures,
    }),
  };
}

interface Targets {
  ifTrue: number;
  ifFalse: number;
  /** Set while gauges are taken to allow all: whether being true is what makes the whole hold. */
  possible: boolean | undefined;
}

type Atom = Omit<Row, 'ifTrue' | 'ifFalse'> & {
  /** True if the atom asks the opposite of the comparison. */
  isTurned: boolean;
};

/** A slot against a constant as an atom, or one fact against several of its values; null for anything else. */
function atomOf(condition: Condition, valueCounts: readonly number[]): Atom | null {
  if (condition.length !== 3) return null;
  if (condition[0] === '||') {
    const one = atomOf(condition[1] as Condition, valueCounts);
    const other = one && isMember(one) ? atomOf(condition[2] as Condition, valueCounts) : null;
    if (!one || !other || !isMember(other) || one.slot !== other.slot) return null;
    return { ...one, mask: (one.mask | other.mask) >>> 0 };
  }
  const [operator, left, right] = condition as readonly [string, Condition, Condition];
  if (left[0] !== 'v' || right[0] !== 'k') return null;
  const slot = left[1];
  const constant = right[1];
  const values = valueCounts[slot] ?? 0;
  if (values > 0 && values <= MOST_VALUES && (operator === '==' || operator === '!=')) {
    return { ask: ASKS.isIn, slot, mask: (1 << constant) >>> 0, constant: 0, isTurned: operator === '!=' };
  }
  const ask = (kind: number, isTurned: boolean): Atom => ({ ask: kind, slot, mask: 0, constant, isTurned });
  switch (operator) {
    case '<':
      return ask(ASKS.isBelow, false);
    case '>=':
      return ask(ASKS.isBelow, true);
    case '<=':
      return ask(ASKS.isAtMost, false);
    case '>':
      return ask(ASKS.isAtMost, true);
    case '==':
      return ask(ASKS.equals, false);
    case '!=':
      return ask(ASKS.equals, true);
    default:
      return null;
  }
}

const isMember = ({ ask, isTurned }: Atom): boolean => ask === ASKS.isIn && !isTurned;

/** Whether the condition that starts at a place holds. Pure. */
export function holdsAt(code: ConditionCode, start: number, values: Float64Array): boolean {
  if (start < 0) return start === HOLDS;
  const { rows, constants } = code;
  let row = start;
  do {
    const head = rows[row]!;
    const ask = head & ASK_MASK;
    const value = values[head >>> ASK_BITS]!;
    let isSo: boolean;
    // By far the most ask for a fact.
    if (ask === ASKS.isIn) isSo = ((rows[row + 1]! >>> value) & 1) === 1;
    else if (ask === ASKS.isBelow) isSo = value < constants[row]!;
    else if (ask === ASKS.isAtMost) isSo = value <= constants[row]!;
    else if (ask === ASKS.equals) isSo = value === constants[row]!;
    else isSo = code.closures[rows[row + 1]!]!(values as unknown as number[]);
    row = isSo ? rows[row + 2]! : rows[row + 3]!;
  } while (row >= 0);
  return row === HOLDS;
}

/** What the row at a place asks, one of ASKS, and the slot that it asks. Pure. */
export const askOf = ({ rows }: ConditionCode, row: number): number => rows[row]! & ASK_MASK;
export const slotOf = ({ rows }: ConditionCode, row: number): number => rows[row]! >>> ASK_BITS;

/** Slots of the facts that a condition asks for, each once, and whether it asks for anything else. Pure. */
export function askedBy(condition: Condition, isFact: (slot: number) => boolean): { facts: number[]; gauges: boolean } {
  const facts = new Set<number>();
  let gauges = false;
  const visit = (part: Condition): void => {
    if (part[0] === 'v') {
      if (isFact(part[1])) facts.add(part[1]);
      else gauges = true;
    } else if (part[0] !== 'k') {
      for (const inner of part.slice(1) as Condition[]) visit(inner);
    }
  };
  visit(condition);
  return { facts: [...facts], gauges };
}

/**
 * What is left to ask of the gauges once the facts are known to allow a condition (see `addPossible`): the terms of its
 * outermost "and" that ask for a gauge. Null if there is none. Pure.
 */
export function gaugePartOf(condition: Condition | null, isFact: (slot: number) => boolean): Condition | null {
  if (condition === null) return null;
  if (condition[0] !== '&&') return askedBy(condition, isFact).gauges ? condition : null;
  const left = gaugePartOf(condition[1], isFact);
  const right = gaugePartOf(condition[2], isFact);
  return left && right ? ['&&', left, right] : (left ?? right);
}
