// Holds the pace of sounds to its rule: one in four seconds at most, and none that comes too late.
import { expect, test } from 'vitest';
import { bedTone } from '../../src/sound/bed-tone.ts';
import { BETWEEN_MS, type Effect, WAIT_MS, paceEffects } from '../../src/sound/pacing.ts';
import { SPRITE } from '../../src/sound/sprite.ts';

test.each<[string, Effect[], number | null, number[]]>([
  ['the first sound comes at once', ['order'], null, [10_000]],
  ['so does one long after another', ['order'], 2000, [10_000]],
  ['one that is only a little early waits', ['order'], 10_000 - BETWEEN_MS + WAIT_MS, [10_000 + WAIT_MS]],
  ['one that is too early is left out', ['order'], 10_000 - BETWEEN_MS + WAIT_MS + 1, []],
  ['the second waits until the first has ended', ['radio', 'bell'], null, [10_000, 10_000 + SPRITE.radio[1]]],
  ['and four seconds at least', ['order', 'bell'], null, [10_000, 10_000 + BETWEEN_MS]],
  ['where the first is left out the bell still rings, in its time', ['radio', 'bell'], 9999, [9999 + BETWEEN_MS]],
  ['no sound, no time', [], 9999, []],
])('%s', (_title, effects, last, at) => {
  expect(paceEffects(effects, 10_000, last).map((timed) => timed.at)).toEqual(at);
});

test('the hum grows louder, brighter and more uneasy with every step of danger, and is never loud', () => {
  const tones = Array.from({ length: 11 }, (_, index) => bedTone(index / 10));
  for (const [index, tone] of tones.slice(1).entries()) {
    const calmer = tones[index]!;
    expect(tone.gain).toBeGreaterThan(calmer.gain);
    expect(tone.cutoff).toBeGreaterThan(calmer.cutoff);
    expect(tone.beat).toBeGreaterThan(calmer.beat);
    expect(tone.rub).toBeGreaterThanOrEqual(calmer.rub);
  }
  expect(tones[4]!.rub).toBe(0);
  // Four voices of at most this much together stay 20 decibels under full scale.
  expect(tones.at(-1)!.gain * (0.42 + 0.34 + 0.3 + tones.at(-1)!.rub)).toBeLessThan(0.1);
  expect(bedTone(-1)).toEqual(tones[0]);
  expect(bedTone(2)).toEqual(tones.at(-1));
});

test('the sprite leaves a gap after every sound, so that none runs into the next', () => {
  const spans = Object.values(SPRITE);
  for (const [index, [start]] of spans.slice(1).entries()) {
    const [before, length] = spans[index]!;
    expect(start - before - length).toBeGreaterThanOrEqual(150);
  }
});
