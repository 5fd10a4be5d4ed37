// Owns the proof that a pack's address carries the whole choice, and that a spoilt one spoils nothing.
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { PACK_PARTS, type PackChoice, clampPupils, formatPack, parsePack } from '../../src/overlay/pack-choice.ts';

const lessons = ['quick', 'single', 'with space & sign'];
const usual: PackChoice = {
  lesson: 'single',
  pupils: 24,
  reading: 'full',
  parts: ['cards', 'key'],
  perPage: 4,
  verdicts: false,
  board: true,
};

it('reads back what it wrote', () => {
  const anyChoice = fc.record<PackChoice>({
    lesson: fc.constantFrom(...lessons),
    pupils: fc.integer({ min: 1, max: 60 }),
    reading: fc.constantFrom('full', 'plain'),
    parts: fc.subarray([...PACK_PARTS]),
    perPage: fc.constantFrom(2, 4),
    verdicts: fc.boolean(),
    board: fc.boolean(),
  });
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(parsePack(formatPack(choice), usual, lessons)).toEqual(choice);
    }),
  );
});

test.each(['#paper', '#paper=', '#paper=lesson=none&pupils=x&reading=latin&cards=3', '#paper=%E0%A4%A', '#board'])(
  '"%s" leaves what is usual',
  (hash) => expect(parsePack(hash, usual, lessons)).toEqual(usual),
);

it('no class is too large or too small for a pack, only cut to size', () => {
  expect([Number.NaN, -4, 0, 0.4, 12.6, 999, Infinity].map(clampPupils)).toEqual([1, 1, 1, 1, 13, 60, 60]);
  expect(parsePack('#paper=pupils=500&parts=key,nonsense', usual, lessons)).toMatchObject({
    pupils: 60,
    parts: ['key'],
  });
});
