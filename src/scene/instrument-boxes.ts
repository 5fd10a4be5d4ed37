// Owns where the instruments hang: the rack at the top left, over land, the legend below it. Pure.
import type { Box } from './boxes.ts';
import type { Frame, Place } from './projection.ts';
import type { Sizes } from './sizes.ts';

/** The rack as drawn at size 1, CSS pixels. */
export const RACK = { width: 238, height: 266 };
/** Folded it leaves out its last row, the scale: the border's degrees stay. */
export const LEGEND = { width: 268, height: 98, folded: 74 };
/** Lower panes have it folded, or no strip for the western sites would find room above it. */
const FOLDED_BELOW = 500;
/** Narrower panes have no legend, CSS pixels. */
const LEGEND_FROM = 640;
/** Between an instrument and the border. */
const MARGIN = 8;

/** What the rack may not cover, longitude first: the western sites from the north-west, and the coast where a landing gathers. */
const CLEAR: Place[] = [
  [-83.4, 23.05],
  [-81.4, 30.3],
];
const CLEAR_BY = 14;
/** Smaller than this its captions could not be read. */
const LEAST = 0.85;

/** How large rack and legend are set: as the pane has it, or smaller, so that the rack ends beside or above what matters. */
export function instrumentSize(frame: Frame, sizes: Sizes): number {
  const [x, y] = [frame.inner.x + MARGIN, frame.inner.y + MARGIN];
  const ends = CLEAR.map(frame.toPane).map((at) =>
    Math.max((at.x - CLEAR_BY - x) / RACK.width, (at.y - CLEAR_BY - y) / RACK.height),
  );
  return sizes.instrument === 0 ? 0 : Math.min(sizes.instrument, Math.max(LEAST, Math.min(...ends)));
}

/** None where the page carries the status; no legend where it would crowd the rack, or is not wanted. */
export function instrumentBoxes(
  frame: Frame,
  sizes: Sizes,
  hasLegend = true,
): { rack: Box | null; legend: Box | null } {
  const size = sizes.instrument;
  if (size === 0) return { rack: null, legend: null };
  const hang = (width: number, height: number, y: number): Box => ({
    x: frame.inner.x + MARGIN,
    y,
    width: width * size,
    height: height * size,
  });
  const height = frame.pane.height < FOLDED_BELOW ? LEGEND.folded : LEGEND.height;
  const bottom = frame.inner.y + frame.inner.height - MARGIN - height * size;
  const rack = hang(RACK.width, RACK.height, frame.inner.y + MARGIN);
  const legend = hang(LEGEND.width, height, bottom);
  const hasRoom = bottom > rack.y + rack.height + 4 * MARGIN && frame.pane.width > LEGEND_FROM;
  return { rack, legend: hasRoom && hasLegend ? legend : null };
}

/** True of a legend that leaves out its scale. */
export const isFolded = (legend: Box): boolean => legend.height / legend.width < LEGEND.height / LEGEND.width - 0.01;
