// Owns the proof that a role knows at each hour of a run what was known by then, on that path, and nothing of what came later.
import { expect, test } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { startRun } from '../../src/run/actor.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { openWorld } from '../builders/open-world.ts';

test('what roles know grows with the hour of the run, never runs ahead of it, and follows the path that is played', async () => {
  const { linked, script, casting } = await openWorld('scenarios/thirteen-days');
  const all = casting.roles.flatMap(({ knows }) => knows);
  const log = goldenLog(linked);
  const counts = [0, 8, log.picks.length].map((picks) => {
    const run = startRun({ linked, script, log: { ...log, picks: log.picks.slice(0, picks) } });
    const known = run.known(all);
    const now = parseHour(run.view().clock.at);
    expect(known.filter(({ from }) => parseHour(from) > now)).toEqual([]);
    return known.length;
  });
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBeGreaterThan(counts[0]!);
  // What holds on every path is whole by the end; the rest comes and goes with the course that is taken.
  expect(counts[2]).toBeGreaterThanOrEqual(all.filter(({ when }) => when === null).length);
  // An order that history did not give takes away what presupposes that it did.
  const never = all.map((one) => ({ ...one, when: all.find(({ when }) => when !== null)!.when }));
  const first = startRun({ linked, script, log: { ...log, picks: [] } });
  expect(first.known(never)).toEqual([]);
});
