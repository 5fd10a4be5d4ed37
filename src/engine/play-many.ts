// Owns many play-outs at once: runs that stand in the same state share every step until dice part them.
import { assert } from '../base/assert.ts';
import { holdsAt } from './condition-code.ts';
import { type DiceBook, type DicePage, sizeOf, startDiceBook } from './dice-book.ts';
import type { RunState } from './kernel.ts';
import type { Plan } from './plan.ts';
import { NONE } from './rules.ts';
import { type Edges, type EventDice, startEventDice } from './table-dice.ts';
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
  /** Chances by outcome and lens that stand in for the story's own. */
  chance?: Float64Array;
  /** Dice that other counts of the same runs have thrown already; kept for this count alone if left out. */
  dice?: DiceBook;
  /** Told what happens on the way; for coverage. */
  watch?: MarchWatch;
}

/**
 * Told each step of a group just before it is taken: of how many runs, and the number of one of them. The values then are
 * those of the crowd's state; they must not be written to.
 */
export interface MarchWatch {
  /** Time has passed up to an item, which comes up or does not. */
  come(item: number, isDue: boolean, count: number, run: number): void;
  /** `line` and `option` as the tables count them: the line over all decisions, the option within it. */
  order(line: number, option: number, count: number, run: number): void;
  draw(item: number, outcome: number, count: number, run: number): void;
  happen(item: number, count: number, run: number): void;
  /** The item is done with or passed over; endings are to be tried, and then time passes. */
  leave(item: number, count: number, run: number): void;
  /** The run ends after an item that it has left. */
  end(item: number, ending: number, count: number, run: number): void;
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
}

/** The memory of counts over one story's tables: kept from count to count, since making it anew costs a tenth of one. */
export interface Crowd {
  readonly tables: Tables;
  readonly state: TableState;
  readonly dice: EventDice;
  readonly orders: TableOrders;
}

/** A crowd over tables. Not to be entered twice at once. */
export function startCrowd(tables: Tables): Crowd {
  const state = startTableState(tables);
  return { tables, state, dice: startEventDice(tables, state.values), orders: startTableOrders(tables) };
}

/** A count that can be left and taken up again. Its crowd is its own until it is done or given up. */
export interface Count {
  /** Takes up to so many groups to their ends; true while any are left. */
  goOn(groups: number): boolean;
}

/**
 * Plays every run to its end, exactly as alone: the same seed, plan and lens give the same ending and values. On
 * the paths of this story a group of thousands stays together for most of its way, which is where the time is saved.
 */
export function playMany(crowd: Crowd, start: RunState, play: ManyPlay, onEnded: OnEnded): void {
  startCount(crowd, start, play, onEnded).goOn(Infinity);
}

/** The same in parts, for whoever must look up in between. */
export function startCount(crowd: Crowd, start: RunState, play: ManyPlay, onEnded: OnEnded): Count {
  const { tables } = crowd;
  const numbers = new Int32Array(play.runs);
  for (let run = 0; run < play.runs; run += 1) numbers[run] = run;
  if (start.ending !== NONE) {
    onEnded(start.ending, Float64Array.from(start.values), numbers);
    return { goOn: () => false };
  }
  const book = play.dice ?? startDiceBook(tables, play.seed, play.runs);
  assert(book.seed === play.seed && book.runs >= play.runs, `Dice of seed "${book.seed}" are not those of these runs.`);
  const { item, line, badDay, values } = start;
  const march: March = {
    ...crowd,
    play,
    chance: play.chance ?? tables.chance,
    numbers,
    book,
    spare: new Int32Array(play.runs),
    waiting: [],
    kept: new Float64Array(values.length * GROUPS_AT_FIRST),
  };
  crowd.state.load(values);
  putAside(march, { from: 0, to: play.runs, item, line, badDay });
  if (play.watch && line === 0) {
    play.watch.come(item, isDueAt(crowd, item), play.runs, 0);
  }
  return {
    goOn(groups) {
      for (let left = groups; left > 0; left -= 1) {
        const group = march.waiting.pop();
        if (!group) return false;
        goOn(march, group, onEnded);
      }
      return march.waiting.length > 0;
    },
  };
}

function isDueAt({ tables: { code, when }, state }: Crowd, item: number): boolean {
  return holdsAt(code, when[item]!, state.values);
}

const GROUPS_AT_FIRST = 64;
/** Above any size of a number. */
const NO_EDGE = 255;

/** One count under way. */
interface March extends Crowd {
  play: ManyPlay;
  chance: Float64Array;
  /** Run numbers; each group is a stretch of it. */
  numbers: Int32Array;
  book: DiceBook;
  spare: Int32Array;
  waiting: Group[];
  /** The values of those that wait, one after another: last in, first out. */
  kept: Float64Array;
}

