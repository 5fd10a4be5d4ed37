// Owns the verdict on one condition that is asked again and again, each time in another region.
import { assume, join, type Gate, type Region, type Truth } from './region.ts';

export interface Asked {
  gate: Gate;
  /** Null as long as no run comes to where it is asked. */
  truth: Truth | null;
  /** While `truth` is always or never: the regions in which it was asked. */
  regions: Region[];
}

/** A condition that has not been asked yet. Pure. */
export function unasked(gate: Gate): Asked {
  return { gate, truth: null, regions: [] };
}

/** Asks it in a region, null for no state at all. Writes into `asked`, which the caller owns. */
export function ask(asked: Asked, region: Region | null): void {
  if (region && asked.truth !== 'sometimes') split(asked, region);
}

/** Asks it, and answers the states in which it holds and those in which it does not. Writes into `asked`. */
export function split(asked: Asked, region: Region): { holds: Region | null; fails: Region | null } {
  const holds = assume(asked.gate, region, true);
  const fails = assume(asked.gate, region, false);
  const truth = holds === null ? 'never' : fails === null ? 'always' : 'sometimes';
  asked.truth = asked.truth === null || asked.truth === truth ? truth : 'sometimes';
  if (asked.truth === 'sometimes') asked.regions = [];
  else asked.regions.push(region);
  return { holds, fails };
}

/** The states in which it was asked, and perhaps some more; null if there were none, or if it can hold and fail. Pure. */
export function regionAsked({ regions }: Asked): Region | null {
  return regions.reduce<Region | null>(join, null);
}
