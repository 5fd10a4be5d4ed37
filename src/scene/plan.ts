// Owns the whole chart of one view on one pane, worked out before anything is drawn. Pure: the same view, the same plan.
import type { CrisisView } from '../run/crisis-view.ts';
import { boxAbout, evenly, holdsPoint, inset, type Box, type Point } from './boxes.ts';
import { APPROACHES_PLATE, CUBA_PLATE, CUBA_SPINE, ROSE, type Town } from './gazetteer.ts';
import { instrumentBoxes } from './instrument-boxes.ts';
import { placeLabels } from './labels.ts';
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
import { layPlate, type Frame, type Plate, type Sheet } from './projection.ts';
import { sizesFor, type Sizes } from './sizes.ts';
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

export interface PaneSize {
  width: number;
  height: number;
}

/** The close plate while everything that moves or bounds lies on it; the wide one from the first mark beyond. */
export function plateFor(view: CrisisView, sheet: Sheet, size: PaneSize): Plate {
  const close = layPlate(sheet, CUBA_PLATE, size, sizesFor(size).border);
  const moving = view.chart.marks.filter(({ kind }) => ['ship', 'submarine', 'line', 'force'].includes(kind));
  const all = moving.flatMap(({ points }) => points);
  return all.every((place) => holdsPoint(close.inner, close.toPane(place))) ? CUBA_PLATE : APPROACHES_PLATE;
}

export function planRoom(view: CrisisView, sheet: Sheet, size: PaneSize, measure: Measure): Plan {
  const sizes = sizesFor(size);
  const plate = plateFor(view, sheet, size);
  const frame = layPlate(sheet, plate, size, sizes.border);
  const desk: Desk = { frame, sizes, measure };
  const marks = planMarks(view.chart.marks, frame, sizes);
  const instruments = instrumentBoxes(frame, sizes);
  const towns = townsFor(view.chart.marks, desk);
  const rose = sizes.pane === 'phone' ? null : frame.toPane(ROSE[plate.name]!);
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
      taken: [...boxes.map((box) => inset(box, -5)), ...marks.symbols.map((symbol) => symbolBox(symbol, sizes))],
      soft: softGround(marks, desk, rose),
    },
  );
  return { ...marks, plate, frame, sizes, instruments, towns, rose, settings };
}

/** Lines, trails, towns' dots and the island's axis: lettering goes round them where it can. */
function softGround(marks: MarksPlan, { frame, sizes }: Desk, rose: Point | null): Box[] {
  const small = (points: Point[], size: number) => points.map((point) => boxAbout(point, size));
  return [
    ...marks.pencils.flatMap(({ points }) => small(evenly(points, 12), 10)),
    ...marks.strokes.flatMap(({ kind, points }) =>
      small(kind === 'trail' ? points : evenly(points, kind === 'ring' ? 60 : 9), 4),
    ),
    ...small(evenly(CUBA_SPINE.map(frame.toPane), 14), 12),
    ...(rose ? [boxAbout(rose, sizes.great * 3)] : []),
  ];
}
