// Owns what a lesson asks: the decisions of its list, and always those of a branch, which history never took.
import type { Story } from './story.ts';

/** True for a decision that the player is asked; false for one that the lesson takes as Kennedy took it. */
export type IsAsked = (decision: string) => boolean;

/** What a lesson asks that plays these decisions; null plays them all. Pure. */
export function askedIn({ items }: Pick<Story, 'items'>, decisions: string[] | null): IsAsked {
  if (!decisions) return () => true;
  const branches = items.filter(({ kind, branch }) => kind === 'decision' && branch);
  const asked = new Set([...decisions, ...branches.map(({ id }) => id)]);
  return (decision) => asked.has(decision);
}
