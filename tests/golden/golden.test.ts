// Owns the golden logs: each file of this folder is a run that must go on ending as it does.
// After a change that is meant, `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes Kennedy's picks anew; read the diff.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDayAndClock } from '../../src/base/hours.ts';
import { compareWithRecord } from '../../src/debrief/compare.ts';
import { drift } from '../../src/engine/rules.ts';
import type { Values } from '../../src/engine/story.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { type RunLog, newLog } from '../../src/run/log.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { type World, openWorld } from '../builders/open-world.ts';

/** A log without edition, which is that of the scenario as it is now. */
interface Golden extends Omit<RunLog, 'edition' | 'forecasts' | 'reasons'> {
  title: string;
  /** Dossier number of the ending. */
  ending: string;
}

/** Points of 100 by which Kennedy's run may miss the reference track. */
const TRACK_TOLERANCE = 8;
const KENNEDY = new URL('kennedy.json', import.meta.url);

const world = await openWorld('scenarios/thirteen-days');
const { linked } = world;
if (process.env['UPDATE_GOLDEN']) writeKennedy();
const goldens = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name): Golden => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')));

describe.each(goldens)('$title', (golden) => {
  it(`ends in ${golden.ending}`, () => {
    const { ending } = replayThrough(linked, logOf(golden));
    expect(ending === null ? null : linked.story.endings[ending]!.dossier).toBe(golden.ending);
  });
});

describe('Kennedy', () => {
  it('has his golden log', () => {
    expect(existsSync(KENNEDY), 'run UPDATE_GOLDEN=1 npx vitest run tests/golden').toBe(true);
  });

  const golden = goldens.find(({ title }) => title === 'Kennedy');
  it('gives the orders of history, in each decision that he met', () => {
    expect(logOf(golden!)).toEqual(goldenLog(linked));
  });

  it(`passes within ${TRACK_TOLERANCE} of the reference track at each of its dates`, () => {
    expect(misses(world, goldenLog(linked))).toEqual([]);
  });

  it('is the same as the record in every row', () => {
    const log = goldenLog(linked);
    const { rows } = compareWithRecord({ ...world, log, golden: log });
    expect(rows.filter(({ relation }) => relation !== 'same')).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(16);
  });
});

/** 'Saturday 27 October, 17:00 tension 70.0, track 84' for each point of the track that is missed. */
function misses({ linked: { story } }: World, log: RunLog): string[] {
  return story.track.flatMap(({ at, values }) => {
    const there = valuesAt(log, at);
    return values.flatMap(([slot, level]) => {
      const value = there?.[slot];
      if (value !== undefined && Math.abs(value - level) <= TRACK_TOLERANCE) return [];
      const hour = formatDayAndClock(story.startsAt / 60_000 + at);
      return [`${hour} ${story.variables[slot]!.id} ${value?.toFixed(1) ?? 'not reached'}, track ${level}`];
    });
  });
}

/** Values at a minute of the story, all that stands at that very minute included; null after the end of the run. */
function valuesAt(log: RunLog, minute: number): Values | null {
  const { steps } = replayThrough(linked, log);
  const step = steps.findLast(({ at }) => at <= minute) ?? steps[0]!;
  if (step === steps.at(-1) && step.at < minute) return null;
  const values = [...step.after];
  if (minute > step.at) drift(linked, values, (minute - step.at) / 1440);
  return values;
}

function logOf({ lesson, lens, fate, picks }: Golden): RunLog {
  return { ...newLog(linked.story, { lesson, lens, fate }), picks };
}

function writeKennedy(): void {
  const { edition: _edition, forecasts: _forecasts, reasons: _reasons, ...log } = goldenLog(linked);
  writeFileSync(KENNEDY, `${JSON.stringify({ title: 'Kennedy', ending: 'F01', ...log }, null, 2)}\n`);
}
