// Owns saying in words why a condition never holds in a region, or always does.
import type { Condition } from './condition.ts';
import type { ConditionVariable } from './expression.ts';
import { assume, truthIn, valuesIn, type Gate, type Region } from './region.ts';
import { listOf } from './suggest.ts';

/** Part of a sentence, such as `course is waiting, and tension lies between 20 and 35`. Pure. */
export function whyNever(gate: Gate, region: Region | null, variables: readonly ConditionVariable[]): string {
  if (!region) return 'every run has ended before';
  const parts = conjunctsOf(gate);
  const failing = parts.filter((part) => truthIn(part, region) === 'never');
  if (failing.length > 0) return describeSlots(failing.flatMap(slotsIn), region, variables);
  return whyNotTogether(parts, region, variables) ?? describeSlots(parts.flatMap(slotsIn), region, variables);
}

/** Each of two parts can hold, but not both: what the second is about while the first holds. Null if no two are so. */
function whyNotTogether(parts: Condition[], region: Region, variables: readonly ConditionVariable[]): string | null {
  for (const part of parts) {
    const within = assume(part, region, true);
    const other = within && parts.find((each) => truthIn(each, within) === 'never');
    if (!other) continue;
    const given = describeSlots(slotsIn(part), within, variables);
    return `while ${given}, ${describeSlots(slotsIn(other), within, variables)}`;
  }
  return null;
}

/** The same for a condition that holds in the whole region. Pure. */
export function whyAlways(gate: Gate, region: Region, variables: readonly ConditionVariable[]): string {
  return describeSlots(conjunctsOf(gate).flatMap(slotsIn), region, variables);
}

function describeSlots(slots: number[], region: Region, variables: readonly ConditionVariable[]): string {
  const parts = [...new Set(slots)].map((slot) => describe(slot, region, variables));
  return parts.length === 0 ? 'nothing leads here' : listOf(parts);
}
function describe(slot: number, region: Region, variables: readonly ConditionVariable[]): string {
  const { id, values } = variables[slot]!;
  if (values.length > 0) {
    const names = valuesIn(region, slot).map((index) => values[index]);
    return `${id} is ${names.join(' or ')}`;
  }
  const [low, high] = [region.low[slot]!, region.high[slot]!].map((value) => Math.round(value * 10) / 10);
  return low === high ? `${id} is ${low}` : `${id} lies between ${low} and ${high}`;
}

/** The parts that must all hold: `a && b && c` has three. */
function conjunctsOf(gate: Gate): Condition[] {
  if (!gate) return [];
  return gate[0] === '&&' ? [...conjunctsOf(gate[1]), ...conjunctsOf(gate[2])] : [gate];
}

function slotsIn(condition: Condition): number[] {
  if (condition[0] === 'v') return [condition[1]];
  return condition[0] === 'k' ? [] : condition.slice(1).flatMap((part) => slotsIn(part as Condition));
}
