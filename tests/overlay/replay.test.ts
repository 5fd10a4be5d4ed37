// Owns the proof of the replay's clockwork: it stops at each moment for as long as its words take, and a hand pauses it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { readingMs } from '../../src/debrief/pace.ts';
import { captionTexts } from '../../src/debrief/standing.ts';
import { type Replay, startReplay } from '../../src/overlay/panels/player/replay.ts';
import { comparison } from '../builders/comparisons.ts';

const stops = comparison.moments.map(({ at }) => parseHour(at));
let replay: Replay;
beforeEach(() => {
  vi.useFakeTimers();
  replay = startReplay(comparison);
});
afterEach(() => {
  replay.stop();
  vi.useRealTimers();
});

const standsFor = () => readingMs(captionTexts(replay.standing.value), replay.pace.value);

describe('a replay', () => {
  it('goes from moment to moment as its captions are read, and ends at the last', () => {
    replay.toggle();
    for (const stop of stops) {
      expect([replay.minute.value, replay.playing.value]).toEqual([stop, true]);
      const ms = standsFor();
      vi.advanceTimersByTime(ms - 1);
      expect(replay.minute.value).toBe(stop);
      vi.advanceTimersByTime(1);
    }
    expect([replay.minute.value, replay.playing.value]).toEqual([stops.at(-1), false]);
  });

  it('begins again from the end', () => {
    replay.goTo(stops.at(-1)!);
    replay.toggle();
    expect([replay.minute.value, replay.playing.value]).toEqual([stops[0], true]);
  });

  it('stops only where the runs parted, if asked', () => {
    replay.only.value = 'partings';
    replay.step(1);
    expect(replay.minute.value).toBe(stops[1]);
    replay.step(1);
    expect([replay.minute.value, replay.canStep.value.on]).toEqual([stops[3], false]);
  });

  it.each([
    ['a step', () => replay.step(1)],
    ['a place on the axis', () => replay.goTo(stops[2]!)],
    ['the button', () => replay.toggle()],
  ])('is paused by %s', (_, act) => {
    replay.toggle();
    act();
    const { value } = replay.minute;
    vi.advanceTimersByTime(600_000);
    expect([replay.minute.value, replay.playing.value]).toEqual([value, false]);
  });

  it('takes another pace at once, and stands where it was told to', () => {
    const usual = standsFor();
    replay.pace.value = 'slow';
    expect(standsFor()).toBeGreaterThan(usual);
    const other = startReplay(comparison, stops[2]);
    expect(other.minute.value).toBe(stops[2]);
    other.stop();
  });
});
