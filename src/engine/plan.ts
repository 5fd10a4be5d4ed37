// Owns plans: ways of giving every order of a run as plain data, for play-outs, odds, tests and the command line.
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

export interface PlanWish {
  /** Orders by dice where nothing else is asked; by history's choice if left out. */
  uniform?: boolean;
  /** Orders that are given again wherever they can be. */
  picks?: readonly GivenPick[];
  /** The decisions that are asked; the others are taken as Kennedy took them. All, if null or left out. */
  played?: readonly string[] | null;
}

/** The plan of a wish. What Kennedy chose stands second in every line, behind an order given before. Pure. */
export function planOf(linked: LinkedStory, { uniform = false, picks = [], played = null }: PlanWish): Plan {
  const given = new Map(picks.map(({ decision, line, option }) => [`${decision}/${line}`, option]));
  const order: number[] = [];
  const byDice: number[] = [];
  linked.items.forEach((item, index) => {
    if (item.kind !== 'decision') return;
    const isAsked = linked.story.items[index]!.branch || (played?.includes(item.id) ?? true);
    for (const { id, options } of item.lines) {
      const wanted = isAsked ? given.get(`${item.id}/${id}`) : undefined;
      const rank = (option: number) => (options[option]!.id === wanted ? 0 : options[option]!.historical ? 1 : 2);
      order.push(...options.map((_option, at) => at).toSorted((a, b) => rank(a) - rank(b)));
      byDice.push(uniform && isAsked ? 1 : 0);
    }
  });
  return { order: Int16Array.from(order), byDice: Uint8Array.from(byDice) };
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
