// Owns thinning a graph for a picture: what leads there anyway by another way is left out.
import type { StoryGraph } from '../engine/story-graph.ts';

/** One line of the picture: from a node, or from one way of it, to another. */
export interface Thread {
  from: string;
  to: string;
  /** Ways of the first node that lead there; empty if it just happens. */
  ways: number[];
  facts: string[];
}

/** An ending is drawn from so many of the last things that lead to it. */
const MOST_TO_AN_ENDING = 3;

/**
 * The picture's lines. Pure. What history met is joined by its path alone; every other item hangs on the last thing that
 * opens it, and an ending on the last three. All the rest, and all that closes, is in the list: drawn, it would be a web.
 */
export function thin({ nodes, edges }: Pick<StoryGraph, 'nodes' | 'edges'>): Thread[] {
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  return nodes.flatMap(({ id, onPath, kind }) => {
    if (onPath && kind !== 'ending') return [];
    const opening = edges.filter(({ to, does }) => to === id && does !== 'closes');
    const from = [...new Set(opening.map((edge) => edge.from))].toSorted((a, b) => order.get(b)! - order.get(a)!);
    return from.slice(0, kind === 'ending' ? MOST_TO_AN_ENDING : 1).map((last): Thread => {
      const alike = opening.filter((edge) => edge.from === last);
      return {
        from: last,
        to: id,
        ways: [...new Set(alike.flatMap(({ way }) => way ?? []))],
        facts: [...new Set(alike.map(({ fact }) => fact))],
      };
    });
  });
}
