// Owns a ballot as a page may see it: made from the server's picture, counts in place of seats, nothing where nothing is shown. Pure.
import type { Ballot, CountedVotes } from './ballot.ts';
import type { BallotView } from './views.ts';

export function ballotOfView({ decision, line, options, stage, first, second, decided }: BallotView): Ballot {
  const votes = (counts: number[] | null): CountedVotes | null =>
    counts && { by: 'counts', counts: Object.fromEntries(options.map(({ id }, index) => [id, counts[index] ?? 0])) };
  return {
    decision,
    line,
    options,
    stage,
    first: votes(first),
    second: votes(second),
    decided: decided === null ? null : { option: decided, jfk: null, reason: null, words: '' },
  };
}
