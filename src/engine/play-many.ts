// Owns many play-outs at once: runs that stand in the same state share every step until dice part them.
import { STREAMS, seedHalves, throwDice } from '../base/dice.ts';
import type { Halves } from '../base/hash.ts';
import { holdsAt } from './condition-code.ts';
import type { RunState } from './kernel.ts';
import type { Plan } from './plan.ts';
import { NONE } from './rules.ts';
import { type EventDice, startEventDice } from './table-dice.ts';
import { type TableOrders, startTableOrders } from './table-orders.ts';
import { type TableState, startTableState } from './table-state.ts';
import { KIND, type Tables } from './tables.ts';

export interface ManyPlay {
  /** Run n is played with `seed + n`. */
  seed: bigint;
  /** 1 or more. */
  runs: number;
  plan: Plan;
  /** Index of the lens. */
  lens: number;
  /** By item the outcome that happens whatever the dice say, or NONE; none at all if left out. */
  forced?: Int16Array;
}

/** Told once for each group of runs that ended alike: their ending, values and numbers, 0 to runs - 1. It must not keep them. */
export type OnEnded = (ending: number, values: Float64Array, runs: Int32Array) => void;

/** A group of runs, a stretch of the list of run numbers, and where it stands. */
interface Group {
  from: number;
  to: number;
  item: number;
  line: number;
  badDay: number;
  values: Float64Array;
}

/**
 * Plays every run to its end, exactly as alone: the same seed, plan and lens give the same ending and values. On
 * the paths of this story a group of thousands stays together for most of its way, which is where the time is saved.
 */
export function playMany(tables: Tables, start: RunState, play: ManyPlay, onEnded: OnEnded): void {
  const numbers = Int32Array.from({ length: play.runs }, (_none, index) => index);
  if (start.ending !== NONE) return onEnded(start.ending, Float64Array.from(start.values), numbers);
  const crowd: Crowd = {
    tables,
    play,
    numbers,
    keys: keysOf(play),
    state: startTableState(tables),
    dice: startEventDice(tables),
    orders: startTableOrders(tables),
    answers: new Uint8Array(play.runs),
    spare: new Int32Array(play.runs),
    waiting: [],
  };
  const { item, line, badDay, values } = start;
  crowd.waiting.push({ from: 0, to: play.runs, item, line, badDay, values: Float64Array.from(values) });
  for (let group = crowd.waiting.pop(); group; group = crowd.waiting.pop()) goOn(crowd, group, onEnded);
}

interface Crowd {
  tables: Tables;
  play: ManyPlay;
  /** Run numbers; each group is a stretch of it. */
  numbers: Int32Array;
  keys: Halves[];
  state: TableState;
  dice: EventDice;
  orders: TableOrders;
  /** What the dice answered, by run number. */
  answers: Uint8Array;
  spare: Int32Array;
  waiting: Group[];
}

/** Takes a group to its end. Runs that part from it on the way wait for their turn. */
function goOn(crowd: Crowd, group: Group, onEnded: OnEnded): void {
  const { tables, state } = crowd;
  const { kind, when, daysToNext, first, count, code } = tables;
  state.load(group.values);
  let isDue = true;
  for (;;) {
    if (isDue) {
      if (kind[group.item] === KIND.decision) {
        for (; group.line < count[group.item]!; group.line += 1) settleLine(crowd, group);
        group.line = 0;
      } else if (kind[group.item] === KIND.fixed) state.apply(first[group.item]!);
      else settleEvent(crowd, group);
    }
    const ending = state.endings.after(group.item);
    if (ending !== NONE) return onEnded(ending, state.values, crowd.numbers.subarray(group.from, group.to));
    const days = daysToNext[group.item]!;
    if (days > 0) state.drift.pass(days);
    group.item += 1;
    isDue = holdsAt(code, when[group.item]!, state.values);
  }
}

function settleEvent(crowd: Crowd, group: Group): void {
  const { tables, state, play, numbers, answers, keys, dice } = crowd;
  const { item } = group;
  const forced = play.forced ? play.forced[item]! : NONE;
  let outcome = forced;
  if (forced === NONE) {
    dice.weigh(item, group.badDay === tables.day[item]!, play.lens, state.values);
    const key = tables.itemKey[item]!;
    for (let index = group.from; index < group.to; index += 1) {
      const run = numbers[index]!;
      answers[run] = dice.outcomeOf(throwDice(keys[run]!, key, STREAMS.fate));
    }
    outcome = part(crowd, group);
  }
  const row = tables.first[item]! + outcome;
  state.apply(tables.outcomeEffect[row]!);
  if (tables.isBad[row] === 1) group.badDay = tables.day[item]!;
}

function settleLine(crowd: Crowd, group: Group): void {
  const { tables, state, play, numbers, answers, keys, orders } = crowd;
  const line = tables.first[group.item]! + group.line;
  orders.look(line, state.values);
  let option = orders.preferred(play.plan);
  if (play.plan.byDice[line] === 1) {
    for (let index = group.from; index < group.to; index += 1) {
      const run = numbers[index]!;
      answers[run] = orders.atNumber(throwDice(keys[run]!, tables.lineKey[line]!, STREAMS.policy));
    }
    option = part(crowd, group);
  }
  state.apply(tables.optionEffect[tables.lineFirst[line]! + option]!);
}

/** Sorts a group by its runs' answers. It goes on as those of one answer; the others wait, to be asked again where it stood. */
function part(crowd: Crowd, group: Group): number {
  const { numbers, answers, spare, state, waiting } = crowd;
  const answer = answers[numbers[group.from]!]!;
  let kept = group.from;
  let parted = 0;
  for (let index = group.from; index < group.to; index += 1) {
    const run = numbers[index]!;
    if (answers[run] === answer) numbers[kept++] = run;
    else spare[parted++] = run;
  }
  if (parted > 0) {
    numbers.set(spare.subarray(0, parted), kept);
    waiting.push({ ...group, from: kept, to: group.to, values: state.values.slice() });
    group.to = kept;
  }
  return answer;
}

/** Seeds `seed`, `seed + 1` and so on as halves; they wrap at 64 bits. */
function keysOf({ seed, runs }: ManyPlay): Halves[] {
  return Array.from({ length: runs }, (_none, index) => seedHalves(seed + BigInt(index)));
}
