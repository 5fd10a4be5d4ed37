import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { levelAt } from '../../src/debrief/time-axis.ts';
import { overlaps } from '../../src/scene/boxes.ts';
import { startAxis } from '../../src/scene/comparison-axis.ts';
import { planComparison } from '../../src/scene/comparison-layout.ts';
import { dodge, stagger } from '../../src/scene/dodge.ts';
import type { Measure } from '../../src/scene/lettering.ts';
import { COMPARISONS, alike, apart, early } from '../builders/lanes.ts';

const measure: Measure = (text, style) => text.length * (style.size * 0.62 + style.tracking);
const SIZES = [
  { width: 1300, height: 460 },
  { width: 390, height: 400 },
  { width: 1800, height: 620 },
];
const CASES = Object.entries(COMPARISONS).flatMap(([name, comparison]) =>
  SIZES.map((size) => ({ name, comparison, size, ...size })),
);

const places = fc
  .array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((list) => list.toSorted((a, b) => a - b));

describe('dodging', () => {
  test('keeps the order, the gap and the ends', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 1, max: 20, noNaN: true }), (wanted, gap) => {
        const found = dodge(wanted, gap, [0, 1000]);
        expect(found).toHaveLength(wanted.length);
        found.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(1000 + 1e-6);
          if (index > 0) expect(place - found[index - 1]!).toBeGreaterThanOrEqual(gap - 1e-6);
        });
      }),
    );
  });

  test('moves nothing that has room', () => {
    expect(dodge([10, 50, 90], 20, [0, 100])).toEqual([10, 50, 90]);
  });

  test('sets a crowd about its own middle', () => {
    expect(dodge([50, 50, 50], 10, [0, 100])).toEqual([40, 50, 60]);
  });
});

describe('staggered flags', () => {
  test('never overlap, and no flag stands on the leader of one above it', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 60, max: 1000 }), (wanted, width) => {
        const gap = 24;
        const flags = stagger(
          wanted.map((place) => (place * width) / 1000),
          gap,
          [0, width],
        );
        flags.forEach((flag, index) => {
          for (const other of flags.slice(index + 1)) {
            if (flag.row === other.row) expect(Math.abs(flag.x - other.x)).toBeGreaterThanOrEqual(gap * 0.99 - 1e-6);
          }
        });
      }),
    );
  });

  test('stand in one row while they fit', () => {
    expect(stagger([100, 101, 102], 24, [0, 400]).map(({ row }) => row)).toEqual([0, 0, 0]);
  });
});

describe('the axis', () => {
  const axis = startAxis(apart, { x: 0, width: 1000 });

  test('runs forward through the hour that came twice', () => {
    const hours = [
      '1962-10-16T08:45-04:00',
      '1962-10-28T01:30-04:00',
      '1962-10-28T01:30-05:00',
      '1962-11-20T18:00-05:00',
    ];
    const xs = hours.map((hour) => axis.at(parseHour(hour)));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  test('has a column for every day, and gives October more room', () => {
    expect(axis.days.map(({ day }) => day).slice(0, 13)).toEqual(Array.from({ length: 13 }, (_, index) => 16 + index));
    expect(axis.days).toHaveLength(37);
    const [october, november] = [axis.days[8]!, axis.days[20]!];
    expect(october.width).toBeGreaterThan(november.width * 4);
    expect(axis.breakAt).toBeCloseTo(axis.days[13]!.x);
  });

  test('has no break if it ends in October', () => {
    expect(startAxis({ from: apart.from, to: '1962-10-28T12:00-05:00' }, { x: 0, width: 1000 }).breakAt).toBeNull();
  });
});

describe.each(CASES)('$name at $width by $height', ({ comparison, size }) => {
  const plan = planComparison(comparison, size, measure);

  test('has flags that neither overlap nor leave the sheet, one for each mark', () => {
    expect(plan.flags.map(({ mark }) => mark)).toEqual(comparison.rows.flatMap(({ mark }) => mark ?? []));
    plan.flags.forEach(({ box }, index) => {
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(plan.flags.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false);
    });
  });

  test('has nodes that can be told from each other', () => {
    const xs = plan.nodes.map(({ x }) => x);
    xs.slice(1).forEach((x, index) => expect(x - xs[index]!).toBeGreaterThanOrEqual(plan.sizes.node * 2));
  });

  test('has line names that do not overlap', () => {
    const [one, two] = plan.labels;
    expect(plan.labels.length).toBeGreaterThan(0);
    if (one && two) expect(overlaps(one.boxes[0]!, two.boxes[0]!)).toBe(false);
  });
});

describe('the lines', () => {
  const size = SIZES[0]!;

  test('are one where the run is like the record, and nothing is hatched', () => {
    const plan = planComparison(alike, size, measure);
    expect(plan.you).toEqual(plan.record);
    expect(plan.gaps).toEqual([]);
    expect(plan.flags).toEqual([]);
  });

  test('part where the levels do', () => {
    const plan = planComparison(apart, size, measure);
    const first = plan.axis.at(parseHour('1962-10-20T14:30-04:00'));
    expect(Math.min(...plan.gaps.map(({ x }) => x))).toBeCloseTo(first);
  });

  test('stop where a run ended early, and the rest of the axis stays empty', () => {
    const plan = planComparison(early, size, measure);
    const stop = plan.axis.at(parseHour(early.you.until));
    expect(plan.stopped).toBeCloseTo(stop);
    expect(Math.max(...plan.you.map(({ x }) => x))).toBeCloseTo(stop);
    expect(Math.max(...plan.gaps.map(({ x, width }) => x + width))).toBeLessThanOrEqual(stop + 1e-6);
    expect(Math.max(...plan.record.map(({ x }) => x))).toBeGreaterThan(stop + 200);
    expect(levelAt(early.you, parseHour('1962-10-29T12:00-05:00'))).toBeNull();
  });

  test('are steps: every stretch is level or upright', () => {
    for (const line of [planComparison(apart, size, measure).you, planComparison(early, size, measure).record]) {
      line.slice(1).forEach((to, index) => {
        const from = line[index]!;
        expect(to.x === from.x || to.y === from.y).toBe(true);
      });
    }
  });
});
