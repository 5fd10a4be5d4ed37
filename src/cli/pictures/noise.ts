// Owns uneven ground: smooth noise from fixed dice, so that a picture comes out the same every time it is baked. Pure.
import { openDice } from '../open-dice.ts';

/** A field of numbers in [0, 1) over the plane, smooth between whole places; it repeats every 128. */
export type Field = (x: number, y: number) => number;

const CELLS = 128;

export function openField(seed: number): Field {
  const lattice = Float32Array.from({ length: CELLS * CELLS }, openDice(seed));
  const at = (x: number, y: number) => lattice[(y & (CELLS - 1)) * CELLS + (x & (CELLS - 1))]!;
  const smooth = (t: number) => t * t * (3 - 2 * t);
  return (x, y) => {
    const [ix, iy] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [smooth(x - ix), smooth(y - iy)];
    const top = at(ix, iy) * (1 - u) + at(ix + 1, iy) * u;
    const bottom = at(ix, iy + 1) * (1 - u) + at(ix + 1, iy + 1) * u;
    return top * (1 - v) + bottom * v;
  };
}

/** The same at several sizes, each half as strong as the one before; about 0.5 in the middle. */
export function layered(field: Field, layers: number): Field {
  return (x, y) => {
    let [sum, weight, scale] = [0, 0.5, 1];
    for (let layer = 0; layer < layers; layer++) {
      sum += weight * field(x * scale, y * scale);
      weight /= 2;
      scale *= 2.03;
    }
    return sum / (1 - weight * 2);
  };
}
