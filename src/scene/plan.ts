// Owns the whole chart of one view on one pane, worked out before anything is drawn. Pure: the same view, the same plan.
import type { CrisisView } from '../run/crisis-view.ts';
import { boxAbout, evenly, holdsPoint, inset, overlaps, type Box, type Point } from './boxes.ts';
import { APPROACHES_PLATE, CUBA_PLATE, CUBA_SPINE, ROSE, type Town } from './gazetteer.ts';
import { instrumentBoxes, RACK } from './instrument-boxes.ts';
import { placeLabels, type Soft } from './labels.ts';
import { planMarks, symbolBox, type MarksPlan } from './plan-marks.ts';
import {
  nameAsks,
  pencilAsks,
  pinAsks,
  regionAsks,
  stripAsks,
  townAsks,
  townsFor,
  type Desk,
  type Setting,
} from './plan-words.ts';
import { layPlate, type Frame, type Plate, type Sheet, type Surround } from './projection.ts';
import { sizesFor, type PaneSize, type Sizes } from './sizes.ts';
import type { Measure } from './lettering.ts';

export interface Plan extends MarksPlan {
  plate: Plate;
  frame: Frame;
  sizes: Sizes;
  instruments: { rack: Box | null; legend: Box | null };
  towns: { town: Town; at: Point }[];
  rose: Point | null;
  settings: Map<string, Setting>;
}

/** The close plate while everything that moves or bounds lies on it; the wide one from the first mark beyond. */
export function plateFor(view: CrisisView, sheet: Sheet, size: PaneSize): Plate {
  const close = layPlate(sheet, CUBA_PLATE, size, surroundOf(sizesFor(size)));
  const moving = view.chart.marks.filter(({ kind }) => ['ship', 'submarine', 'line', 'force'].includes(kind));
  const all = moving.flatMap(({ points }) => points);
  return all.every((place) => holdsPoint(close.inner, close.toPane(place))) ? CUBA_PLATE : APPROACHES_PLATE;
}

/** The instruments hang over the continent and the Gulf. */
const surroundOf = ({ border, instrument }: Sizes): Surround => ({ border, west: instrument * RACK.width });

export function planRoom(view: CrisisView, sheet: Sheet, size: PaneSize, measure: Measure): Plan {
  const sizes = sizesFor(size);
  const plate = plateFor(view, sheet, size);
  const frame = layPlate(sheet, plate, size, surroundOf(sizes));
  const desk: Desk = { frame, sizes, measure };
  const marks = planMarks(view.chart.marks, frame, sizes);
  const instruments = instrumentBoxes(frame, sizes);
  // A town under a symbol cannot be seen, so it is not named; a capital is, or the island has no centre.
  const covered = marks.symbols.map((symbol) => symbolBox(symbol, sizes));
  const towns = townsFor(view.chart.marks, desk).filter(
    ({ town, at }) => town.kind === 'capital' || !covered.some((box) => overlaps(box, boxAbout(at, 3))),
  );
  const rose =
    sizes.pane === 'phone' ? null : within(frame.toPane(ROSE[plate.name]!), inset(frame.inner, sizes.great * 3));
  const boxes = [instruments.rack, instruments.legend].filter((box) => box !== null);
  const settings = placeLabels(
    [
      ...nameAsks(view, marks.named, desk),
      ...stripAsks(marks.groups, desk),
      ...pencilAsks(marks.pencils, desk),
      ...pinAsks(marks.pins, desk),
      ...townAsks(towns, desk),
      ...regionAsks(desk),
    ],
    {
      bounds: inset(frame.inner, 4),
      taken: [
        ...boxes.map((box) => inset(box, -5)),
        ...covered,
        ...towns.filter(({ town }) => town.rank > 1).map(({ at }) => boxAbout(at, sizes.town * 0.5)),
      ],
      soft: [...softGround(marks, desk, rose), ...towns.map(({ at }) => ({ box: boxAbout(at, 6), cost: COSTS.town }))],
    },
  );
  return { ...marks, plate, frame, sizes, instruments, towns, rose, settings };
}

const within = (at: Point, box: Box): Point => ({
  x: Math.min(Math.max(at.x, box.x), box.x + box.width),
  y: Math.min(Math.max(at.y, box.y), box.y + box.height),
});

/** What a label pays for lying on each of these. */
const COSTS = { pencil: 5, trail: 0.7, heading: 1.5, flight: 1.2, ring: 0.4, island: 1.4, rose: 3, town: 2 };
/** About how broad the island is, nautical miles: strips beside it should leave it free. */
const ISLAND_MILES = 62;

/** Lines, trails, the island and the rose: lettering goes round them where it can. */
function softGround(marks: MarksPlan, { frame, sizes }: Desk, rose: Point | null): Soft[] {
  const soft = (points: Point[], size: number, cost: number) => points.map((at) => ({ box: boxAbout(at, size), cost }));
  const island = ISLAND_MILES * frame.pixelsPerMile;
  return [
    ...marks.pencils.flatMap(({ points }) => soft(evenly(points, 12), 11, COSTS.pencil)),
    ...marks.strokes.flatMap(({ kind, points }) =>
      soft(kind === 'trail' ? points : evenly(points, kind === 'ring' ? 60 : 9), 4, COSTS[kind]),
    ),
    ...soft(evenly(CUBA_SPINE.map(frame.toPane), island / 2), island, COSTS.island),
    ...(rose ? soft([rose], sizes.great * 3, COSTS.rose) : []),
  ];
}
