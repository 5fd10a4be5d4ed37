// Owns plans: ways of giving every order of a run as plain data, for play-outs, odds, tests and the command line.
import type { PolicyName } from '../scenario/schema-goals.ts';
import type { LinkedDecision, LinkedStory } from './link.ts';
import { type Policy, nthOpen, uniformPolicy } from './policy.ts';
import { isOpen } from './rules.ts';

/** Lines of all decisions stand one after another, and so do the options of all lines. */
export interface Plan {
  /** For each line its options' indices by preference: the first open one is ordered. */
  readonly order: Int16Array;
  /** 1 for a line in which each open option is as likely as any other. */
  readonly byDice: Uint8Array;
}

/** An order that was given before, by its ids. */
export interface GivenPick {
  decision: string;
  line: string;
  option: string;
}

/** How hard each option is: by decision, line and option the place of its camp from the mildest, or null. */
export type Leans = Record<string, (number | null)[][]>;

export interface PlanWish {
  /** Orders by dice where nothing else is asked; by history's choice if left out. */
  uniform?: boolean;
  /** The open option that leans mildest, or hardest, where nothing else is asked; history's goes first among equals. */
  leaning?: { to: 'mildest' | 'hardest'; leans: Leans } | null;
  /** Orders that are given again wherever they can be. */
  picks?: readonly GivenPick[];
  /** The decisions that are asked; the others are taken as Kennedy took them. All, if null or left out. */
  played?: readonly string[] | null;
}

/** What a policy wishes that is known by name: Kennedy's orders, any, or the open one that leans mildest or hardest. Pure. */
export function wishOf(policy: PolicyName, leans: Leans): PlanWish {
  if (policy === 'history') return {};
  if (policy === 'uniform') return { uniform: true };
  return { leaning: { to: policy === 'cautious' ? 'mildest' : 'hardest', leans } };
}

/**
 * The plan of a wish. An order given before stands first in its line; then, unless the wish leans to one side, what
 * Kennedy chose; then the others as they stand. Options that lean nowhere come last where a wish leans. Pure.
 */
export function planOf(linked: LinkedStory, wish: PlanWish): Plan {
  const { uniform = false, picks = [], played = null, leaning = null } = wish;
  const given = new Map(picks.map(({ decision, line, option }) => [`${decision}/${line}`, option]));
  const order: number[] = [];
  const byDice: number[] = [];
  linked.items.forEach((item, index) => {
    if (item.kind !== 'decision') return;
    const isAsked = linked.story.items[index]!.branch || (played?.includes(item.id) ?? true);
    item.lines.forEach(({ id, options }, line) => {
      const wanted = isAsked ? given.get(`${item.id}/${id}`) : undefined;
      const hardness = isAsked && leaning ? hardnessOf(leaning, item.id, line) : () => 0;
      const isBehind = (option: number): number[] => [
        options[option]!.id === wanted ? 0 : 1,
        hardness(option),
        options[option]!.historical ? 0 : 1,
      ];
      order.push(...options.map((_option, at) => at).toSorted((a, b) => compare(isBehind(a), isBehind(b))));
      byDice.push(uniform && isAsked && wanted === undefined ? 1 : 0);
    });
  });
  return { order: Int16Array.from(order), byDice: Uint8Array.from(byDice) };
}

/** How far behind an option of a line stands: 0 for what the wish likes best. */
function hardnessOf(
  { to, leans }: NonNullable<PlanWish['leaning']>,
  decision: string,
  line: number,
): (option: number) => number {
  const places = leans[decision]?.[line];
  return (option) => {
    const place = places?.[option] ?? null;
    if (place === null) return places?.some((one) => one !== null) ? Infinity : 0;
    return to === 'mildest' ? place : -place;
  };
}

/** By the first number in which two rows differ. Rows may hold Infinity. */
function compare(a: readonly number[], b: readonly number[]): number {
  const parted = a.findIndex((value, index) => value !== b[index]);
  return parted < 0 ? 0 : a[parted]! < b[parted]! ? -1 : 1;
}

/** The plan as a policy for the machine and the plain kernel; dice are keyed with the seed. Pure. */
export function policyOf(linked: LinkedStory, plan: Plan, seed: bigint): Policy {
  const lines = new Map<LinkedDecision, { line: number; from: number }>();
  let line = 0;
  let from = 0;
  for (const item of linked.items) {
    if (item.kind !== 'decision') continue;
    lines.set(item, { line, from });
    line += item.lines.length;
    from += item.lines.reduce((sum, { options }) => sum + options.length, 0);
  }
  const byDice = uniformPolicy(seed);
  return (decision, at, values) => {
    const place = lines.get(decision)!;
    if (plan.byDice[place.line + at] === 1) return byDice(decision, at, values);
    const before = decision.lines.slice(0, at).reduce((sum, { options }) => sum + options.length, 0);
    const { options } = decision.lines[at]!;
    for (let rank = 0; rank < options.length; rank += 1) {
      const option = plan.order[place.from + before + rank]!;
      if (isOpen(options[option]!, values)) return option;
    }
    return nthOpen(decision, at, values, 0);
  };
}
