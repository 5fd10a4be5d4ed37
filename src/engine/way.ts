// Owns a way: who orders, what chance is made to do, and which numbers are taken otherwise. Plain data that a worker can be sent.
import type { LinkedStory } from './link.ts';
import { type GivenPick, type Leans, type Plan, planOf } from './plan.ts';
import { NONE } from './rules.ts';
import type { Library } from './script.ts';
import type { NumberChange } from './change-numbers.ts';

/** Who gives the orders that no pick gives. A uniform player is no forecast of anybody: it is the model shaken. */
export const POLICIES = ['history', 'cautious', 'hawkish', 'uniform'] as const;
export type PolicyName = (typeof POLICIES)[number];

export interface Way {
  policy: PolicyName;
  /** Orders that are given again wherever they can be. */
  picks: GivenPick[];
  /** What an event brings whatever the dice say. */
  forced?: { event: string; outcome: string } | null;
  /** Numbers that stand in for the model's own. */
  changes?: NumberChange[];
}

/** The plan of a way. `played`: the decisions that are asked, all if null; the others are taken as Kennedy took them. Pure. */
export function planOfWay(
  linked: LinkedStory,
  { policy, picks }: Way,
  { leans, played }: { leans: Leans; played: readonly string[] | null },
): Plan {
  const to = policy === 'cautious' ? 'mildest' : policy === 'hawkish' ? 'hardest' : null;
  return planOf(linked, { uniform: policy === 'uniform', leaning: to && { to, leans }, picks, played });
}

/** By item the outcome that a way forces, or NONE; nothing at all if it forces none. Pure. Throws on an unknown name. */
export function forcedBy({ items }: LinkedStory, { forced }: Way): Int16Array | undefined {
  if (!forced) return undefined;
  const item = items.findIndex(({ id }) => id === forced.event);
  const event = items[item];
  const outcome = event?.kind === 'chance' ? event.outcomes.findIndex(({ id }) => id === forced.outcome) : NONE;
  if (outcome === NONE) throw new Error(`"${forced.outcome}" is no outcome of "${forced.event}".`);
  const all = new Int16Array(items.length).fill(NONE);
  all[item] = outcome;
  return all;
}

/** How hard each option is, as the library tells it. Pure. */
export function leansOf({ decisions }: Pick<Library, 'decisions'>): Leans {
  return Object.fromEntries(Object.entries(decisions).map(([id, { leans }]) => [id, leans]));
}
