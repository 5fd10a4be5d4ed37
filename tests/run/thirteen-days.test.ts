// Owns the proof of the run on the real scenario: codes are short, whole and never mistaken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenLog } from '../../src/run/golden.ts';
import { decodeRun, encodeRun } from '../../src/run/run-code.ts';
import { anyNumbers, anySetting, playNumbers } from '../builders/random-run.ts';
import { openWorld } from '../builders/open-world.ts';

const world = await openWorld('scenarios/thirteen-days');
const { linked } = world;
const characters = (code: string) => code.replaceAll('-', '').length;

describe('thirteen days', () => {
  it('a code is read back as the log that it was made from', () => {
    fc.assert(
      fc.property(anySetting(world), anyNumbers(40), (setting, numbers) => {
        const log = playNumbers(world, setting, numbers).log();
        expect(decodeRun(linked, encodeRun(linked, log))).toEqual({ ok: true, value: log });
      }),
      { numRuns: 40 },
    );
  });

  // A seed of 40 bits adds eight; under other dice the orders of history may not all be asked, so the first open ones are given.
  it.each([
    ['quick', 13],
    ['single', 14],
    ['double', 18],
    ['full', 22],
  ])('a code of the lesson "%s" has at most %i characters, and nine more with a seed of 40 bits', (lesson, most) => {
    const golden = goldenLog(linked);
    const { decisions } = linked.story.lessons.find(({ id }) => id === lesson)!;
    const picks = golden.picks.filter(({ decision }) => decisions?.includes(decision) ?? true);
    const fate = { kind: 'seeded' as const, seed: String(2n ** 40n - 1n) };
    const first = picks.map(() => 0);
    const byDice = playNumbers(world, { lesson, lens: golden.lens, fate }, first);
    expect(characters(encodeRun(linked, { ...golden, lesson, picks }))).toBeLessThanOrEqual(most);
    expect(characters(encodeRun(linked, byDice.log()))).toBeLessThanOrEqual(most + 9);
  });

  it('a code with any one character wrong is refused', () => {
    const code = encodeRun(linked, goldenLog(linked)).replaceAll('-', '');
    for (let place = 0; place < code.length; place++) {
      for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (wrong === code[place]) continue;
        expect(decodeRun(linked, code.slice(0, place) + wrong + code.slice(place + 1)).ok).toBe(false);
      }
    }
  });
});