/** Lets a group wait with the values as they stand. */
function putAside(march: March, group: Group): void {
  const { values } = march.state;
  const at = march.waiting.length * values.length;
  if (at + values.length > march.kept.length) {
    const more = new Float64Array(march.kept.length * 2);
    more.set(march.kept);
    march.kept = more;
  }
  march.kept.set(values, at);
  march.waiting.push(group);
}

/** Takes a group to its end. Runs that part from it on the way wait for their turn. */
function goOn(march: March, group: Group, onEnded: OnEnded): void {
  const { tables, state, numbers, kept, waiting } = march;
  const { kind, daysToNext, first, count } = tables;
  const { watch } = march.play;
  const { values, drift, endings } = state;
  state.load(kept, waiting.length * values.length);
  // A decision half settled goes on, whatever its first lines have made of its condition.
  let isDue = group.line > 0 || isDueAt(march, group.item);
  for (;;) {
    const { item } = group;
    if (isDue) {
      if (kind[item] === KIND.decision) {
        for (; group.line < count[item]!; group.line += 1) settleLine(march, group);
        group.line = 0;
      } else if (kind[item] === KIND.fixed) {
        watch?.happen(item, group.to - group.from, numbers[group.from]!);
        state.apply(first[item]!);
      } else settleEvent(march, group);
    }
    watch?.leave(item, group.to - group.from, numbers[group.from]!);
    const ending = endings.after(item);
    if (ending !== NONE) {
      watch?.end(item, ending, group.to - group.from, numbers[group.from]!);
      return onEnded(ending, values, numbers.subarray(group.from, group.to));
    }
    const days = daysToNext[item]!;
    if (days > 0) drift.pass(days);
    group.item = item + 1;
    isDue = isDueAt(march, item + 1);
    watch?.come(item + 1, isDue, group.to - group.from, numbers[group.from]!);
  }
}

function settleEvent(march: March, group: Group): void {
  const { tables, state, play, dice } = march;
  const { item } = group;
  let outcome = play.forced ? play.forced[item]! : NONE;
  if (outcome === NONE) {
    dice.weigh(item, group.badDay === tables.day[item]!, play.lens, march.chance);
    outcome = part(march, group, march.book.turnToEvent(item), dice);
  }
  play.watch?.draw(item, outcome, group.to - group.from, march.numbers[group.from]!);
  const row = tables.first[item]! + outcome;
  state.apply(tables.outcomeEffect[row]!);
  if (tables.isBad[row] === 1) group.badDay = tables.day[item]!;
}

function settleLine(march: March, group: Group): void {
  const { tables, state, play, orders } = march;
  const line = tables.first[group.item]! + group.line;
  let option: number;
  if (play.plan.byDice[line] === 1) {
    orders.look(line, state.values);
    option = orders.optionAt(part(march, group, march.book.turnToLine(line), orders));
  } else option = orders.preferred(line, play.plan, state.values);
  play.watch?.order(line, option, group.to - group.from, march.numbers[group.from]!);
  state.apply(tables.optionEffect[tables.lineFirst[line]! + option]!);
}

/**
 * Sorts a group by the places on which its runs' numbers on a page fall. It goes on as those of the first run's; the others
 * wait, to be asked again where it stood. Answers that place.
 */
function part(march: March, group: Group, page: DicePage, edges: Edges): number {
  const { numbers, spare } = march;
  const { sizes } = page;
  const place = placeFor(numbers[group.from]!, page, edges);
  const above = place > 0 ? sizeOf(edges.ends[place - 1]!) : 0;
  const below = place < edges.last() ? sizeOf(edges.ends[place]!) : NO_EDGE;
  let kept = group.from + 1;
  let parted = 0;
  for (let index = kept; index < group.to; index += 1) {
    const run = numbers[index]!;
    const size = sizes[run]! || page.sizeFor(run);
    // 1 between the edges, else 0, and written to both lists: a processor cannot guess dice, and pays for trying.
    let isAlike = ((above - size) & (size - below)) >>> 31;
    if (size === above || size === below) isAlike = edges.placeOf(page.numberFor(run)) === place ? 1 : 0;
    numbers[kept] = run;
    spare[parted] = run;
    kept += isAlike;
    parted += 1 - isAlike;
  }
  if (parted > 0) {
    for (let index = 0; index < parted; index += 1) numbers[kept + index] = spare[index]!;
    putAside(march, { ...group, from: kept });
    group.to = kept;
  }
  return place;
}

/** The place of one run: by the size of its number unless that is an edge's as well. */
function placeFor(run: number, page: DicePage, edges: Edges): number {
  const size = page.sizes[run]! || page.sizeFor(run);
  const last = edges.last();
  for (let place = 0; place < last; place += 1) {
    const edge = sizeOf(edges.ends[place]!);
    if (size < edge) return place;
    if (size === edge) return edges.placeOf(page.numberFor(run));
  }
  return last;
}
