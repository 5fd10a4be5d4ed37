// Owns the rules of a run: what is due, what is open, what an effect does, what time does, how likely, and when it ends.
// Machine and kernel both step by these functions alone, which is why they cannot drift apart.
import type { LinkedChance, LinkedItem, LinkedOption, LinkedStory } from './link.ts';
import type { Effect, Values } from './story.ts';

/** No ending yet, or no bad day yet: an index and a day are 0 or more. */
export const NONE = -1;

/** False if the item is passed over. Pure. */
export function isDue(item: LinkedItem, values: Values): boolean {
  return item.when === null || item.when(values);
}

/** False if the option is closed at present. Pure. */
export function isOpen(option: LinkedOption, values: Values): boolean {
  return option.requires === null || option.requires(values);
}

/** Writes an effect into `values`, which the caller owns: facts first, then constants; gauges clamp to 0..100. */
export function applyEffect(effect: Effect, values: Values): void {
  const { set, add } = effect;
  // By index: these loops are where play-outs spend their time, and taking pairs apart costs more than the sums.
  for (let index = 0; index < set.length; index += 1) values[set[index]![0]] = set[index]![1];
  for (let index = 0; index < add.length; index += 1) {
    const slot = add[index]![0];
    values[slot] = clampLevel(values[slot]! + add[index]![1]);
  }
}

/**
 * Writes what `days` do into `values`, which the caller owns. Which rules hold is settled before any is applied; their
 * points a day are summed in order of rule, and gauges clamp once.
 */
export function drift(linked: LinkedStory, values: Values, days: number): void {
  if (days === 0) return;
  const { gaugeCount } = linked.story;
  for (let slot = 0; slot < gaugeCount; slot += 1) rates[slot] = 0;
  for (const { when, perDay } of linked.drift) {
    if (when !== null && !when(values)) continue;
    for (let pair = 0; pair < perDay.length; pair += 1) rates[perDay[pair]![0]]! += perDay[pair]![1];
  }
  for (let slot = 0; slot < gaugeCount; slot += 1) values[slot] = clampLevel(values[slot]! + rates[slot]! * days);
}
// Written anew by each call; kept only so that a million calls leave nothing to collect.
const rates: number[] = [];

/** The state in which an event occurs. */
export interface Occasion {
  values: Values;
  /** The day of the last mishap, or NONE. */
  badDay: number;
}

/**
 * The chance of each outcome, 0..1, in sum 1. Pure. An outcome's own chance is its lens's, times the factors that hold,
 * times the bad-day factor if a mishap has already happened that day; what earlier outcomes leave bounds it from above.
 */
export function chances(linked: LinkedStory, event: LinkedChance, occasion: Occasion, lens: number): number[] {
  const badDay = occasion.badDay === event.day ? linked.story.badDayFactor : 1;
  const likelihoods: number[] = [];
  let rest = 1;
  for (const { chance, times } of event.outcomes) {
    let own = chance === null ? 1 : chance[lens]! * badDay;
    for (const { when, factor } of times) if (when(occasion.values)) own *= factor;
    const taken = chance === null ? rest : Math.min(rest, own);
    likelihoods.push(taken);
    rest -= taken;
  }
  return likelihoods;
}

/** The ending that the state after an item has reached, or NONE. Pure. After the last item there always is one. */
export function endingOf(linked: LinkedStory, item: number, values: Values): number {
  const { at } = linked.items[item]!;
  const isLast = item === linked.items.length - 1;
  const { endings } = linked;
  for (let index = 0; index < endings.length; index += 1) {
    const { from, when } = endings[index]!;
    if (when === null ? isLast : from <= at && when(values)) return index;
  }
  return NONE;
}

/** The values of minute 0, carried to the hour of the first item; a fresh copy. Pure. */
export function firstValues(linked: LinkedStory): Values {
  const values = [...linked.story.start];
  drift(linked, values, linked.daysToFirst);
  return values;
}

/** A gauge holds 0 to 100. */
export function clampLevel(level: number): number {
  if (level < 0) return 0;
  return level > 100 ? 100 : level;
}
