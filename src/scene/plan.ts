// Owns the whole chart of one view on one pane, worked out before anything is drawn. Pure: the same view, the same plan.
import type { ChartMarkView, CrisisView } from '../run/crisis-view.ts';
import { boxAbout, evenly, holdsPoint, inset, overlaps, type Box, type Point } from './boxes.ts';
import { APPROACHES_PLATE, CUBA_PLATE, CUBA_SPINE, REGIONS, ROSE, TOWNS, type Town } from './gazetteer.ts';
import { INSET_NAMES } from './inset-coast.ts';
import { MOSCOW, WASHINGTON } from './inset-places.ts';
import { lettersUnderWay, placeInsets, sortMarks } from './insets.ts';
import { instrumentBoxes, instrumentSize, RACK } from './instrument-boxes.ts';
import { placeInSteps, type Soft } from './labels.ts';
import { planInset, type InsetPlan } from './plan-inset.ts';
import { letterAsks, planLetters } from './plan-letters.ts';
import { planMarks, symbolBox, type MarksPlan } from './plan-marks.ts';
import { isLoss, ringsAbout } from './plan-rings.ts';
import { stripAsks } from './plan-strips.ts';
import {
  nameAsks,
  pencilAsks,
  pinAsks,
  regionAsks,
  townAsks,
  townsFor,
  type Ask,
  type Desk,
  type Setting,
} from './plan-words.ts';
import { layPlate, type Frame, type Plate, type Sheet, type Surround } from './projection.ts';
import { sizesFor, type PaneSize, type Sizes } from './sizes.ts';
import type { Measure } from './lettering.ts';
import { finish, type Work } from './work.ts';

export interface Plan extends MarksPlan {
  plate: Plate;
  frame: Frame;
  sizes: Sizes;
  instruments: { rack: Box | null; legend: Box | null };
  towns: { town: Town; at: Point }[];
  rose: Point | null;
  settings: Map<string, Setting>;
  insets: InsetPlan[];
  /** Where the lamp is turned: about what is ringed, and close about what was lost; null for the middle of the sheet. */
  focus: Focus | null;
}

export interface Focus {
  at: Point;
  /** Something was lost there: nothing else on the sheet matters as much. */
  isLoss: boolean;
}

/** A view, and the plate that it is wanted on; without it the marks decide. */
export interface SheetView extends CrisisView {
  plate?: 'cuba' | 'approaches';
}

/** The close plate while everything that moves or bounds lies on it; the wide one from the first mark beyond. */
export function plateFor(view: SheetView, sheet: Sheet, size: PaneSize): Plate {
  if (view.plate) return view.plate === 'cuba' ? CUBA_PLATE : APPROACHES_PLATE;
  const close = layPlate(sheet, CUBA_PLATE, size, surroundOf(sizesFor(size)));
  const { here } = sortMarks(view.chart.marks);
  const moving = here.filter(({ kind }) => ['ship', 'submarine', 'line', 'force'].includes(kind));
  const all = moving.flatMap(({ points }) => points);
  // A letter goes to Washington, which lies beyond the close one.
  if (lettersUnderWay(view).length > 0) return APPROACHES_PLATE;
  return all.every((place) => holdsPoint(close.inner, close.toPane(place))) ? CUBA_PLATE : APPROACHES_PLATE;
}

/** The instruments hang over the continent and the Gulf. */
const surroundOf = ({ border, instrument }: Sizes): Surround => ({ border, west: instrument * RACK.width });

export const planRoom = (...asked: Parameters<typeof planInSteps>): Plan => finish(planInSteps(...asked));

/** The same in steps, for a page that must answer in between. The legend is given up for a strip that finds no place with it. */
export function* planInSteps(...asked: [SheetView, Sheet, PaneSize, Measure]): Work<Plan> {
  const best = yield* planWith(true, ...asked);
  if (best.instruments.legend === null || lostOf(best) === 0) return best;
  const other = yield* planWith(false, ...asked);
  return lostOf(other) < lostOf(best) ? other : best;
}

/** Groups of sites whose strip found no place. */
const lostOf = ({ groups, settings }: Plan): number => groups.filter(({ id }) => !settings.has(id)).length;

function* planWith(hasLegend: boolean, ...[view, sheet, size, measure]: Parameters<typeof planInSteps>): Work<Plan> {
  const wide = sizesFor(size);
  const plate = plateFor(view, sheet, size);
  const frame = layPlate(sheet, plate, size, surroundOf(wide));
  const sizes = { ...wide, instrument: instrumentSize(frame, wide) };
  const desk: Desk = { frame, sizes, measure };
  const hanging = instrumentBoxes(frame, sizes, hasLegend);
  const laid = layInsets(view, desk, hungOf(hanging));
  yield;
  const { marks, insets } = laid;
  const instruments = clearOf(marks, hanging, sizes);
  const hung = hungOf(instruments);
  // A town under a symbol cannot be seen, so it is not named; a capital is, or the island has no centre.
  const covered = marks.symbols.map((symbol) => symbolBox(symbol, sizes));
  const papers = insets.map(({ box }) => box);
  const towns = townsFor(laid.here, desk).filter(
    ({ town, at }) =>
      !papers.some((box) => holdsPoint(box, at)) &&
      (town.kind === 'capital' || !covered.some((box) => overlaps(box, boxAbout(at, 3)))),
  );
  const rose =
    sizes.pane === 'phone' || frame.inner.height < sizes.great * ROSE_FROM
      ? null
      : roseAt(frame, plate, sizes, [...hung, ...papers]);
  const asks = yield* asksOf(view, { ...laid, towns }, desk);
  const settings = yield* placeInSteps(asks, {
    bounds: inset(frame.inner, 4),
    taken: [
      ...[...hung, ...papers].map((box) => inset(box, -5)),
      ...covered,
      ...towns.filter(({ town }) => town.rank > 1).map(({ at }) => boxAbout(at, sizes.town * 0.5)),
    ],
    soft: [...softGround(marks, desk, rose), ...towns.map(({ at }) => ({ box: boxAbout(at, 6), cost: COSTS.town }))],
  });
  return {
    ...marks,
    plate,
    frame,
    sizes,
    instruments,
    towns,
    rose,
    settings,
    insets,
    focus: focusOf(laid.here, marks),
  };
}

