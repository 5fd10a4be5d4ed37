// Holds the charts of Kennedy's own run to hiding nothing that Washington watched: at every decision, on a school's panes.
import { expect, test } from 'vitest';
import { startRun } from '../../src/run/actor.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { rewindLog } from '../../src/run/log.ts';
import type { Face } from '../../src/scene/faces.ts';
import { lengthOf, overlaps } from '../../src/scene/boxes.ts';
import { readCoast } from '../../src/scene/coast.ts';
import type { Measure } from '../../src/scene/lettering.ts';
import { symbolBox } from '../../src/scene/plan-marks.ts';
import { planRoom, type Plan } from '../../src/scene/plan.ts';
import { openWorld } from '../builders/open-world.ts';

const { linked, script } = await openWorld('scenarios/thirteen-days');
const coast = readCoast();
/** A little wider than the heading face. */
const measure: Measure = (text, { size, tracking }) => text.length * (size * 0.62 + tracking);
/** A Chromebook's pane with two letters below it and a long cable, with two and with one, and the projector's. */
const PANES = [
  { width: 848, height: 470 },
  { width: 848, height: 483 },
  { width: 848, height: 500 },
  { width: 1267, height: 740 },
  { width: 1037, height: 706, classType: 36.67 },
  { width: 1037, height: 814, classType: 36.67 },
  { width: 738, height: 401, classType: 24.9 },
];

/** Of their type, as measured. */
const CAPITALS: Record<Face, number> = { heading: 0.7, strip: 0.7, water: 0.68, memo: 0.58, voice: 0.74 };
/** CSS pixels on a wall of 1920, with a page's type of 36.67: read from 8 m, as reckoned in overlay/projector.css. */
const LEAST = 25.6;

const golden = goldenLog(linked);
const views = new Map(
  golden.picks.map(({ decision }, pick) => {
    const run = startRun({ linked, script, log: rewindLog(golden, pick) });
    if (run.view().stage === 'aftermath') run.proceed();
    return [decision, run.view()] as const;
  }),
);

/** 'Jupiters' of 'Jupiters, Turkey'. */
const stem = ({ mark }: { mark: { name: string } }) => mark.name.split(',')[0];
/** What a pupil would miss on it. */
function missingFrom({ instruments, symbols, sizes, groups, pencils, pins, named, settings, insets }: Plan): string[] {
  const hung = [instruments.rack, instruments.legend].filter((box) => box !== null);
  const papers = insets.map(({ box }) => box);
  return [
    ...symbols
      .filter((symbol) => symbol.shape !== 'letter')
      .filter((symbol) => [...hung, ...papers].some((box) => overlaps(box, symbolBox(symbol, sizes))))
      .map(({ id }) => `${id} is hidden`),
    ...groups.filter(({ id }) => !settings.has(id)).map(({ id }) => `${id} has no strip`),
    ...pins.filter(({ mark }) => !settings.has(`${mark.id} beyond`)).map(({ mark }) => `${mark.id} has no arrow`),
    ...pencils.filter(({ id, name }) => name && !settings.has(`${id} name`)).map(({ id }) => `${id} has no name`),
    ...named
      .filter(({ mark }) => mark.circled && !settings.has(mark.id))
      .map(({ mark }) => `${mark.id} is ringed and has no name`),
    ...insets.flatMap((inset) =>
      inset.named
        // Two of one name are named once where letters are large.
        .filter(
          ({ mark }) =>
            !inset.named.some((other) => stem(other) === stem({ mark }) && inset.settings.has(other.mark.id)),
        )
        .map(({ mark }) => `${mark.id} has no name`),
    ),
  ];
}

test.each(PANES)('at every decision a chart of $width by $height shows and names what matters', (pane) => {
  const missing = [...views].flatMap(([decision, view]) =>
    missingFrom(planRoom(view, coast, pane, measure)).map((what) => `${decision}: ${what}`),
  );
  expect(views.size).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test('before a class every name on the chart has capitals as high as those of the page', () => {
  const pane = PANES.find(({ classType }) => classType === 36.67)!;
  const small = [...views].flatMap(([decision, view]) => {
    const { settings, insets, sizes } = planRoom(view, coast, pane, measure);
    const titles = insets.map(() => CAPITALS.heading * sizes.inset.title);
    const names = [settings, ...insets.map((inset) => inset.settings)].flatMap((some) => [...some.values()]);
    const heights = names.flatMap(({ style, strip }) => [
      CAPITALS[style.face] * style.size,
      ...(strip ? [CAPITALS.strip * strip.small] : []),
    ]);
    return [...titles, ...heights].filter((height) => height < LEAST).map((height) => `${decision}: ${height} px`);
  });
  expect(small).toEqual([]);
});

test('on a wall no leader is longer than a glance follows', () => {
  const pane = PANES.at(-1)!;
  const long = [...views].flatMap(([decision, view]) =>
    [...planRoom(view, coast, pane, measure).settings.values()]
      .flatMap(({ strip }) => (strip ? [lengthOf(strip.leader)] : []))
      .filter((length) => length > 310)
      .map((length) => `${decision}: ${Math.round(length)}`),
  );
  expect(long).toEqual([]);
});

test('what was lost is named on a phone, and no mark lies under the legend of a narrow pane', () => {
  const view = views.get('u2-lost-over-cuba')!;
  const phone = planRoom(view, coast, { width: 390, height: 337 }, measure);
  expect(phone.settings.has('lost-flight')).toBe(true);
  for (let width = 640; width < 860; width += 20) {
    for (const height of [440, 500, 600]) {
      const { instruments, symbols, sizes } = planRoom(view, coast, { width, height }, measure);
      const hung = [instruments.legend].filter((box) => box !== null);
      const under = symbols.filter((symbol) => hung.some((box) => overlaps(box, symbolBox(symbol, sizes))));
      expect(under.map(({ id }) => id)).toEqual([]);
    }
  }
});
