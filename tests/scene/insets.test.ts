// Holds the insets to lying where they cover nothing that is told, on panes of every size, and to losing no mark.
import { describe, expect, test } from 'vitest';
import type { ChartMarkView, CrisisView, LetterView } from '../../src/run/crisis-view.ts';
import { boxAbout, evenly, holds, holdsPoint, inset, overlaps } from '../../src/scene/boxes.ts';
import { readCoast } from '../../src/scene/coast.ts';
import { insetOf } from '../../src/scene/insets.ts';
import { WASHINGTON } from '../../src/scene/inset-places.ts';
import type { Measure } from '../../src/scene/lettering.ts';
import { symbolBox } from '../../src/scene/plan-marks.ts';
import { planRoom, type Plan } from '../../src/scene/plan.ts';
import { october16, october24, october27 } from '../builders/views.ts';

const coast = readCoast();
const measure: Measure = (text, { size, tracking }) => text.length * (size * 0.62 + tracking);
const PANES = [
  { width: 848, height: 530 },
  { width: 848, height: 440 },
  { width: 1190, height: 860 },
  { width: 700, height: 400 },
  { width: 390, height: 337 },
];

const astray: ChartMarkView = {
  ...october27.chart.marks.find(({ id }) => id === 'anderson')!,
  id: 'astray',
  name: 'U-2 astray',
  circled: true,
  points: [
    [-147.1, 64.67],
    [-143.58, 70.13],
    [171, 69.8],
    [-171, 67.5],
  ],
};
const letter: LetterView = {
  id: 'answer',
  title: 'The answer',
  from: 'washington',
  by: 'cable',
  state: 'under-way',
  since: '20:05',
  about: false,
  span: null,
  share: 0.3,
  answers: null,
  text: '',
  standing: 'documented',
  cites: [],
};
const saturday: CrisisView = {
  ...october27,
  chart: { ...october27.chart, marks: [...october27.chart.marks, astray] },
  letters: [letter],
};

const planOf = (view: CrisisView, pane: { width: number; height: number }) => planRoom(view, coast, pane, measure);

function expectClear({ insets, symbols, pencils, instruments, sizes, frame }: Plan) {
  const hung = [instruments.rack, instruments.legend].filter((box) => box !== null);
  const lines = pencils
    .filter(({ name }) => name !== '')
    .flatMap(({ points }) => evenly(points, 10).map((at) => boxAbout(at, 8)));
  const marks = symbols.filter(({ shape }) => shape !== 'letter').map((symbol) => symbolBox(symbol, sizes));
  insets.forEach(({ box }, index) => {
    expect(holds(frame.inner, box)).toBe(true);
    const others = insets.slice(0, index).map((other) => other.box);
    for (const taken of [...hung, ...lines, ...marks, ...others]) expect(overlaps(box, taken)).toBe(false);
  });
}

describe.each(PANES)('on a pane of $width by $height', (pane) => {
  test('insets cover no mark, no line, no instrument and no other inset', () => {
    for (const view of [saturday, october27, { ...october24, letters: [letter] }]) expectClear(planOf(view, pane));
  });

  test('every mark is drawn on the sheet or an inset, or told at the edge', () => {
    const plan = planOf(saturday, pane);
    const drawn = [plan, ...plan.insets].flatMap(({ symbols, pencils, pins }) => [
      ...symbols.map(({ id }) => id),
      ...pencils.map(({ id }) => id),
      ...pins.map(({ mark }) => mark.id),
    ]);
    for (const { id } of saturday.chart.marks) expect(drawn).toContain(id);
  });

  test('what stands on an inset stands within its neat line', () => {
    for (const { frame, symbols, settings } of planOf(saturday, pane).insets) {
      for (const { at } of symbols) expect(holdsPoint(frame.inner, at)).toBe(true);
      for (const { boxes } of settings.values()) {
        for (const box of boxes) expect(holds(inset(frame.inner, -0.5), box)).toBe(true);
      }
    }
  });
});

