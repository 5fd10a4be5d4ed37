// Owns the proof that two votes are told as they were: who led, how many moved, and whether the order went with the room.
import { describe, expect, test } from 'vitest';
import { applyBallot } from '../../../src/classroom/apply-ballot.ts';
import { type Ballot, type BallotEvent, openBallot } from '../../../src/classroom/ballot.ts';
import { decidedTold, stanceOf, swingTold } from '../../../src/overlay/sitting/votes-told.ts';

const LABELS: Record<string, string> = { a: 'Wait', b: 'Blockade', c: 'Strike' };
const labelOf = (id: string) => LABELS[id]!;

type Counts = Partial<Record<'a' | 'b' | 'c', number>>;

/** A ballot with these votes, revealed, and decided for `option` if there is one. */
function ballot(first: Counts | null, second: Counts | null, option: string | null = null): Ballot {
  const vote = (type: 'OPEN_FIRST' | 'OPEN_SECOND', counts: Counts): BallotEvent[] => [
    { type, by: 'counts' },
    ...Object.entries(counts).map(([id, votes]) => ({ type: 'COUNT' as const, option: id, votes })),
    { type: 'CLOSE' },
  ];
  const events: BallotEvent[] = [
    ...(first ? vote('OPEN_FIRST', first) : []),
    ...(second ? vote('OPEN_SECOND', second) : []),
    ...(first ? [{ type: 'REVEAL' as const }] : []),
    ...(option ? [{ type: 'DECIDE' as const, decided: { option, jfk: '1', reason: null, words: '' } }] : []),
  ];
  const options = ['a', 'b', 'c'].map((id) => ({ id, isOpen: true }));
  return events.reduce(
    (so, event) => {
      const applied = applyBallot(so, event);
      if (!applied.ok) throw new Error(applied.error.message);
      return applied.value;
    },
    openBallot({ decision: 'x', line: 'y', options }),
  );
}

describe('how talk changed a vote', () => {
  test.each<[string, Counts | null, Counts | null, string]>([
    [
      'the room went over',
      { a: 20, b: 8 },
      { a: 12, b: 16 },
      'Talk moved at least 8 of 28. The room went from “Wait” to “Blockade”. “Wait” lost 8 votes and “Blockade” won 8 votes.',
    ],
    [
      'the leader held',
      { a: 20, b: 8 },
      { a: 19, b: 9 },
      'Talk moved at least one of 28. “Wait” led both times. “Wait” lost one vote and “Blockade” won one vote.',
    ],
    [
      'nothing changed',
      { a: 14, b: 14 },
      { a: 14, b: 14 },
      'Both votes came out alike; whether anybody changed places, counts cannot tell. “Wait” and “Blockade” led both times.',
    ],
    [
      'one came late',
      { a: 10 },
      { a: 11 },
      '“Wait” led both times. “Wait” won one vote. The first time 10 votes came in, the second time 11 votes.',
    ],
    ['one vote was taken', { a: 10 }, null, 'The room voted once, without talk between.'],
    ['nobody voted', {}, {}, 'Nobody voted.'],
    ['no vote was taken', null, null, 'Decided without a vote.'],
  ])('%s', (_, first, second, says) => {
    expect(swingTold(ballot(first, second, 'a'), labelOf)).toBe(says);
  });
});

describe('how an order stands to the room', () => {
  test.each<[string, Ballot, ReturnType<typeof stanceOf>]>([
    ['with the last vote', ballot({ a: 9 }, { b: 9 }, 'b'), 'with'],
    ['against it', ballot({ a: 9 }, { b: 9 }, 'a'), 'against'],
    ['one of two level', ballot({ a: 9, b: 9 }, null, 'b'), 'torn'],
    ['neither of two level', ballot({ a: 9, b: 9 }, null, 'c'), 'against'],
    ['unasked', ballot(null, null, 'c'), 'alone'],
  ])('%s', (_, decided, stance) => {
    expect(stanceOf(decided)).toBe(stance);
    expect(decidedTold(decided, labelOf)).toMatch(/^The JFK of the hour ordered “.+”, (with|against|in|without) .+\.$/);
  });
});
