// Holds the letters of a view to what Washington knew of them at each hour.
import { describe, expect, it } from 'vitest';
import { goldenLog } from '../../src/run/golden.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { crisisView } from '../../src/run/view.ts';
import { spanOf } from '../../src/run/words.ts';
import { openWorld } from '../builders/open-world.ts';
import { playNumbers } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const history = { lesson: 'full', lens: 'middle', fate: { kind: 'history' as const } };
const world = await openWorld('scenarios/thirteen-days');
const golden = goldenLog(world.linked);

/** The letters of Kennedy's run as a decision is put to him. */
function lettersAt(decision: string) {
  const picks = golden.picks.slice(
    0,
    golden.picks.findIndex((pick) => pick.decision === decision),
  );
  const view = crisisView(world, replayThrough(world.linked, { ...golden, picks }), golden);
  expect(view.decision?.id).toBe(decision);
  return view.letters;
}

describe('letters of the small scenario', () => {
  it('are under way, then there, and go when an answer has come', () => {
    // The course is set at ten; the note goes at noon, and the next order is asked after the answer has come.
    const atOnce = playNumbers(tiny, history, [0, 0, 0]);
    expect(atOnce.view().letters).toEqual([]);
    atOnce.proceed();
    expect(atOnce.view().letters.map(({ id, state }) => [id, state])).toEqual([['first-answer', 'there']]);
    expect(atOnce.view().letters[0]).toMatchObject({ answers: 'The first note', span: '11 hours', about: false });
  });

  it('are none on a path on which nobody wrote', () => {
    const run = playNumbers(tiny, history, [0, 1, 0]);
    run.proceed();
    expect(run.view().letters).toEqual([]);
  });
});

describe('letters of thirteen days', () => {
  it("tell on Thursday morning that Kennedy's answer is on its way, since when, and to what", () => {
    expect(lettersAt('flights-over-cuba')).toMatchObject([
      {
        id: 'not-the-first-to-challenge',
        state: 'under-way',
        since: '01:59',
        span: '8 hours',
        answers: "Khrushchev's letter of the 24th",
        about: false,
      },
    ]);
    expect(lettersAt('flights-over-cuba')[0]!.share).toBeCloseTo(8 / 11.5, 1);
  });

  it('tell on Friday evening how long the first letter took', () => {
    expect(lettersAt('first-letter')).toMatchObject([
      { id: 'first-letter', state: 'there', since: '21:15', span: '11½ hours' },
    ]);
  });

  it('have two that are not answered on Saturday, and one on its way that night', () => {
    expect(lettersAt('second-letter').map(({ id }) => id)).toEqual(['first-letter', 'second-letter']);
    expect(lettersAt('orders-for-sunday').map(({ id, state }) => [id, state])).toEqual([
      ['second-letter', 'there'],
      ['answer-to-the-first', 'under-way'],
    ]);
    expect(lettersAt('second-letter')[0]!.since).toBe('Friday, 21:15');
    expect(lettersAt('accepting-the-acceptance').map(({ id }) => id)).toEqual(['acceptance']);
  });

  it('tell no reckoned hour to the minute', () => {
    const [letter] = lettersAt('standstill');
    expect(letter).toMatchObject({ id: 'captains-will-not-obey', about: true, since: 'Wednesday, 21:30' });
  });
});

describe('a span of time', () => {
  it.each([
    [1, '5 minutes'],
    [27, '25 minutes'],
    [61, 'an hour'],
    [95, 'an hour and 35 minutes'],
    [120, '2 hours'],
    [692, '11½ hours'],
  ])('of %i minutes is told as %s', (minutes, told) => {
    expect(spanOf(minutes)).toBe(told);
  });
});
