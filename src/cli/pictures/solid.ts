// Owns the measures that drawn solids are shaded by: how far a place is from a shape's edge, and how light falls on it. Pure.

export type Spot = readonly [x: number, y: number];

export const clamp = (value: number, least = 0, most = 1) => Math.min(most, Math.max(least, value));
/** 0 at `from`, 1 at `to`, smooth between them. */
export function ramp(from: number, to: number, value: number): number {
  const share = clamp((value - from) / (to - from));
  return share * share * (3 - 2 * share);
}
export const mix = (a: number, b: number, share: number) => a + (b - a) * clamp(share);

/** A box with round corners: its middle, half its width and height, and its corners' radius. */
export interface Box {
  at: Spot;
  half: Spot;
  round: number;
}

/** To the edge of a box with round corners; negative inside. */
export function toBox({ at, half, round }: Box, x: number, y: number): number {
  const [dx, dy] = [Math.abs(x - at[0]) - half[0] + round, Math.abs(y - at[1]) - half[1] + round];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round;
}

/** To the straight line between two spots. */
export function toLine(from: Spot, to: Spot, x: number, y: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = clamp(((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy));
  return Math.hypot(x - from[0] - dx * share, y - from[1] - dy * share);
}

/** How much more or less light a rounded edge `wide` across takes from the upper left: -1 to 1, 0 where the box is flat. */
export function edgeLight(box: Box, wide: number, x: number, y: number): number {
  const inside = -toBox(box, x, y);
  if (inside < 0 || inside > wide) return 0;
  const [gx, gy] = [toBox(box, x + 1, y) - toBox(box, x - 1, y), toBox(box, x, y + 1) - toBox(box, x, y - 1)];
  const tilt = 1 - inside / wide;
  return ((-gx * 0.55 - gy * 0.83) / 2) * tilt;
}

/** A ball or a knob: light from the upper left, with a spark; null off it. */
export function knob(at: Spot, radius: number, x: number, y: number): number | null {
  const [dx, dy] = [(x - at[0]) / radius, (y - at[1]) / radius];
  const off = Math.hypot(dx, dy);
  if (off > 1) return null;
  const rise = Math.sqrt(1 - off * off);
  const spark = Math.max(0, 1 - Math.hypot(dx + 0.42, dy + 0.5) * 3.4);
  return 0.1 + 0.26 * clamp(rise * 0.7 - dx * 0.35 - dy * 0.55) + spark * 0.6;
}
