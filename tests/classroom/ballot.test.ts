// Owns the proof that a ballot neither doubles nor loses a vote, and refuses each move out of turn with a sentence.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyBallot } from '../../src/classroom/apply-ballot.ts';
import { type Ballot, type BallotEvent, type Round, type VotesBy, openBallot } from '../../src/classroom/ballot.ts';
import { parseBallot } from '../../src/classroom/parse-ballot.ts';
import { shownTally, swingOf, tallyOf, votesIn } from '../../src/classroom/tally.ts';

const PUT = {
  decision: 'first-response',
  line: 'order',
  options: [
    { id: 'quarantine', isOpen: true },
    { id: 'air-strike', isOpen: true },
    { id: 'wait', isOpen: true },
    { id: 'invade', isOpen: false },
  ],
};

const DECISION = { option: 'quarantine', jfk: 'Seat 4', reason: null, words: 'It leaves the next move to Moscow.' };

/** The ballot after these events, each of which must be allowed. */
function after(...events: BallotEvent[]): Ballot {
  return events.reduce((ballot, event) => {
    const applied = applyBallot(ballot, event);
    if (!applied.ok) throw new Error(`${event.type}: ${applied.error.message}`);
    return applied.value;
  }, openBallot(PUT));
}

const cast = (seat: string, option: string): BallotEvent => ({ type: 'CAST', seat, option });
const count = (option: string, votes: number): BallotEvent => ({ type: 'COUNT', option, votes });
const [bySeats, byCounts] = (['seats', 'counts'] as const).map((by) => ({
  first: { type: 'OPEN_FIRST' as const, by },
  second: { type: 'OPEN_SECOND' as const, by },
})) as [Record<Round, BallotEvent>, Record<Round, BallotEvent>];

const seated = [bySeats.first, cast('a', 'wait'), cast('b', 'wait'), cast('c', 'air-strike')];
const close: BallotEvent = { type: 'CLOSE' };
const talk: BallotEvent = { type: 'TALK' };
const reveal: BallotEvent = { type: 'REVEAL' };

describe('a ballot in turn', () => {
  test('takes two votes by seats and tells how many went over', () => {
    const ballot = after(
      ...seated,
      close,
      talk,
      bySeats.second,
      cast('a', 'quarantine'),
      cast('b', 'wait'),
      cast('d', 'quarantine'),
      close,
      reveal,
    );
    expect(swingOf(ballot)).toMatchObject({
      first: 3,
      second: 3,
      moved: 1,
      isExact: true,
      ledFirst: ['wait'],
      ledSecond: ['quarantine'],
    });
    expect(swingOf(ballot)?.options.map(({ change }) => Math.round(change * 100))).toEqual([67, -33, -33, 0]);
  });

  test('takes two votes by counts and tells the fewest who must have gone over', () => {
    const ballot = after(
      byCounts.first,
      count('wait', 20),
      count('air-strike', 8),
      close,
      talk,
      byCounts.second,
      count('wait', 12),
      count('air-strike', 6),
      count('quarantine', 9),
      close,
      reveal,
    );
    // Ten votes were lost and nine won: one did not vote again.
    expect(swingOf(ballot)).toMatchObject({ first: 28, second: 27, moved: 9, isExact: false });
  });

  test('lets a vote be changed until it is closed, and taken back', () => {
    const ballot = after(...seated, cast('a', 'air-strike'), { type: 'WITHDRAW', seat: 'b' }, close);
    expect(tallyOf(ballot, 'first')?.options.map(({ votes }) => votes)).toEqual([0, 2, 0, 0]);
  });

  test('keeps what was cast when a vote is opened again', () => {
    expect(votesIn(after(...seated, close, { type: 'REOPEN' }, cast('d', 'wait')), 'first')).toBe(4);
  });

  test('hides the tallies until they are revealed, and never the number of votes', () => {
    const before = after(...seated, close, talk, bySeats.second, cast('a', 'wait'), close);
    expect(shownTally(before, 'first')).toBeNull();
    expect(shownTally(before, 'second')).toBeNull();
    expect([votesIn(before, 'first'), votesIn(before, 'second')]).toEqual([3, 1]);
    const shown = applyBallot(before, reveal);
    expect(shown.ok && shownTally(shown.value, 'first')?.votes).toBe(3);
  });

  test('lets the President go against the room, and think again before the order goes out', () => {
    const decided = after(...seated, close, reveal, { type: 'DECIDE', decided: DECISION });
    expect(decided).toMatchObject({ stage: 'decided', decided: DECISION, second: null });
    expect(swingOf(decided)).toBeNull();
    expect(applyBallot(decided, { type: 'TAKE_BACK' })).toMatchObject({ ok: true, value: { stage: 'revealed' } });
  });

  test('lets a line be decided that was never put to the room', () => {
    const decided = after({ type: 'DECIDE', decided: DECISION });
    expect(shownTally(decided, 'first')).toBeNull();
    expect(applyBallot(decided, { type: 'TAKE_BACK' })).toMatchObject({ ok: true, value: { stage: 'opened' } });
  });
});

