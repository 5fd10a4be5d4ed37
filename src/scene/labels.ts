// Owns where lettering goes: every label offers candidates, and is placed without touching another, or dropped. Pure.
import { holds, overlaps, type Box } from './boxes.ts';
import { finish, type Work } from './work.ts';

/** One way to set a label. */
export interface Candidate {
  /** What it covers: one box for a straight label, one a letter for a label along a curve. */
  boxes: Box[];
  /** Lower is better; the worth of the position itself, before what lies under it. */
  cost: number;
}

export interface Request<C extends Candidate> {
  id: string;
  /** Higher goes first; within one rank in order of id, so that the same marks always give the same chart. */
  priority: number;
  candidates: C[];
}

export interface Ground {
  /** No label may leave it. */
  bounds: Box;
  /** No label may touch these: symbols, instruments. */
  taken: Box[];
  /** A label may cross these if it must: lines, trails, the island. Each adds its cost. */
  soft: Soft[];
}
export interface Soft {
  box: Box;
  cost: number;
}

/** Places what fits. No two placed labels overlap, none leaves the bounds or touches what is taken. */
export const placeLabels = <C extends Candidate>(requests: Request<C>[], ground: Ground): Map<string, C> =>
  finish(placeInSteps(requests, ground));

/** The same, a label a step. */
export function* placeInSteps<C extends Candidate>(requests: Request<C>[], ground: Ground): Work<Map<string, C>> {
  const order = requests.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const placed = new Map<string, C>();
  const ways: Ways<C> = new Map();
  for (const request of order) {
    ways.set(request.id, waysOf(request, ground));
    yield;
  }
  for (const { id } of order) {
    const free = bestFree(ways.get(id)!, id, placed);
    if (free) placed.set(id, free);
    else makeRoom(id, ways, placed);
  }
  return placed;
}

/** The candidates that the ground allows, cheapest first. */
function waysOf<C extends Candidate>(request: Request<C>, ground: Ground): { candidate: C; cost: number }[] {
  return request.candidates
    .filter(({ boxes }) =>
      boxes.every((box) => holds(ground.bounds, box) && !ground.taken.some((other) => overlaps(box, other))),
    )
    .map((candidate) => ({ candidate, cost: candidate.cost + crossings(candidate, ground.soft) }))
    .toSorted((a, b) => a.cost - b.cost);
}

const crossings = (candidate: Candidate, soft: Soft[]) =>
  soft.reduce((sum, under) => sum + (candidate.boxes.some((box) => overlaps(box, under.box)) ? under.cost : 0), 0);

const clash = (a: Candidate, b: Candidate) => a.boxes.some((box) => b.boxes.some((other) => overlaps(box, other)));

type Ways<C extends Candidate> = Map<string, { candidate: C; cost: number }[]>;

function bestFree<C extends Candidate>(ways: { candidate: C }[], id: string, placed: Map<string, C>): C | undefined {
  return ways.find(({ candidate }) => [...placed].every(([other, place]) => other === id || !clash(candidate, place)))
    ?.candidate;
}

/** Moves one label that stands in the way, if it has somewhere else to go. Otherwise the new one is dropped. */
function makeRoom<C extends Candidate>(id: string, ways: Ways<C>, placed: Map<string, C>): void {
  for (const { candidate } of ways.get(id)!) {
    const inTheWay = [...placed].filter(([, place]) => clash(candidate, place));
    if (inTheWay.length !== 1) continue;
    const blocker = inTheWay[0]![0];
    const others = new Map([...placed, [id, candidate]]);
    const elsewhere = bestFree(ways.get(blocker)!, blocker, others);
    if (!elsewhere) continue;
    placed.set(id, candidate);
    placed.set(blocker, elsewhere);
    return;
  }
}
