import { describe, expect, test } from 'vitest';
import { holds, overlaps, type Box } from '../../src/scene/boxes.ts';
import { readCoast } from '../../src/scene/coast.ts';
import type { Measure } from '../../src/scene/lettering.ts';
import { planMarks, separate, symbolBox } from '../../src/scene/plan-marks.ts';
import { apart } from '../../src/scene/plan-sites.ts';
import { stemOf } from '../../src/scene/plan-strips.ts';
import { planRoom } from '../../src/scene/plan.ts';
import { isSpokenOf } from '../../src/scene/plan-words.ts';
import { VIEWS, october16, october24, october27, strike } from '../builders/views.ts';

const coast = readCoast();
/** About the width of the heading face: the plan must hold whatever the type. */
const measure: Measure = (text, style) => text.length * (style.size * 0.62 + style.tracking);
const PANES = [
  { width: 955, height: 528 },
  { width: 390, height: 388 },
  { width: 1330, height: 900 },
  { width: 720, height: 420 },
  { width: 992, height: 307, instruments: false },
];
const CASES = Object.entries(VIEWS).flatMap(([name, view]) => PANES.map((size) => ({ name, view, size, ...size })));

describe.each(CASES)('the chart of $name at $width by $height', ({ view, size }) => {
  const plan = planRoom(view, coast, size, measure);
  const boxes = [...plan.settings].flatMap(([id, { boxes: own }]) => own.map((box) => ({ id, box })));

  test('has no label that touches another, a symbol, an instrument or the edge', () => {
    const fixed: Box[] = plan.symbols.map((symbol) => symbolBox(symbol, plan.sizes));
    for (const instrument of [plan.instruments.rack, plan.instruments.legend]) if (instrument) fixed.push(instrument);
    for (const { id, box } of boxes) {
      expect(holds(plan.frame.inner, box)).toBe(true);
      expect(fixed.some((other) => overlaps(box, other))).toBe(false);
      expect(boxes.filter((other) => other.id !== id && overlaps(box, other.box))).toEqual([]);
    }
  });

  test('is the same whenever it is asked for', () => {
    expect(JSON.stringify(planRoom(view, coast, size, measure))).toBe(JSON.stringify(plan));
  });
});

describe('the plate', () => {
  const desk = PANES[0]!;
  test.each([
    ['the close one while only sites are known', october16, 'cuba'],
    ['the close one for a strike from Florida', strike, 'cuba'],
    ['the wide one from the first ship', october24, 'approaches'],
    ['the wide one on 27 October', october27, 'approaches'],
  ] as const)('is %s', (_, view, plate) => {
    expect(planRoom(view, coast, desk, measure).plate.name).toBe(plate);
  });
});

describe('names', () => {
  test('of the decision at hand are never the ones dropped', () => {
    const plan = planRoom(october24, coast, PANES[0]!, measure);
    expect(isSpokenOf(october24, 'Kimovsk')).toBe(true);
    expect(isSpokenOf(october24, 'Bucharest')).toBe(false);
    expect(plan.settings.has('kimovsk')).toBe(true);
    expect(plan.settings.has('essex')).toBe(true);
  });

  test('on a phone are few, and there is neither rack nor strip', () => {
    const plan = planRoom(october27, coast, PANES[1]!, measure);
    expect(plan.instruments).toEqual({ rack: null, legend: null });
    expect([...plan.settings.values()].filter(({ strip }) => strip)).toEqual([]);
    const ships = october27.chart.marks.filter(({ id }) => plan.settings.has(id));
    expect(ships.length).toBeGreaterThan(0);
    expect(ships.length).toBeLessThanOrEqual(5);
  });

  test.each([
    [['San Cristóbal MRBM 1', 'San Cristóbal MRBM 2'], 'San Cristóbal'],
    [['Remedios IRBM'], 'Remedios'],
    [['Guanajay'], 'Guanajay'],
    [['Mariel', 'Havana'], 'Mariel · Havana'],
    [['Sagua la Grande site 1', 'Sagua la Grande site 2'], 'Sagua la Grande'],
  ])('of %s share the stem %s', (names, stem) => {
    expect(stemOf(names)).toBe(stem);
  });
});

describe('symbols', () => {
  test('of a mark beyond the sheet become an arrow at its edge', () => {
    const { frame, sizes } = planRoom(october24, coast, PANES[0]!, measure);
    const { pins, symbols } = planMarks(october24.chart.marks, frame, sizes);
    expect(pins.map(({ mark }) => mark.id)).toEqual(['poltava']);
    expect(symbols.map(({ id }) => id)).not.toContain('poltava');
  });

  test('of a flight that lies wholly beyond the sheet become an arrow too, and of one that leaves it do not', () => {
    const { frame, sizes } = planRoom(october27, coast, PANES[0]!, measure);
    const flight = october27.chart.marks.find(({ kind }) => kind === 'flight');
    const astray = {
      ...flight!,
      id: 'astray',
      points: [
        [-147.1, 64.67],
        [171, 69.8],
        [-171, 67.5],
      ] as [number, number][],
    };
    const leaving = {
      ...flight!,
      id: 'leaving',
      points: [
        [-81.3, 28.4],
        [-147.1, 64.67],
      ] as [number, number][],
    };
    const { pins, symbols } = planMarks([astray, leaving], frame, sizes);
    expect(pins.map(({ mark }) => mark.id)).toEqual(['astray']);
    expect(pins[0]!.at.y).toBeLessThan(frame.inner.y + frame.inner.height / 2);
    expect(symbols.map(({ id }) => id)).toEqual(['leaving']);
  });

  test('of sites that stand on one another are set side by side, in order', () => {
    const row = apart(
      [
        { x: 11, y: 5 },
        { x: 10, y: 6 },
        { x: 10.5, y: 7 },
      ],
      12,
    );
    const xs = row.map(({ x }) => x);
    expect(xs[1]! < xs[2]! && xs[2]! < xs[0]!).toBe(true);
    expect(xs[2]! - xs[1]!).toBeGreaterThanOrEqual(12);
    expect(xs.reduce((sum, x) => sum + x, 0) / 3).toBeCloseTo(10.5);
  });

  test('of ships in company are moved apart until they can be told from each other', () => {
    const free = separate(
      [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
        { x: 200, y: 0 },
      ],
      20,
    );
    expect(Math.hypot(free[0]!.x - free[1]!.x, free[0]!.y - free[1]!.y)).toBeGreaterThanOrEqual(19.9);
    expect(free[2]).toEqual({ x: 200, y: 0 });
  });
});