describe('a move out of turn is refused with a sentence, and changes nothing', () => {
  const decide = (change: object): BallotEvent => ({ type: 'DECIDE', decided: { ...DECISION, ...change } });
  test.each<[title: string, so: BallotEvent[], event: BallotEvent, code: string]>([
    ['a vote before one is open', [], cast('a', 'wait'), 'stage'],
    ['a vote after it was closed', [...seated, close], cast('d', 'wait'), 'stage'],
    ['a vote for an option that is not there', seated, cast('d', 'nuke'), 'option'],
    ['a vote for a closed option', seated, cast('d', 'invade'), 'option'],
    ['a vote by nobody', seated, cast('', 'wait'), 'seat'],
    ['a vote of a name that the language knows', seated, cast('__proto__', 'wait'), 'seat'],
    ['a count among votes by seat', seated, count('wait', 3), 'stage'],
    ['a seat among counted votes', [byCounts.first], cast('a', 'wait'), 'stage'],
    ['half a vote', [byCounts.first], count('wait', 2.5), 'count'],
    ['fewer than no votes', [byCounts.first], count('wait', -1), 'count'],
    ['more votes than a room holds', [byCounts.first], count('wait', 1000), 'count'],
    ['a count for a closed option', [byCounts.first], count('invade', 1), 'option'],
    ['the second vote before the first', [], bySeats.second, 'stage'],
    ['the first vote twice', [...seated, close], bySeats.first, 'stage'],
    ['talk during the vote', seated, talk, 'stage'],
    ['the tallies during the vote', seated, reveal, 'stage'],
    ['closing what is closed', [...seated, close], close, 'stage'],
    ['opening the first vote again after talk', [...seated, close, talk], { type: 'REOPEN' }, 'stage'],
    ['a decision before the room has seen its votes', [...seated, close], decide({}), 'stage'],
    ['a decision for a closed option', [], decide({ option: 'invade' }), 'option'],
    ['a reason without end', [], decide({ words: 'so '.repeat(90) }), 'reason'],
    ['a name without end', [], decide({ jfk: 'J'.repeat(65) }), 'reason'],
    ['taking back what nobody decided', [], { type: 'TAKE_BACK' }, 'stage'],
    ['a vote after the decision', [decide({})], bySeats.first, 'stage'],
  ])('%s', (_, so, event, code) => {
    const before = after(...so);
    const copy = structuredClone(before);
    const applied = applyBallot(before, event);
    expect(applied).toMatchObject({ ok: false, error: { code } });
    expect(!applied.ok && applied.error.message).toMatch(/^[A-Z“].+\.$/s);
    expect(before).toEqual(copy);
  });
});