test('an inset is laid only while something there matters', () => {
  const [pane] = PANES as [(typeof PANES)[0]];
  expect(planOf(october16, pane).insets).toEqual([]);
  expect(planOf(october24, pane).insets).toEqual([]);
  expect(planOf(october27, pane).insets.map(({ name }) => name)).toEqual(['europe']);
  expect(planOf(saturday, pane).insets.map(({ name }) => name)).toEqual(['europe', 'bering']);
});

test('a letter on its way is drawn between the two capitals, and Washington is on the sheet', () => {
  const plan = planOf({ ...october16, letters: [letter] }, PANES[0]!);
  const envelope = plan.symbols.find(({ shape }) => shape === 'letter')!;
  expect(plan.plate.name).toBe('approaches');
  expect(plan.insets.map(({ name }) => name)).toEqual(['europe']);
  const washington = plan.frame.toPane(WASHINGTON);
  const wire = plan.strokes.find(({ kind }) => kind === 'cable')!;
  expect(wire.points[0]).toEqual(washington);
  expect(holdsPoint(plan.insets[0]!.frame.inner, wire.points.at(-1)!)).toBe(true);
  expect(holdsPoint(plan.frame.inner, envelope.at)).toBe(true);
  // A letter that has come is told in words alone.
  expect(planOf({ ...october16, letters: [{ ...letter, state: 'there' }] }, PANES[0]!).insets).toEqual([]);
});

test('a letter on its way says what it answers, in a line of its own', () => {
  const said = (answers: string | null) =>
    planOf({ ...october16, letters: [{ ...letter, answers }] }, PANES[0]!)
      .settings.get('letter answer')!
      .glyphs.map(({ text }) => text);
  expect(said(null)).toEqual(['LETTER TO MOSCOW, SENT 20:05']);
  expect(said('Khrushchev’s letter')).toEqual(['LETTER TO MOSCOW, SENT 20:05', 'ANSWERS KHRUSHCHEV’S LETTER']);
});

test('a ring is drawn about what the room looks at, and the lamp turns to it', () => {
  const plan = planOf(october24, PANES[0]!);
  expect(plan.focus).toBeNull();
  const marks = october24.chart.marks.map((mark) =>
    mark.id === 'bucharest' ? { ...mark, circled: true as const } : mark,
  );
  const ringed = planOf({ ...october24, chart: { ...october24.chart, marks } }, PANES[0]!);
  const ship = ringed.symbols.find(({ id }) => id === 'bucharest')!;
  expect(ringed.focus).toEqual({ at: ship.at, isLoss: false });
  const ring = ringed.pencils.find(({ id }) => id === 'ring bucharest')!;
  for (const at of ring.points) expect(holdsPoint(symbolBox(ship, ringed.sizes), at)).toBe(false);
});

test('of all that is ringed the lamp looks at what was lost, whose name is never dropped', () => {
  const marks = october27.chart.marks.map((mark) => ({
    ...mark,
    circled: true as const,
    ...(mark.kind === 'flight' && { state: 'lost' as const }),
  }));
  const lost = marks.find(({ kind }) => kind === 'flight')!;
  for (const pane of PANES) {
    const plan = planOf({ ...october27, chart: { ...october27.chart, marks } }, pane);
    const { x, y } = plan.symbols.find(({ id }) => id === lost.id)!.at;
    expect(plan.focus).toEqual({ at: { x, y }, isLoss: true });
    expect(plan.settings.has(lost.id)).toBe(true);
  }
});

test.each([
  [[37.6, 55.7], 'europe'],
  [[27, 38.5], 'europe'],
  [[-171, 67.5], 'bering'],
  [[178, 68], 'bering'],
  [[-75, 20], null],
  [[-42, 33], null],
] as const)('%s lies on the inset %s', (point, name) => {
  expect(insetOf({ ...astray, points: [[...point]] })).toBe(name);
});
