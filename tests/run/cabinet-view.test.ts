// Owns the proof of the Cabinet Room: only stances that are known at the hour and hold on the path, and every shift counted.
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { cabinetView } from '../../src/run/cabinet-view.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { traceOf } from '../../src/run/horizon.ts';
import { type RunSetting, rewindLog } from '../../src/run/log.ts';
import { openWorld } from '../builders/open-world.ts';
import { playNumbers } from '../builders/random-run.ts';

const history: RunSetting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' } };
const tiny = await openWorld('tests/scenario/good/tiny');
const real = await openWorld('scenarios/thirteen-days');

function roomAfter(numbers: number[]) {
  const run = playNumbers(tiny, history, numbers);
  if (run.view().stage === 'aftermath') run.proceed();
  return cabinetView(tiny, traceOf(tiny.linked, run.log(), run.view().stage));
}
const seats = (numbers: number[]) =>
  roomAfter(numbers).camps.map(({ id, seats: seated }) => [id, ...seated.map(({ who }) => who)]);

describe('the room', () => {
  it('seats each adviser in the camp of the stance in force, camps from the mildest to the hardest', () => {
    expect(seats([])).toEqual([['wait', 'minister'], ['stop'], ['hit', 'admiral']]);
    expect(seats([0])).toEqual([['wait'], ['stop', 'minister'], ['hit', 'admiral']]);
  });

  it('goes by the last stance whose condition holds on this path', () => {
    expect(seats([0, 1, 0])).toEqual([['wait', 'minister'], ['stop'], ['hit', 'admiral']]);
  });

  it('says what each wants and fears, and since when', () => {
    expect(roomAfter([]).camps[0]!.seats[0]).toMatchObject({
      name: 'Ada Holm',
      says: 'For waiting.',
      fears: 'A school in ruins.',
      since: '16 October',
      cites: [{ key: 'PAPERS' }],
    });
  });

  it('counts the camps at each decision so far, and names who moved since the last', () => {
    const room = roomAfter([0]);
    expect(room.balance.map(({ decision, counts }) => [decision, counts])).toEqual([
      ['first-word', [1, 0, 1]],
      ['the-course', [0, 1, 1]],
    ]);
    expect(room.moved).toMatchObject([{ name: 'Ada Holm', from: 'Wait', to: 'Stop the ships' }]);
    expect(room.moved[0]!.cites).not.toEqual([]);
    expect(roomAfter([]).moved).toEqual([]);
  });
});

describe('thirteen days', () => {
  it('seats nobody by a stance of a later hour, and the same person never twice', () => {
    const log = goldenLog(real.linked);
    for (let picks = 0; picks <= log.picks.length; picks += 1) {
      const trace = traceOf(real.linked, rewindLog(log, picks), 'decision');
      const { camps, apart } = cabinetView(real, trace);
      const seated = [...camps.flatMap((camp) => camp.seats), ...apart];
      expect(new Set(seated.map(({ who }) => who)).size).toBe(seated.length);
      const now = real.linked.story.startsAt / 60_000 + trace.steps.at(-1)!.at;
      for (const { who, says } of seated) {
        const { stance } = real.library.people.find(({ id }) => id === who)!;
        const told = stance.filter(({ text }) => text === says).map(({ from }) => parseHour(from));
        expect(Math.min(...told), `${who}: ${says}`).toBeLessThanOrEqual(now);
      }
    }
  });
});
