// Owns the drive of coverage: runs that seek what was least seen so far. Their counts say what can be, never how often.
import { STREAMS, seedHalves, throwDice } from '../base/dice.ts';
import type { Halves } from '../base/hash.ts';
import type { RunState } from '../engine/kernel.ts';
import { type Plan, planOf } from '../engine/plan.ts';
import { type Crowd, type MarchWatch, playMany } from '../engine/play-many.ts';
import { NONE, firstValues } from '../engine/rules.ts';
import type { Tables } from '../engine/tables.ts';
import type { Ledger, OnFirst } from './ledger.ts';
import { type Moved, watchAll } from './ledger-conditions.ts';
import type { Subjects } from './subjects.ts';

/** A run that can be played again. */
export interface RunRef {
  seed: bigint;
  /** Index of the lens. */
  lens: number;
  plan: Plan;
}

export interface DriveOptions {
  runs: number;
  /** The first run's. */
  seed: bigint;
  /** Decisions that may be driven, by id; null for all. The others are taken as Kennedy took them. */
  played: readonly string[] | null;
}

/** How many runs are kept that came to an item: different ones, so that one in which an option is closed is no dead end. */
const KEPT = 8;
/** Seeds that are looked at for one whose dice fall on a rare outcome: a thousandth is found nearly always. */
const SEED_TRIES = 5000;

/** The state at minute 0, before the first item. Pure. */
export function zeroState(tables: Tables): RunState {
  return { item: 0, line: 0, values: firstValues(tables.linked), badDay: NONE, ending: NONE };
}

/**
 * Plays `runs` runs one by one, under each lens in turn. A quarter of them take the least seen order wherever they come,
 * and a quarter any; a quarter go back to where the least seen of all options was asked, and take it; a quarter seek the
 * least seen outcome.
 */
export function drive(
  crowd: Crowd,
  { ledger, moved, subjects }: { ledger: Ledger; moved: Moved; subjects: Subjects },
  options: DriveOptions,
  onFirst: (sighting: Parameters<OnFirst>[0], ref: RunRef) => void,
): void {
  const { tables } = crowd;
  const start = zeroState(tables);
  const driver = startDriver(tables, ledger, options);
  let ref: RunRef | null = null;
  const note: OnFirst = (sighting) => onFirst(sighting, ref!);
  const counts = watchAll({ ledger, tables, subjects, values: crowd.state.values, onFirst: note }, moved);
  const path = startPath(tables);
  const watch: MarchWatch = {
    ...counts,
    come(item, isDue, count, run) {
      counts.come(item, isDue, count, run);
      if (isDue) path.items.push(item);
    },
    order(line, option, count, run) {
      counts.order(line, option, count, run);
      path.picks[line] = option;
    },
  };
  for (let run = 0; run < options.runs; run += 1) {
    ref = driver.next(run);
    path.items.length = 0;
    path.picks.fill(NONE);
    playMany(crowd, start, { ...ref, runs: 1, watch }, () => {});
    driver.keep(ref, path, run);
  }
}

interface Path {
  /** Items that came up. */
  items: number[];
  /** By line. */
  picks: Int16Array;
}

function startPath(tables: Tables): Path {
  return { items: [], picks: new Int16Array(tables.lineFirst.length) };
}

interface Kept {
  ref: RunRef;
  picks: Int16Array;
}

interface Driver {
  tables: Tables;
  ledger: Ledger;
  seed: bigint;
  history: Plan;
  /** By line: 1 if its decision may be driven. */
  isFree: Uint8Array;
  /** By flat option its line, and by flat outcome its item. */
  lineOf: Int32Array;
  itemOf: Int32Array;
  /** By item, runs that came to it. */
  kept: Kept[][];
  /** Dice of the run that is being planned. */
  dice: Halves;
  /** By flat option and by flat outcome: how often it was sought. */
  optionTries: Float64Array;
  outcomeTries: Float64Array;
}

function startDriver(tables: Tables, ledger: Ledger, { seed, played }: DriveOptions) {
  const { items } = tables.linked.story;
  const driver: Driver = {
    tables,
    ledger,
    seed,
    history: planOf(tables.linked, {}),
    isFree: Uint8Array.from(tables.lineItem, (item) =>
      played === null || items[item]!.branch || played.includes(items[item]!.id) ? 1 : 0,
    ),
    lineOf: Int32Array.from([...tables.lineCount].flatMap((count, line) => Array<number>(count).fill(line))),
    itemOf: Int32Array.from(
      items.flatMap((item, index) => (item.kind === 'chance' ? item.outcomes.map(() => index) : [])),
    ),
    kept: items.map(() => []),
    dice: seedHalves(seed),
    optionTries: new Float64Array(tables.requires.length),
    outcomeTries: new Float64Array(tables.isBad.length),
  };
  return {
    next: (run: number): RunRef => {
      driver.dice = seedHalves(seed + BigInt(run));
      if (run % 4 === 2) return towardsOption(driver, run) ?? anywhere(driver, run);
      if (run % 4 === 3) return towardsOutcome(driver, run) ?? anywhere(driver, run);
      return anywhere(driver, run);
    },
    keep: (ref: RunRef, { items: met, picks }: Path, run: number): void => {
      const copy = { ref, picks: picks.slice() };
      for (const item of met) {
        const list = driver.kept[item]!;
        if (list.length < KEPT) list.push(copy);
        else if (run % 16 === 0) list[Math.floor(jitter(driver, item) * KEPT)] = copy;
      }
    },
  };
}

