// Owns one inset worked out before it is drawn: its marks, its towns, its names. Pure.
import type { CrisisView } from '../run/crisis-view.ts';
import { boxAbout, holdsPoint, inset, overlaps, type Box, type Point } from './boxes.ts';
import type { Town } from './gazetteer.ts';
import type { InsetName } from './inset-coast.ts';
import { INSET_PLATES } from './inset-places.ts';
import type { InsetSpot } from './insets.ts';
import { placeLabels } from './labels.ts';
import { planMarks, symbolBox, type MarksPlan } from './plan-marks.ts';
import { ringsAbout } from './plan-rings.ts';
import { nameAsks, townAsks, type Desk, type Setting } from './plan-words.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';

export interface InsetPlan extends MarksPlan {
  name: InsetName;
  box: Box;
  frame: Frame;
  sizes: Sizes;
  towns: { town: Town; at: Point }[];
  settings: Map<string, Setting>;
}

export function planInset({ name, box, frame, marks: given }: InsetSpot, view: CrisisView, desk: Desk): InsetPlan {
  const small = smaller(desk.sizes);
  const marks = planMarks(given, frame, desk.sizes, desk.sizes.inset.symbol);
  marks.pencils.push(...ringsAbout(given, marks.symbols, desk.sizes));
  const said = new Set(given.map((mark) => mark.name.toLowerCase()));
  const covered = marks.symbols.map((symbol) => symbolBox(symbol, desk.sizes));
  const towns = INSET_PLATES[name].towns
    .filter(({ name: town, rank }) => rank >= desk.sizes.names.towns.inset && !said.has(town.toLowerCase()))
    .map((town) => ({ town, at: frame.toPane(town.at) }))
    .filter(({ at }) => holdsPoint(frame.inner, at) && !covered.some((other) => overlaps(other, boxAbout(at, 3))));
  const bench: Desk = { frame, sizes: small, measure: desk.measure };
  const settings = placeLabels(
    [
      ...nameAsks(view, marks.named.map(shortly), bench),
      ...townAsks(towns, bench).map((ask) => ({ ...ask, id: `${name} ${ask.id}` })),
    ],
    {
      bounds: inset(frame.inner, 2),
      taken: [...covered, ...towns.map(({ at }) => boxAbout(at, small.town * 0.45))],
      soft: [],
    },
  );
  return { ...marks, name, box, frame, sizes: small, towns, settings };
}

/** 'Jupiters' for 'Jupiters, Turkey': the inset itself says where. */
const shortly = ({ mark, at }: MarksPlan['named'][number]) => ({
  mark: { ...mark, name: mark.name.split(',')[0]! },
  at,
});

function smaller(sizes: Sizes): Sizes {
  const by = sizes.inset.type;
  return { ...sizes, ship: sizes.ship * by, town: sizes.town * by, symbol: sizes.symbol * sizes.inset.symbol };
}