const hungOf = ({ rack, legend }: Plan['instruments']): Box[] => [rack, legend].filter((box) => box !== null);

/** On a narrow pane a mark may stand where the legend hangs: then the mark stays. */
function clearOf({ symbols }: MarksPlan, { rack, legend }: Plan['instruments'], sizes: Sizes): Plan['instruments'] {
  const isCovering = legend !== null && symbols.some((symbol) => overlaps(legend, symbolBox(symbol, sizes)));
  return { rack, legend: isCovering ? null : legend };
}

/** All that asks for room, in order of its kind. Those with many ways to be set ask one by one: together they are no short step. */
function* asksOf(view: SheetView, { marks, letters, towns }: Laid, desk: Desk): Work<Ask[]> {
  const asks: Ask[] = [];
  for (const ask of [
    () => nameAsks(view, marks.named, desk),
    () => letterAsks(letters, desk),
    ...marks.groups.map((group) => () => stripAsks([group], desk)),
    ...marks.pencils.map((pencil) => () => pencilAsks([pencil], desk)),
    () => pinAsks(marks.pins, desk),
    () => townAsks(towns, desk),
    ...REGIONS.map((region) => () => regionAsks(region, desk)),
  ]) {
    asks.push(...ask());
    yield;
  }
  return asks;
}
type Laid = ReturnType<typeof layInsets> & Pick<Plan, 'towns'>;

/** The marks of the sheet and those of each inset; what finds no inset stays with the sheet and is told at its edge. */
function layInsets(view: CrisisView, desk: Desk, hung: Box[]) {
  const { frame, sizes } = desk;
  const { here, away } = sortMarks(view.chart.marks);
  const letters = lettersUnderWay(view);
  if (letters.length > 0 && !away.has('europe')) away.set('europe', []);
  const alone = planMarks(here, frame, sizes);
  const wanted = INSET_NAMES.flatMap((name) => (away.has(name) ? [{ name, marks: away.get(name)! }] : []));
  const soft = TOWNS.filter(({ rank }) => rank > 1).map(({ at }) => frame.toPane(at));
  const capitals = TOWNS.filter(({ kind }) => kind === 'capital').map(({ at }) =>
    boxAbout(frame.toPane(at), sizes.town * 2),
  );
  const spots = placeInsets(wanted, { frame, sizes, marks: alone, taken: [...hung, ...capitals], soft });
  const insets = spots.map((spot) => planInset(spot, view, desk));
  const homeless = wanted.filter(({ name }) => !spots.some((spot) => spot.name === name)).flatMap(({ marks }) => marks);
  const onSheet = [...here, ...homeless];
  const marks = homeless.length > 0 ? planMarks(onSheet, frame, sizes) : alone;
  marks.pencils.push(...ringsAbout(onSheet, marks.symbols, sizes));
  const europe = insets.find(({ name }) => name === 'europe');
  const wires = europe ? planLetters(letters, europe.frame.toPane(MOSCOW), frame.toPane(WASHINGTON)) : [];
  marks.strokes.push(...wires.map(({ stroke }) => stroke));
  marks.symbols.push(...wires.map(({ symbol }) => symbol));
  return { marks, insets, letters: wires, here: onSheet };
}

/** Lower sheets, in sizes of their largest type, have no rose. */
const ROSE_FROM = 14;

/** The compass rose, unless something hangs or lies over it. */
function roseAt(frame: Frame, plate: Plate, sizes: Sizes, boxes: Box[]): Point | null {
  const at = within(frame.toPane(ROSE[plate.name]!), inset(frame.inner, sizes.great * 3));
  const room = boxAbout(at, sizes.great * 5);
  return boxes.some((box) => overlaps(box, room)) ? null : at;
}

/** The middle of what is ringed on the sheet; of what was lost alone, if anything was. */
function focusOf(marks: ChartMarkView[], { symbols }: MarksPlan): Focus | null {
  const looked = marks.filter(({ circled }) => circled);
  const lost = looked.filter(isLoss);
  const ringed = new Set((lost.length > 0 ? lost : looked).map(({ id }) => id));
  const points = symbols.filter(({ id }) => ringed.has(id)).map(({ at }) => at);
  if (points.length === 0) return null;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  return { at, isLoss: lost.length > 0 };
}

const within = (at: Point, box: Box): Point => ({
  x: Math.min(Math.max(at.x, box.x), box.x + box.width),
  y: Math.min(Math.max(at.y, box.y), box.y + box.height),
});

/** What a label pays for lying on each of these. */
const COSTS = {
  pencil: 5,
  trail: 0.7,
  heading: 1.5,
  flight: 1.2,
  ring: 0.4,
  cable: 0.8,
  island: 1.4,
  rose: 3,
  town: 2,
};
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
