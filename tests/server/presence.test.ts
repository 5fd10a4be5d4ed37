// Owns the proof of who is believed to be at another server: told, asked for, and forgotten when that server is silent.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as fc from 'fast-check';
import { Presence, formatSeats, readSeats } from '../../src/server/presence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Servers on one bus, each with seats of its own. */
function openBus() {
  const all = new Map<string, Presence>();
  return {
    join(server: string, mine: Set<number>, onChange: (seats: number[]) => void = () => undefined) {
      const say = (text: string) =>
        queueMicrotask(() => {
          if (all.has(server)) for (const each of all.values()) each.hear(text);
        });
      const presence = new Presence({ server, say, now: () => Date.now(), mine: () => mine, onChange });
      all.set(server, presence);
      return { presence, mine };
    },
    /** Nothing that it says is heard from now on, and it hears nothing. */
    kill: (server: string) => void all.delete(server),
  };
}

test('who comes late asks, and is told; a change is told once for all that changed together', async () => {
  const bus = openBus();
  const first = bus.join('first', new Set([3, 500]));
  const changes: number[][] = [];
  const second = bus.join('second', new Set(), (seats) => changes.push(seats));
  await vi.advanceTimersByTimeAsync(200);
  expect([3, 4, 500].map((seat) => second.presence.has(seat))).toEqual([true, false, true]);
  first.mine.delete(3);
  first.presence.changed();
  first.mine.add(4);
  first.presence.changed();
  await vi.advanceTimersByTimeAsync(200);
  expect(changes).toEqual([
    [3, 500],
    [3, 4],
  ]);
  expect(first.presence.has(4)).toBe(false);
  for (const { presence } of [first, second]) presence.stop();
});

test('a server whose pages have all gone says so; one that was killed is believed for a while, and no longer', async () => {
  const bus = openBus();
  const [leaving, killed] = [bus.join('leaving', new Set([1])), bus.join('killed', new Set([2]))];
  const changes: number[][] = [];
  const left = bus.join('left', new Set(), (seats) => changes.push(seats));
  await vi.advanceTimersByTimeAsync(200);
  leaving.presence.stop();
  bus.kill('killed');
  await vi.advanceTimersByTimeAsync(20_000);
  expect([1, 2].map((seat) => left.presence.has(seat))).toEqual([false, true]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(left.presence.has(2)).toBe(false);
  expect(changes.at(-1)).toEqual([2]);
  for (const { presence } of [left, killed]) presence.stop();
});

test('any seats are the same after the wire', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1999)), (seats) => {
      expect([...readSeats(formatSeats(seats))]).toEqual(seats.toSorted((a, b) => a - b));
    }),
  );
  expect(formatSeats([1999]).length).toBeLessThan(400);
});
