// Owns the proof that the clock of a talk counts down and stands, and that a teacher has the last word on it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTalkClock } from '../../../src/overlay/sitting/talk-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clock = () => openTalkClock(() => Date.now());
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test('stands until it is started, counts down, and stands at nothing', () => {
  const { left, isRunning, set, turn } = clock();
  set(3);
  pass(10);
  expect(left.value).toBe(3);
  turn();
  pass(1);
  expect([left.value, isRunning.value]).toEqual([2, true]);
  pass(5);
  expect([left.value, isRunning.value]).toEqual([0, false]);
  turn();
  expect(isRunning.value).toBe(false);
});

test('is paused, lengthened while it runs, and taken away', () => {
  const { left, isRunning, set, turn, add } = clock();
  set(60);
  turn();
  pass(20);
  turn();
  pass(100);
  expect(left.value).toBe(40);
  turn();
  add(60);
  pass(10);
  expect([left.value, isRunning.value]).toEqual([90, true]);
  set(null);
  pass(10);
  expect([left.value, isRunning.value]).toEqual([null, false]);
});

test('a minute more after its end stands until it is started', () => {
  const { left, isRunning, set, turn, add } = clock();
  set(1);
  turn();
  pass(2);
  add(60);
  expect([left.value, isRunning.value]).toEqual([60, false]);
});

test('lets the time pass while the machine sleeps', () => {
  let now = 0;
  const { left, set, turn } = openTalkClock(() => now);
  set(180);
  turn();
  now = 100_000;
  vi.advanceTimersByTime(250);
  expect(left.value).toBe(80);
});
