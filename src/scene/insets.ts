// Owns which insets are laid on the chart, and where: none covers a mark, a line, an instrument or another inset. Pure.
import type { ChartMarkView, CrisisView } from '../run/crisis-view.ts';
import { boxAbout, evenly, holdsPoint, inset as within, overlaps, type Box, type Point } from './boxes.ts';
import { INSET_NAMES, insetSheet, type InsetName } from './inset-coast.ts';
import { INSET_PLATES } from './inset-places.ts';
import { symbolBox, type MarksPlan } from './plan-marks.ts';
import { layInto, type Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';

export interface InsetSpot {
  name: InsetName;
  /** With its paper border, on the pane. */
  box: Box;
  frame: Frame;
  marks: ChartMarkView[];
}

/** The marks of each part of the world that has an inset; those of no inset stay with the sheet. */
export function sortMarks(marks: ChartMarkView[]): { here: ChartMarkView[]; away: Map<InsetName, ChartMarkView[]> } {
  const away = new Map<InsetName, ChartMarkView[]>();
  const here = marks.filter((mark) => {
    const name = insetOf(mark);
    if (name) away.set(name, [...(away.get(name) ?? []), mark]);
    return name === null;
  });
  return { here, away };
}

/** The inset on which a mark's last place lies; null if on none. */
export function insetOf({ points }: ChartMarkView): InsetName | null {
  const at = points.at(-1);
  if (!at) return null;
  return (
    INSET_NAMES.find((name) => {
      const sheet = insetSheet(name);
      const { x, y } = sheet.projection.forward(at);
      return Math.abs(x) < sheet.half.x && Math.abs(y) < sheet.half.y;
    }) ?? null
  );
}

/** A letter between the capitals needs a chart with both of them. */
export const lettersUnderWay = ({ letters }: CrisisView) => letters.filter(({ state }) => state === 'under-way');

/** Paper about an inset and the strip with its title, in title sizes. */
export const INSET_EDGE = 5;
export const titleHeight = (sizes: Sizes) => Math.round(sizes.inset.title * 1.5);

/** How small an inset may be set rather than be left out. */
const SHRINKS = [1, 0.86, 0.74];
/** Steps along the border at which an inset is tried, CSS pixels. */
const STEP = 14;

/** Finds a spot for each inset that matters, Europe first. One without a free spot is left out: its marks go to the edge. */
export function placeInsets(
  wanted: { name: InsetName; marks: ChartMarkView[] }[],
  sheet: { frame: Frame; sizes: Sizes; marks: MarksPlan; taken: Box[]; soft: Point[] },
): InsetSpot[] {
  const spots: InsetSpot[] = [];
  const { most, least } = sheet.sizes.inset;
  const shrinks = SHRINKS.filter((shrink) => shrink >= least);
  for (const { name, marks } of wanted) {
    const blocked = [...obstacles(sheet), ...spots.map(({ box }) => within(box, -6))];
    if (spots.length === most) break;
    const box = shrinks.map((shrink) => bestBox(name, shrink, sheet, blocked)).find((found) => found !== null);
    if (box) spots.push({ name, box, frame: frameOf(name, box, sheet.sizes), marks });
  }
  return spots;
}

/** What no inset may lie on. */
function obstacles({ marks, sizes, taken }: { marks: MarksPlan; sizes: Sizes; taken: Box[] }): Box[] {
  return [
    ...marks.symbols.map((symbol) => within(symbolBox(symbol, sizes), -7)),
    ...marks.pencils.flatMap(({ points }) => evenly(points, 14).map((at) => boxAbout(at, 16))),
    ...marks.strokes
      .filter(({ kind }) => kind === 'heading' || kind === 'flight')
      .flatMap(({ points }) => evenly(points, 16).map((at) => boxAbout(at, 8))),
    ...taken,
  ];
}

type Ground = { frame: Frame; sizes: Sizes; soft: Point[] };

/** Along the eastern border from the top, then along the northern and southern one: over water, where little is told. */
function bestBox(name: InsetName, shrink: number, { frame, sizes, soft }: Ground, blocked: Box[]): Box | null {
  const { width, height } = outerSize(name, sizes, shrink);
  const ground = within(frame.inner, sizes.pane === 'phone' ? 3 : 8);
  if (width > ground.width * 0.5 || height > ground.height * 0.5) return null;
  const right = ground.x + ground.width - width;
  const bottom = ground.y + ground.height - height;
  const candidates: { box: Box; cost: number }[] = [];
  const offer = (x: number, y: number, cost: number) => {
    const box = { x, y, width, height };
    if (x < ground.x || y < ground.y || y > bottom || blocked.some((other) => overlaps(box, other))) return;
    const under = soft.filter((at) => holdsPoint(within(box, -4), at)).length;
    candidates.push({ box, cost: cost + under * 0.35 });
  };
  for (let y = ground.y; y <= bottom; y += STEP) offer(right, y, (y - ground.y) / ground.height);
  for (let x = right; x >= ground.x; x -= STEP) {
    offer(x, ground.y, 0.15 + (right - x) / ground.width);
    offer(x, bottom, 0.4 + (right - x) / ground.width);
  }
  return candidates.toSorted((a, b) => a.cost - b.cost)[0]?.box ?? null;
}

function outerSize(name: InsetName, sizes: Sizes, shrink: number): { width: number; height: number } {
  const plate = INSET_PLATES[name];
  const width = Math.round(sizes.inset.width * shrink * (name === 'europe' ? 1 : 0.94));
  const height = Math.round((width * plate.height) / plate.width);
  return { width: width + 2 * INSET_EDGE, height: height + INSET_EDGE + titleHeight(sizes) };
}

function frameOf(name: InsetName, box: Box, sizes: Sizes): Frame {
  const top = titleHeight(sizes);
  const inner = {
    x: box.x + INSET_EDGE,
    y: box.y + top,
    width: box.width - 2 * INSET_EDGE,
    height: box.height - top - INSET_EDGE,
  };
  return layInto(insetSheet(name), INSET_PLATES[name], { pane: box, inner });
}