/** A number in [0, 1) of its own for the run that is planned and a thing. */
function jitter({ dice }: Driver, thing: number): number {
  return throwDice(dice, { high: 0x5eed, low: thing }, STREAMS.policy);
}

function anywhere(driver: Driver, run: number): RunRef {
  const lens = run % driver.tables.linked.story.lenses.length;
  return { seed: driver.seed + BigInt(run), lens, plan: leastSeen(driver, run, null, NONE) };
}

/** Least seen orders first; before `until`, the orders of a run that came there. */
function leastSeen(driver: Driver, run: number, picks: Int16Array | null, until: number): Plan {
  const { tables, ledger, history, isFree } = driver;
  const order = Int16Array.from(history.order);
  // What many runs balance, no run may ever combine: some go anywhere.
  const isBlind = run % 4 === 1;
  for (let line = 0; line < isFree.length; line += 1) {
    if (isFree[line] === 0) continue;
    const from = tables.lineFirst[line]!;
    const count = tables.lineCount[line]!;
    const given = picks && line < until ? picks[line]! : NONE;
    const hits = (option: number) => {
      if (option === given) return -1;
      return (isBlind ? 0 : ledger.options[from + option]!) + jitter(driver, from + option);
    };
    const rank = Array.from({ length: count }, (_none, option) => ({ option, hits: hits(option) }));
    rank.sort((a, b) => a.hits - b.hits);
    for (let place = 0; place < count; place += 1) order[from + place] = rank[place]!.option;
  }
  return { order, byDice: new Uint8Array(isFree.length) };
}

/** The thing with the fewest hits and tries among those that `isFound` where they can be sought; NONE if there is none. */
function leastOf(hits: Float64Array, tries: Float64Array, isFound: (index: number) => boolean): number {
  let best = NONE;
  let least = Infinity;
  for (let index = 0; index < hits.length; index += 1) {
    const sum = hits[index]! + tries[index]!;
    if (sum >= least || !isFound(index)) continue;
    best = index;
    least = sum;
  }
  if (best !== NONE) tries[best]! += 1;
  return best;
}

function towardsOption(driver: Driver, run: number): RunRef | null {
  const { tables, ledger, kept, isFree, lineOf } = driver;
  const target = leastOf(ledger.options, driver.optionTries, (option) => {
    const line = lineOf[option]!;
    return isFree[line] === 1 && kept[tables.lineItem[line]!]!.length > 0;
  });
  if (target === NONE) return null;
  const line = lineOf[target]!;
  const one = keptAt(driver, tables.lineItem[line]!);
  const plan = leastSeen(driver, run, one.picks, line);
  const from = tables.lineFirst[line]!;
  const order = [...plan.order.subarray(from, from + tables.lineCount[line]!)];
  plan.order.set([target - from, ...order.filter((option) => option !== target - from)], from);
  return { ...one.ref, plan };
}

function towardsOutcome(driver: Driver, run: number): RunRef | null {
  const { ledger, kept, itemOf, tables } = driver;
  const target = leastOf(ledger.outcomes, driver.outcomeTries, (outcome) => kept[itemOf[outcome]!]!.length > 0);
  if (target === NONE) return null;
  const item = itemOf[target]!;
  const one = keptAt(driver, item);
  const lens = likeliestLens(tables, target) ?? one.ref.lens;
  const seed = seedFor(driver, { item, target, lens }, run);
  return { seed, lens, plan: leastSeen(driver, run, one.picks, Infinity) };
}

function keptAt(driver: Driver, item: number): Kept {
  const list = driver.kept[item]!;
  return list[Math.floor(jitter(driver, item) * list.length)]!;
}

function likeliestLens({ chance, takesRest, linked }: Tables, outcome: number): number | null {
  if (takesRest[outcome] === 1) return null;
  const { length } = linked.story.lenses;
  const all = [...chance.subarray(outcome * length, (outcome + 1) * length)];
  return all.indexOf(Math.max(...all));
}

/** A seed whose dice for an event fall where the outcome lies by its plain chance, if one is near. */
function seedFor(
  { tables, seed }: Driver,
  { item, target, lens }: { item: number; target: number; lens: number },
  run: number,
): bigint {
  const lenses = tables.linked.story.lenses.length;
  let from = 0;
  for (let each = tables.first[item]!; each < target; each += 1) from += tables.chance[each * lenses + lens]!;
  const to = tables.takesRest[target] === 1 ? 1 : from + tables.chance[target * lenses + lens]!;
  // Far from the other runs' seeds, so that dice which fell before do not fall again.
  const first = seed + (BigInt(run) << 20n);
  for (let tried = 0; tried < SEED_TRIES; tried += 1) {
    const number = throwDice(seedHalves(first + BigInt(tried)), tables.itemKey[item]!, STREAMS.fate);
    if (number >= from && number < to) return first + BigInt(tried);
  }
  return first;
}
