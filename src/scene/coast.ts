// Owns the coast: unpacks the rings that src/cli/bake-chart.ts wrote, in chart units about the sheet's centre.
import packed from './coast.json';
import { azimuthalEquidistant, type Sheet } from './projection.ts';

/** x and y by turns. */
export type Ring = Float32Array;

export interface Coast extends Sheet {
  land: Ring[];
  cuba: Ring[];
  borders: Ring[];
}

export function unpackRing(text: string, steps: number): Ring {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 63;
    value += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    values.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  const ring = new Float32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const last = index > 1 ? ring[index - 2]! : 0;
    ring[index] = last + values[index]! / steps;
  }
  return ring;
}

/** Reads the sheet once; a few milliseconds. */
export function readCoast(): Coast {
  const unpack = (text: string) => unpackRing(text, packed.steps);
  const centre = [packed.centre[0]!, packed.centre[1]!] as const;
  return {
    unitsPerRadian: packed.unitsPerRadian,
    projection: azimuthalEquidistant(centre, packed.unitsPerRadian),
    land: packed.land.map(unpack),
    cuba: packed.cuba.map(unpack),
    borders: packed.borders.map(unpack),
  };
}
