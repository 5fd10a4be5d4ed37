// Owns the shapes of lettering: type styles, and the ways a name may stand beside a point or along a line. Pure.
import { alongPath, lengthOf, type Box, type Point } from './boxes.ts';
import type { Face, Ink } from './faces.ts';
import type { Candidate } from './labels.ts';

export interface TypeStyle {
  face: Face;
  weight: 400 | 500 | 600;
  italic?: boolean;
  /** CSS pixels. */
  size: number;
  /** Space put between letters, CSS pixels. */
  tracking: number;
  ink: Ink;
  /** Width of the halo that lifts the letters off the chart; 0 for none. */
  halo: number;
}

/** Width of a text in a style, in CSS pixels. */
export type Measure = (text: string, style: TypeStyle) => number;

export interface Glyph extends Point {
  text: string;
  /** Radians. */
  angle: number;
}

export interface Lettering extends Candidate {
  /** Each is drawn centred on its point. */
  glyphs: Glyph[];
  style: TypeStyle;
}

/** Line height against type size; capitals only, so close. */
const LEADING = 1.06;
const DIAGONAL = 0.72;

/** East first, then the corners, above and below last: what a map reader's eye expects. */
const SIDES: [dx: number, dy: number, cost: number][] = [
  [1, 0, 0],
  [1, -1, 0.4],
  [1, 1, 0.5],
  [-1, 0, 0.7],
  [-1, -1, 0.9],
  [-1, 1, 1],
  [0, -1, 1.3],
  [0, 1, 1.4],
];

/** Above and below, and slid aside: where letters are large, between what stands there is often just the room. */
const SLID: typeof SIDES = [
  [0.5, -1, 1.5],
  [-0.5, -1, 1.6],
  [0.5, 1, 1.7],
  [-0.5, 1, 1.8],
];

/** Eight places beside a symbol, `gap` pixels from its middle, then the same a little farther off; `isLarge`: more of both. */
export function besidePoint(
  text: string,
  at: Point,
  gap: number,
  type: { style: TypeStyle; measure: Measure; isLarge?: boolean },
): Lettering[] {
  const { style, isLarge = false } = type;
  const width = type.measure(text, style) + style.halo;
  const height = style.size * LEADING;
  return (isLarge ? [1, 1.7, 2.4] : [1, 1.7]).flatMap((far) =>
    (isLarge ? [...SIDES, ...SLID] : SIDES).map(([dx, dy, cost]) => {
      const reach = gap * far * (Math.abs(dx) === 1 && dy !== 0 ? DIAGONAL : 1);
      const middle = {
        x: at.x + dx * (reach + width / 2),
        y: at.y + dy * (reach + (Math.abs(dx) < 1 ? height / 2 : height * 0.2)),
      };
      const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
      return { boxes: [box], cost: cost + (far - 1) * 3, glyphs: [{ text, ...middle, angle: 0 }], style };
    }),
  );
}

/** The widest tracking that still reads as one word, in type sizes. */
const WIDEST = 0.9;

/** A name spread along a line, letter by letter; null where the line is too short for it. */
export function alongWay(
  text: string,
  way: Point[],
  type: { style: TypeStyle; measure: Measure },
  cost: number,
): Lettering | null {
  const { style, measure } = type;
  const letters = [...text];
  const widths = letters.map((letter) => measure(letter, { ...style, tracking: 0 }));
  const natural = widths.reduce((sum, width) => sum + width, 0);
  const length = lengthOf(way);
  const spare = (length - natural) / Math.max(1, letters.length - 1);
  if (spare < style.tracking) return null;
  const tracking = Math.min(spare, style.size * WIDEST);
  let from = (length - natural - tracking * (letters.length - 1)) / 2;
  const middles = widths.map((width) => {
    const middle = from + width / 2;
    from += width + tracking;
    return middle;
  });
  const stations = alongPath(way, middles);
  if (stations.length < letters.length) return null;
  const glyphs = stations
    .map(({ x, y, angle }, index) => ({ text: letters[index]!, x, y, angle }))
    .filter(({ text: letter }) => letter !== ' ');
  const boxes = stations.map((at, index): Box => {
    const side = Math.max(widths[index]!, style.size * 0.9);
    return { x: at.x - side / 2, y: at.y - side / 2, width: side, height: side };
  });
  return { boxes, cost, glyphs, style };
}
