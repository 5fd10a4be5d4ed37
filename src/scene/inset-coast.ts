// Owns the coasts of the insets: unpacks what src/cli/bake-insets.ts wrote, each once and only when it is shown.
import { unpackRing, type Ring } from './coast.ts';
import packed from './insets.json';
import { azimuthalEquidistant, type Place, type Sheet } from './projection.ts';

export const INSET_NAMES = ['europe', 'bering'] as const;
export type InsetName = (typeof INSET_NAMES)[number];

/** A small sheet of another part of the world. */
export interface InsetSheet extends Sheet {
  centre: Place;
  /** What is baked lies within these chart units of the centre. */
  half: { x: number; y: number };
}
export interface InsetCoast extends InsetSheet {
  land: Ring[];
  /** Countries bound to Moscow in 1962. */
  bloc: Ring[];
  borders: Ring[];
}

export function insetSheet(name: InsetName): InsetSheet {
  const { centre, half } = packed[name];
  const middle = [centre[0]!, centre[1]!] as const;
  return {
    centre: middle,
    half: { x: half[0]!, y: half[1]! },
    unitsPerRadian: packed.unitsPerRadian,
    projection: azimuthalEquidistant(middle, packed.unitsPerRadian),
  };
}

const read = new Map<InsetName, InsetCoast>();

export function insetCoast(name: InsetName): InsetCoast {
  const known = read.get(name);
  if (known) return known;
  const rings = (list: string[]) => list.map((text) => unpackRing(text, packed.steps));
  const { land, bloc, borders } = packed[name];
  const coast = { ...insetSheet(name), land: rings(land), bloc: rings(bloc), borders: rings(borders) };
  read.set(name, coast);
  return coast;
}
