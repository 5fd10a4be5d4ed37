// Owns the proof that the clock of a talk counts down and stands, and that a teacher has the last word on it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepTalk, readTalk } from '../../../src/overlay/sitting/kept-talk.ts';
import { openTalkClock } from '../../../src/overlay/sitting/talk-clock.ts';
import { openRunStore } from '../../../src/overlay/run-store.ts';

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

describe('across a reload', () => {
  const texts = new Map<string, string>();
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  } as Storage;
  const store = openRunStore(() => storage);
  const open = () => openTalkClock(Date.now, (talk) => keepTalk(store, '1962', talk));
  beforeEach(() => texts.clear());

  test('a clock that ran has run on, and one that stood stands', () => {
    const before = open();
    before.set(180);
    before.turn();
    pass(30);
    before.stop();
    pass(10);
    const after = open();
    after.takeUp(readTalk(store, '1962')!);
    expect([after.left.value, after.isRunning.value]).toEqual([140, true]);
    pass(5);
    after.turn();
    after.stop();
    pass(60);
    const again = open();
    again.takeUp(readTalk(store, '1962')!);
    expect([again.left.value, again.isRunning.value]).toEqual([135, false]);
  });

  test('a clock whose time is up stands at nothing, and one that was taken away is gone', () => {
    const before = open();
    before.set(20);
    before.turn();
    before.stop();
    pass(60);
    const after = open();
    after.takeUp(readTalk(store, '1962')!);
    expect([after.left.value, after.isRunning.value]).toEqual([0, false]);
    after.set(null);
    expect(readTalk(store, '1962')).toBeNull();
  });

  test('another sitting’s clock is not taken up, nor a text that is none', () => {
    open().set(60);
    expect(readTalk(store, '1963')).toBeNull();
    for (const text of ['', '{', '{"sitting":"1962"}', '{"sitting":"1962","left":-1,"ends":null}']) {
      texts.set('excomm.talk', text);
      expect(readTalk(store, '1962')).toBeNull();
    }
  });
});
