import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, overlaps, type Box } from '../../src/scene/boxes.ts';
import { placeLabels, type Candidate, type Ground, type Request } from '../../src/scene/labels.ts';

const BOUNDS: Box = { x: 0, y: 0, width: 400, height: 300 };
const bare: Ground = { bounds: BOUNDS, taken: [], soft: [] };

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const box = fc.record({ x: number(-20, 400), y: number(-20, 300), width: number(5, 90), height: number(5, 20) });
const candidate = fc.record({ boxes: fc.array(box, { minLength: 1, maxLength: 3 }), cost: number(0, 5) });
const requests = fc
  .array(fc.record({ priority: fc.integer({ min: 0, max: 9 }), candidates: fc.array(candidate, { maxLength: 6 }) }), {
    maxLength: 24,
  })
  .map((list) => list.map((request, index): Request<Candidate> => ({ id: `label ${index}`, ...request })));
const ground = fc.record({
  bounds: fc.constant(BOUNDS),
  taken: fc.array(box, { maxLength: 6 }),
  soft: fc.array(fc.record({ box, cost: number(0, 5) }), { maxLength: 10 }),
});

const at = (x: number, y: number, cost = 0): Candidate => ({ boxes: [{ x, y, width: 40, height: 10 }], cost });

describe('placed labels', () => {
  test('never overlap, never leave the sheet, never touch what is taken', () => {
    fc.assert(
      fc.property(requests, ground, (asked, under) => {
        const placed = [...placeLabels(asked, under).values()].map(({ boxes }) => boxes);
        placed.forEach((boxes, index) => {
          for (const one of boxes) {
            expect(holds(under.bounds, one)).toBe(true);
            expect(under.taken.some((other) => overlaps(one, other))).toBe(false);
            for (const other of placed.slice(index + 1).flat()) expect(overlaps(one, other)).toBe(false);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('are the same however the requests are ordered', () => {
    fc.assert(
      fc.property(requests, ground, (asked, under) => {
        const sorted = (list: Request<Candidate>[]) =>
          [...placeLabels(list, under)].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(asked.toReversed())).toEqual(sorted(asked));
      }),
    );
  });
});

describe('a label', () => {
  test('takes its cheapest way', () => {
    const placed = placeLabels([{ id: 'a', priority: 1, candidates: [at(0, 0, 2), at(100, 100, 1)] }], bare);
    expect(placed.get('a')).toEqual(at(100, 100, 1));
  });

  test('goes round a line if that costs less than crossing it', () => {
    const soft = [{ box: { x: 90, y: 90, width: 40, height: 40 }, cost: 3 }];
    const placed = placeLabels([{ id: 'a', priority: 1, candidates: [at(0, 0, 2), at(100, 100, 1)] }], {
      ...bare,
      soft,
    });
    expect(placed.get('a')).toEqual(at(0, 0, 2));
  });

  test('of higher priority goes first', () => {
    const both = [at(0, 0)];
    const placed = placeLabels(
      [
        { id: 'low', priority: 1, candidates: both },
        { id: 'high', priority: 2, candidates: both },
      ],
      bare,
    );
    expect([...placed.keys()]).toEqual(['high']);
  });

  test('makes way if it has somewhere else to go and the newcomer has not', () => {
    const placed = placeLabels(
      [
        { id: 'first', priority: 2, candidates: [at(0, 0, 0), at(0, 50, 1)] },
        { id: 'second', priority: 1, candidates: [at(0, 0, 0)] },
      ],
      bare,
    );
    expect(placed.get('first')).toEqual(at(0, 50, 1));
    expect(placed.get('second')).toEqual(at(0, 0, 0));
  });

  test('far from what it names is brought nearer, if the one in its way loses less than it gains', () => {
    const asked = (lost: number): Request<Candidate>[] => [
      { id: 'first', priority: 2, candidates: [at(0, 0, 0), at(0, 50, lost)] },
      { id: 'second', priority: 1, candidates: [at(0, 0, 0), at(300, 200, 12)] },
    ];
    expect(placeLabels(asked(2), bare).get('second')).toEqual(at(0, 0, 0));
    expect(placeLabels(asked(2), bare).get('first')).toEqual(at(0, 50, 2));
    expect(placeLabels(asked(11), bare).get('second')).toEqual(at(300, 200, 12));
  });

  test('far outranked is given up for one that would stand far off, and no other is', () => {
    const asked = (priority: number): Request<Candidate>[] => [
      // Stands where the strip would, for the strip's own place was taken while it chose.
      { id: 'name', priority: 100, candidates: [at(0, 0, 0), at(60, 0, 0.5)] },
      { id: 'strip', priority: 90, candidates: [at(30, 0, 0), at(300, 200, 40)] },
      { id: 'town', priority, candidates: [at(60, 0, 0)] },
    ];
    expect([...placeLabels(asked(13), bare).keys()]).toContain('strip');
    expect(placeLabels(asked(13), bare).get('name')).toBeDefined();
  });
});
