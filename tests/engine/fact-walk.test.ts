// Owns the proof of what is kept about facts and dice: found again by any way it is what working it out anew gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedHalves, throwDice } from '../../src/base/dice.ts';
import { sizeOf, startDiceBook } from '../../src/engine/dice-book.ts';
import { startFactWalk } from '../../src/engine/fact-walk.ts';
import { layTables } from '../../src/engine/tables.ts';
import { worlds } from '../builders/worlds.ts';

describe('a walk over facts', () => {
  it('stands where the facts are, however it came there, and after more places than are kept', () => {
    // A gauge, a fact that nothing hangs on, and 14 that something does: 16,384 places.
    const valueCounts = [0, 3, ...Array.from({ length: 14 }, () => 2)];
    const slots = [...valueCounts.keys()].slice(2);
    const values = new Float64Array(valueCounts.length);
    let worked = 0;
    const told = () => slots.map((slot) => values[slot]).join('');
    const walk = startFactWalk(values, { slots, valueCounts, workOut: () => ((worked += 1), told()) });
    const set = (slot: number, to: number) => {
      if (values[slot] === to) return;
      values[slot] = to;
      walk.turn(slot, to);
    };
    for (let place = 0; place < 2 ** 14; place += 1) {
      set(1, place % 3);
      for (const [bit, slot] of slots.entries()) set(slot, (place >> bit) & 1);
      expect(walk.here).toBe(told());
    }
    expect(worked).toBeGreaterThanOrEqual(2 ** 14);
    const before = worked;
    for (const to of [1, 0, 1, 0]) set(2, to);
    expect(worked - before).toBeLessThanOrEqual(2);
  });
});

describe('a book of dice', () => {
  it('keeps a size that tells on which side of any edge a number falls, or else is the size of the edge', () => {
    const number = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(number, fc.oneof(number, fc.constantFrom(0, 0.5, 1)), (one, edge) => {
        if (sizeOf(one) < sizeOf(edge)) expect(one).toBeLessThan(edge);
        if (sizeOf(one) > sizeOf(edge)) expect(one).toBeGreaterThan(edge);
      }),
    );
  });

  it('parts equal shares by size as they are parted by multiplying, next to every edge too', () => {
    const step = 2 ** -53;
    const wrong: string[] = [];
    for (let count = 1; count <= 12; count += 1) {
      for (let place = 0; place < count; place += 1) {
        const edge = (place + 1) / count;
        for (const number of [edge - 2 * step, edge - step, edge, edge + step].filter((one) => one < 1)) {
          const isAbove = Math.floor(number * count) > place;
          if (sizeOf(number) !== sizeOf(edge) && sizeOf(number) > sizeOf(edge) !== isAbove)
            wrong.push(`${number} ${edge}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('throws what the dice throw, and writes down the size', () => {
    const { linked } = worlds.at(-1)!;
    const tables = layTables(linked);
    const book = startDiceBook(tables, 2n ** 64n - 2n, 4);
    const item = linked.items.findIndex(({ kind }) => kind === 'chance');
    const page = book.turnToEvent(item);
    for (const [run, seed] of [2n ** 64n - 2n, 2n ** 64n - 1n, 0n, 1n].entries()) {
      const number = throwDice(seedHalves(seed), tables.itemKey[item]!, 0);
      expect(page.sizes[run]).toBe(0);
      expect(page.numberFor(run)).toBe(number);
      expect(page.sizeFor(run)).toBe(sizeOf(number));
      expect(book.turnToEvent(item).sizes[run]).toBe(sizeOf(number));
    }
  });
});
