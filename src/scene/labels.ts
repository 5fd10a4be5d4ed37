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
  const placed: Placed<C> = new Map();
  const ways: Ways<C> = new Map();
  const ranks = new Map(order.map(({ id, priority }) => [id, priority]));
  for (const request of order) {
    ways.set(request.id, waysOf(request, ground));
    yield;
  }
  for (const { id } of order) {
    const free = bestFree(ways.get(id)!, id, placed);
    if (free) placed.set(id, free);
    else makeRoom(id, ways, placed);
  }
  for (const { id } of order) {
    drawNearer(id, ways, placed, (other) => ranks.get(other)!);
    yield;
  }
  return new Map([...placed].map(([id, { candidate }]) => [id, candidate]));
}

interface Way<C extends Candidate> {
  candidate: C;
  /** With what lies under it. */
  cost: number;
}
type Ways<C extends Candidate> = Map<string, Way<C>[]>;
type Placed<C extends Candidate> = Map<string, Way<C>>;

/** The candidates that the ground allows, cheapest first. */
function waysOf<C extends Candidate>(request: Request<C>, ground: Ground): Way<C>[] {
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

function bestFree<C extends Candidate>(ways: Way<C>[], id: string, placed: Placed<C>): Way<C> | undefined {
  return ways.find(({ candidate }) =>
    [...placed].every(([other, place]) => other === id || !clash(candidate, place.candidate)),
  );
}

/** Who stands where a candidate would. */
const inTheWayOf = <C extends Candidate>(candidate: C, id: string, placed: Placed<C>): string[] =>
  [...placed].filter(([other, place]) => other !== id && clash(candidate, place.candidate)).map(([other]) => other);

/** Moves one label that stands in the way, if it has somewhere else to go. Otherwise the new one is dropped. */
function makeRoom<C extends Candidate>(id: string, ways: Ways<C>, placed: Placed<C>): void {
  for (const way of ways.get(id)!) {
    const blockers = inTheWayOf(way.candidate, id, placed);
    if (blockers.length !== 1) continue;
    const moved = moveAway(blockers, new Map([...placed, [id, way]]), ways);
    if (!moved) continue;
    for (const [other, place] of moved) placed.set(other, place);
    return;
  }
}

/** A label this much dearer than it need be, in costs, stands far from what it names. */
const FAR = 3;
/** So many of its best ways are tried; farther down there is nothing to gain. */
const TRIES = 60;
/** So many labels may give way to one. */
const MOST_MOVED = 3;
/** A label this far below in rank may be given up for it, at this cost. */
const OUTRANKED = 50;
const GIVEN_UP = 12;

/** Once all stand: brings a label nearer that stands far off, or in that was dropped, where others give way for less than it gains. */
function drawNearer<C extends Candidate>(
  id: string,
  ways: Ways<C>,
  placed: Placed<C>,
  rank: (id: string) => number,
): void {
  const now = placed.get(id)?.cost ?? Infinity;
  for (const way of ways.get(id)!.slice(0, TRIES)) {
    if (way.cost > now - FAR) return;
    const blockers = inTheWayOf(way.candidate, id, placed);
    if (blockers.length > MOST_MOVED) continue;
    const mayGo = (other: string) => rank(other) < rank(id) - OUTRANKED;
    const moved = moveAway(blockers, new Map([...placed, [id, way]]), ways, mayGo);
    if (!moved) continue;
    const lost = blockers.reduce(
      (sum, other) => sum + (moved.get(other)?.cost ?? GIVEN_UP) - placed.get(other)!.cost,
      0,
    );
    if (lost > now - way.cost - FAR) continue;
    for (const other of blockers) placed.delete(other);
    for (const [other, place] of moved) placed.set(other, place);
    return;
  }
}

/** All places after each blocker has gone to its best free one, in turn; null if one has nowhere to go and may not be given up. */
function moveAway<C extends Candidate>(
  blockers: string[],
  placed: Placed<C>,
  ways: Ways<C>,
  mayGo: (id: string) => boolean = () => false,
): Placed<C> | null {
  for (const blocker of blockers) placed.delete(blocker);
  for (const blocker of blockers) {
    const elsewhere = bestFree(ways.get(blocker)!, blocker, placed);
    if (elsewhere) placed.set(blocker, elsewhere);
    else if (!mayGo(blocker)) return null;
  }
  return placed;
}
