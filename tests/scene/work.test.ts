import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finish, inSlices, type Work } from '../../src/scene/work.ts';

/** Four steps, each so long that it fills a slice. */
function* slow(done: string[]): Work<string> {
  for (const name of ['a', 'b', 'c', 'd']) {
    done.push(name);
    vi.advanceTimersByTime(6);
    yield;
  }
  return done.join('');
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('work is finished at once where nothing may come between', () => {
  expect(finish(slow([]))).toBe('abcd');
});

test('work is done a slice a task, and handed over once', () => {
  const [done, made]: [string[], (string | null)[]] = [[], []];
  inSlices(
    slow(done),
    () => false,
    (text) => made.push(text),
  );
  expect(done, 'the first slice alone').toEqual(['a']);
  vi.runAllTimers();
  expect(made).toEqual(['abcd']);
});

test('work that nobody wants any more is dropped between two slices', () => {
  const [done, made]: [string[], (string | null)[]] = [[], []];
  inSlices(
    slow(done),
    () => done.length >= 2,
    (text) => made.push(text),
  );
  vi.runAllTimers();
  expect([done, made]).toEqual([['a', 'b'], [null]]);
});
