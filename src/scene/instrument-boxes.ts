// Owns where the instruments hang: the rack at the top left, over land, the legend at the bottom left. Pure.
import type { Box } from './boxes.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';

/** The rack as drawn at size 1, CSS pixels. */
export const RACK = { width: 238, height: 290 };
export const LEGEND = { width: 268, height: 98 };
/** Narrower panes have no legend, CSS pixels. */
const LEGEND_FROM = 640;
/** Between an instrument and the border. */
const MARGIN = 8;

/** None where the page carries the status; no legend where it would crowd the rack. */
export function instrumentBoxes(frame: Frame, sizes: Sizes): { rack: Box | null; legend: Box | null } {
  const size = sizes.instrument;
  if (size === 0) return { rack: null, legend: null };
  const hang = ({ width, height }: typeof RACK, y: number): Box => ({
    x: frame.inner.x + MARGIN,
    y,
    width: width * size,
    height: height * size,
  });
  const bottom = frame.inner.y + frame.inner.height - MARGIN - LEGEND.height * size;
  const rack = hang(RACK, frame.inner.y + MARGIN);
  const hasRoom = bottom > rack.y + rack.height + 4 * MARGIN && frame.pane.width > LEGEND_FROM;
  return { rack, legend: hasRoom ? hang(LEGEND, bottom) : null };
}