const someSeat = fc.constantFrom('a', 'b', 'c', 'seat-1', 'valueOf', 'constructor', '__proto__', '');
const someOption = fc.constantFrom('quarantine', 'air-strike', 'wait', 'invade', 'nuke');
const someBy = fc.constantFrom<VotesBy>('seats', 'counts');
const someEvent: fc.Arbitrary<BallotEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('CAST'), seat: someSeat, option: someOption }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('COUNT'), option: someOption, votes: fc.integer({ max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('WITHDRAW'), seat: someSeat }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('OPEN_FIRST', 'OPEN_SECOND'), by: someBy }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('CLOSE', 'REOPEN', 'TALK', 'REVEAL', 'TAKE_BACK') }) },
  { weight: 1, arbitrary: fc.constant({ type: 'DECIDE', decided: DECISION } as const) },
);
const manyEvents = fc.array(someEvent, { maxLength: 60 });

/** A second way to count: every accepted vote is a line in a book, and what a round came to is read from its last lines. */
function naiveBook(events: BallotEvent[]): { ballot: Ballot; book: Record<Round, Map<string, string | number>> } {
  const book = { first: new Map<string, string | number>(), second: new Map<string, string | number>() };
  let ballot = openBallot(PUT);
  let round: Round = 'first';
  for (const event of events) {
    const applied = applyBallot(ballot, event);
    if (!applied.ok) continue;
    ballot = applied.value;
    if (event.type === 'OPEN_SECOND') round = 'second';
    if (event.type === 'CAST') book[round].set(event.seat, event.option);
    if (event.type === 'COUNT') book[round].set(event.option, event.votes);
    if (event.type === 'WITHDRAW') book[round].delete(event.seat);
  }
  return { ballot, book };
}

describe('after any sequence of events', () => {
  test('no vote is doubled and none is lost', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const { ballot, book } = naiveBook(events);
        for (const round of ['first', 'second'] as const) {
          const lines = [...book[round]];
          for (const { option, votes } of tallyOf(ballot, round)?.options ?? []) {
            const counted = lines.map(([key, value]) =>
              typeof value === 'number' ? (key === option ? value : 0) : Number(value === option),
            );
            expect(votes).toBe(counted.reduce((all, one) => all + one, 0));
          }
          expect(tallyOf(ballot, round) === null && lines.length > 0).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a closed vote stays as it was when it was closed, whatever comes', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const closed = after(...seated, close, talk);
        const { ballot } = events.reduce(
          (so, event) => {
            const applied = applyBallot(so.ballot, event);
            return applied.ok ? { ballot: applied.value } : so;
          },
          { ballot: closed },
        );
        expect(ballot.first).toEqual(closed.first);
      }),
    );
  });

  test('the ballot goes through storage unchanged', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const { ballot } = naiveBook(events);
        expect(parseBallot(JSON.parse(JSON.stringify(ballot)))).toEqual({ ok: true, value: ballot });
      }),
      { numRuns: 300 },
    );
  });

  test('the same event twice is the same ballot, or is refused', () => {
    fc.assert(
      fc.property(manyEvents, someEvent, (events, event) => {
        const once = applyBallot(naiveBook(events).ballot, event);
        const twice = once.ok ? applyBallot(once.value, event) : once;
        if (once.ok && twice.ok) expect(twice.value).toEqual(once.value);
      }),
    );
  });
});

describe('a stored ballot that no room could have made is refused', () => {
  const good = after(...seated, close, reveal, { type: 'DECIDE', decided: DECISION });
  test.each<[title: string, change: object]>([
    ['no ballot at all', { options: 'none' }],
    ['a stage of no name', { stage: 'counting' }],
    ['a decision before its time', { stage: 'revealed' }],
    ['a stage past its votes', { stage: 'second', decided: null }],
    ['a vote for an option that is not there', { first: { by: 'seats', cast: { a: 'nuke' } } }],
    ['a count below nothing', { first: { by: 'counts', counts: { wait: -2 } } }],
    ['one option twice', { options: [...PUT.options, PUT.options[0]] }],
    ['a second vote without a first', { first: null, second: good.first }],
  ])('%s', (_, change) => {
    const parsed = parseBallot({ ...good, ...change });
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.error.message).toMatch(/^This vote cannot be read: .+\.$/);
  });

  test('and the good one is taken', () => {
    expect(parseBallot(good)).toEqual({ ok: true, value: good });
    expect(parseBallot(null)).toMatchObject({ ok: false, error: { message: expect.stringContaining('its start') } });
  });
});
