// Owns the fast kernel: whole play-outs on flat tables, the same to the bit as the rules that machine and kernel step by.
import { STREAMS, throwDice } from '../base/dice.ts';
import type { Halves } from '../base/hash.ts';
import { holdsAt } from './condition-code.ts';
import type { RunState } from './kernel.ts';
import type { Plan } from './plan.ts';
import { NONE } from './rules.ts';
import { type EventDice, startEventDice } from './table-dice.ts';
import { type TableOrders, startTableOrders } from './table-orders.ts';
import { type TableState, startTableState } from './table-state.ts';
import { KIND, type Tables } from './tables.ts';

export interface TablePlay {
  seed: Halves;
  plan: Plan;
  /** Index of the lens. */
  lens: number;
  /** By item the outcome that happens whatever the dice say, or NONE; none at all if left out. */
  forced?: Int16Array;
}

export interface TableKernel {
  readonly tables: Tables;
  /** Plays from a state to the end and answers the index of its ending. */
  playOut(from: RunState, play: TablePlay): number;
  /** Of the last play-out; copy what is to be kept. `picks` by line and `outcomes` by item: an index, or NONE if not met. */
  readonly values: Float64Array;
  readonly picks: Int16Array;
  readonly outcomes: Int16Array;
  /** Item at which the last play-out ended. */
  lastItem(): number;
}

/** A kernel over tables, with memory of its own. Not to be entered twice at once. */
export function startTableKernel(tables: Tables): TableKernel {
  const { code, kind, when, daysToNext, first, count } = tables;
  const state = startTableState(tables);
  const { values } = state;
  const solo: Solo = {
    tables,
    state,
    dice: startEventDice(tables, values),
    orders: startTableOrders(tables),
    picks: new Int16Array(tables.lineFirst.length),
    outcomes: new Int16Array(kind.length),
    item: 0,
    badDay: NONE,
  };
  return {
    tables,
    values,
    picks: solo.picks,
    outcomes: solo.outcomes,
    lastItem: () => solo.item,
    playOut(from, play) {
      solo.picks.fill(NONE);
      solo.outcomes.fill(NONE);
      solo.item = from.item;
      solo.badDay = from.badDay;
      state.load(from.values);
      if (from.ending !== NONE) return from.ending;
      let { line } = from;
      // The run stands at an item that waits, so its condition has been asked already.
      let isDue = true;
      for (;;) {
        const { item } = solo;
        if (isDue) {
          if (kind[item] === KIND.decision) {
            for (; line < count[item]!; line += 1) settleLine(solo, first[item]! + line, play);
            line = 0;
          } else if (kind[item] === KIND.fixed) state.apply(first[item]!);
          else settleEvent(solo, play);
        }
        const ending = state.endings.after(item);
        if (ending !== NONE) return ending;
        const days = daysToNext[item]!;
        if (days > 0) state.drift.pass(days);
        solo.item += 1;
        isDue = holdsAt(code, when[solo.item]!, values);
      }
    },
  };
}

/** One run under way. */
interface Solo extends Pick<TableKernel, 'picks' | 'outcomes'> {
  tables: Tables;
  state: TableState;
  dice: EventDice;
  orders: TableOrders;
  item: number;
  badDay: number;
}

function settleLine({ tables, state, orders, picks }: Solo, line: number, { plan, seed }: TablePlay): void {
  let option: number;
  if (plan.byDice[line] === 1) {
    orders.look(line, state.values);
    option = orders.optionAt(orders.placeOf(throwDice(seed, tables.lineKey[line]!, STREAMS.policy)));
  } else option = orders.preferred(line, plan, state.values);
  picks[line] = option;
  state.apply(tables.optionEffect[tables.lineFirst[line]! + option]!);
}

function settleEvent(solo: Solo, { forced, lens, seed }: TablePlay): void {
  const { tables, state, dice, item } = solo;
  let outcome = forced ? forced[item]! : NONE;
  if (outcome === NONE) {
    dice.weigh(item, solo.badDay === tables.day[item]!, lens, tables.chance);
    outcome = dice.placeOf(throwDice(seed, tables.itemKey[item]!, STREAMS.fate));
  }
  solo.outcomes[item] = outcome;
  const row = tables.first[item]! + outcome;
  state.apply(tables.outcomeEffect[row]!);
  if (tables.isBad[row] === 1) solo.badDay = tables.day[item]!;
}
