// Owns saying in words why a condition never holds in a region.
import type { Condition } from './condition.ts';
import type { ConditionVariable } from './expression.ts';
import { truthIn, type Gate, type Region } from './region.ts';
import { listOf } from './suggest.ts';

/** Part of a sentence, such as `course is waiting, and tension lies between 20 and 35`. Pure. */
export function whyNever(gate: Gate, region: Region | null, variables: readonly ConditionVariable[]): string {
  if (!region) return 'every run has ended before';
  const failing = conjunctsOf(gate).filter((part) => truthIn(part, region) === 'never');
  const slots = new Set((failing.length > 0 ? failing : conjunctsOf(gate)).flatMap(slotsIn));
  const parts = [...slots].map((slot) => describe(slot, region, variables));
  return parts.length === 0 ? 'nothing leads here' : listOf(parts);
}

function describe(slot: number, region: Region, variables: readonly ConditionVariable[]): string {
  const { id, values } = variables[slot]!;
  const facts = region.facts[slot];
  if (facts)
    return `${id} is ${[...facts]
      .toSorted((a, b) => a - b)
      .map((index) => values[index])
      .join(' or ')}`;
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
