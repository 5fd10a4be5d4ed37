// Owns which names ask for room on the chart, how much each matters, and the ways each may be set. Pure.
import type { ChartMarkView, CrisisView } from '../run/crisis-view.ts';
import { boxAbout, evenly, holdsPoint, type Box, type Point, type Station } from './boxes.ts';
import type { Ink } from './faces.ts';
import { TOWNS, type Region, type Town } from './gazetteer.ts';
import type { Request } from './labels.ts';
import { alongWay, besidePoint, type Lettering, type Measure, type TypeStyle } from './lettering.ts';
import type { EdgePin, PencilPlan } from './plan-marks.ts';
import { isLoss } from './plan-rings.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';

/** A label of any sort; `strip` is a black strip with its leader, `pin` an arrow at the edge. */
export interface Setting extends Lettering {
  /** Under the lamplight, as printed on the chart; else laid upon it. */
  printed: boolean;
  /** An arrow head after the letters, for what lies beyond the sheet. */
  arrow?: Point & { angle: number };
  strip?: { box: Box; lines: string[]; leader: Point[]; /** Type of all lines but the first. */ small: number };
}
export type Ask = Request<Setting>;

export interface Desk {
  frame: Frame;
  sizes: Sizes;
  measure: Measure;
}

const SIDE_INK: Record<ChartMarkView['side'], Ink> = { us: 'us', soviet: 'soviet', cuban: 'other', other: 'other' };
export const sideInk = (side: ChartMarkView['side']): Ink => SIDE_INK[side];

export const RANK = { capital: 94, strip: 90, spoken: 40, ringed: 30, loss: 80, pencil: 92, pin: 20 };
const KIND_RANK: Record<string, number> = { submarine: 62, ship: 60, flight: 50, force: 48, site: 46, place: 40 };
const SIDE_RANK: Record<ChartMarkView['side'], number> = { soviet: 3, other: 2, cuban: 1, us: 0 };

/** True if the page's text of this hour speaks of the mark: then its name must not be the one that is dropped. */
export const isSpokenOf = (view: CrisisView, name: string): boolean => spokenIn(view).includes(name.toLowerCase());

const spokenIn = ({ decision, aftermath, dispatches }: CrisisView): string =>
  JSON.stringify([decision, aftermath?.parts, dispatches]).toLowerCase();

export function nameAsks(view: CrisisView, named: { mark: ChartMarkView; at: Point }[], desk: Desk): Ask[] {
  const { sizes, measure } = desk;
  const isLarge = sizes.pane === 'class';
  const spoken = spokenIn(view);
  // Two flights of one name are named once, and in large letters whatever bears one name.
  const first = named.filter(
    ({ mark }, index) =>
      (mark.kind !== 'flight' && !isLarge) || named.findIndex((other) => other.mark.name === mark.name) === index,
  );
  const asks = first.map(({ mark, at }): Ask => {
    const style: TypeStyle = {
      face: 'heading',
      weight: 600,
      size: sizes.ship + (isLoss(mark) ? LOUDER : 0),
      tracking: 0.3,
      ink: sideInk(mark.side),
      halo: 3,
    };
    // What was lost is named in any case, if need be beyond its ring.
    const gaps = isLoss(mark) ? [2.3, 5.4] : [mark.kind === 'flight' ? 1.7 : 1.5];
    const candidates = gaps.flatMap((gap, index) =>
      besidePoint(mark.name.toUpperCase(), at, gap * sizes.symbol, { style, measure, isLarge }).map((way) => ({
        ...way,
        cost: way.cost + index * LAST_RESORT,
      })),
    );
    return {
      id: mark.id,
      priority:
        KIND_RANK[mark.kind]! +
        SIDE_RANK[mark.side] +
        (isLoss(mark) ? RANK.loss : mark.circled ? RANK.ringed : 0) +
        (spoken.includes(mark.name.toLowerCase()) ? RANK.spoken : 0),
      candidates: candidates.map((candidate) => ({ ...candidate, printed: false })),
    };
  });
  // Where there is room for a few, what is ringed is among them.
  const ringed = new Set(first.filter(({ mark }) => mark.circled).map(({ mark }) => mark.id));
  const worth = ({ id, priority }: Ask) => priority + (ringed.has(id) ? RANK.spoken : 0);
  return asks.toSorted((a, b) => worth(b) - worth(a)).slice(0, sizes.names.marks);
}
/** What it costs to be named beyond the ring: more than any neighbour's inconvenience. */
const LAST_RESORT = 14;
/** The name of what was lost is larger by this, CSS pixels. */
const LOUDER = 2;

export function pencilAsks(pencils: PencilPlan[], { sizes, measure }: Desk): Ask[] {
  if (sizes.pane === 'phone') return [];
  const wide: TypeStyle = {
    face: 'heading',
    weight: 600,
    size: sizes.ship - sizes.step,
    tracking: 1.5,
    ink: 'pencil',
    halo: 3,
  };
  const narrow = { ...wide, size: sizes.ship - 2 * sizes.step, tracking: 0.4 };
  return pencils.flatMap(({ id, name, points }) => {
    if (!name) return [];
    const text = name.toUpperCase();
    const along = [wide, narrow].flatMap((style, index) =>
      besideLine(text, evenly(points, STEP), { style, measure }).map((way) => ({ ...way, cost: way.cost + index * 2 })),
    );
    // Where ships lie all along it, at one of its ends.
    const atEnds = [points.at(-1)!, points[0]!].flatMap((end) =>
      besidePoint(text, end, sizes.symbol, { style: narrow, measure }).map((way) => ({
        ...way,
        cost: way.cost + 7,
        printed: false,
      })),
    );
    const candidates = [...along, ...atEnds];
    return candidates.length > 0 ? [{ id: `${id} name`, priority: RANK.pencil, candidates }] : [];
  });
}
/** Between two points of a line along which its name is slid, CSS pixels. */
const STEP = 4;

/** A name along either side of a line, as near its middle as may be. */
function besideLine(text: string, stations: Station[], type: { style: TypeStyle; measure: Measure }): Setting[] {
  const span = Math.ceil((type.measure(text, type.style) * 1.06) / STEP) + 3;
  const candidates: Setting[] = [];
  for (const off of [type.style.size * 1.15, -type.style.size * 1.15]) {
    for (let from = 0; from + span <= stations.length; from += 2) {
      const way = stations
        .slice(from, from + span)
        .map(({ x, y, angle }) => ({ x: x - Math.sin(angle) * off, y: y + Math.cos(angle) * off }));
      const readable = way.at(-1)!.x >= way[0]!.x ? way : way.toReversed();
      const fromMiddle = Math.abs(from + span / 2 - stations.length / 2) / stations.length;
      const lettering = alongWay(text, readable, type, fromMiddle * 3 + (off < 0 ? 0 : 1));
      if (lettering) candidates.push({ ...lettering, printed: false });
    }
  }
  return candidates;
}

/** Lines up and down along the edge: past an inset, if there is one. */
const SLIDES = Array.from({ length: 16 }, (_, step) => (step === 0 ? [0] : [step, -step])).flat();

export function pinAsks(pins: EdgePin[], { sizes, measure }: Desk): Ask[] {
  if (sizes.pane === 'phone') return [];
  // Large letters at the edge find no room once others stand there.
  const rank = sizes.pane === 'class' ? RANK.pencil : RANK.pin;
  return pins.map(({ mark, at, angle }) => {
    const style: TypeStyle = {
      face: 'heading',
      weight: 600,
      size: sizes.ship - 1.5 * sizes.step,
      tracking: 0.3,
      ink: sideInk(mark.side),
      halo: 3,
    };
    const text = mark.name.toUpperCase();
    const written = measure(text, style) + style.halo;
    const width = written + style.size;
    const height = style.size * 1.1;
    const candidates = SLIDES.map((step): Setting => {
      const slide = step * height * 1.2;
      const upright = Math.abs(Math.cos(angle)) > 0.7;
      const x = at.x - Math.sign(Math.cos(angle)) * (upright ? width / 2 : 0) + (upright ? 0 : slide * 3);
      const y = at.y - (upright ? 0 : Math.sign(Math.sin(angle)) * (height / 2)) + (upright ? slide : 0);
      const box = boxAbout({ x, y }, width, height);
      // The arrow stands on the side to which it points.
      const after = Math.cos(angle) >= 0 ? 1 : -1;
      return {
        boxes: [box],
        cost: Math.abs(step),
        glyphs: [{ text, x: x - (after * style.size) / 2, y, angle: 0 }],
        style,
        printed: false,
        arrow: { x: x + (after * written) / 2, y, angle },
      };
    });
    return { id: `${mark.id} beyond`, priority: rank + SIDE_RANK[mark.side], candidates };
  });
}

/** Towns that no mark of the view already names. */
export function townsFor(marks: ChartMarkView[], { frame, sizes }: Desk): { town: Town; at: Point }[] {
  const said = new Set(marks.map(({ name }) => name.toLowerCase()));
  const least = sizes.names.towns[frame.pixelsPerMile > sizes.close ? 'close' : 'wide'];
  return TOWNS.filter(({ name, rank }) => rank >= least && !said.has(name.toLowerCase()))
    .map((town) => ({ town, at: frame.toPane(town.at) }))
    .filter(({ at }) => holdsPoint(frame.inner, at));
}

export function townAsks(towns: { town: Town; at: Point }[], { sizes, measure }: Desk): Ask[] {
  return towns.map(({ town, at }) => {
    const style: TypeStyle = {
      face: 'heading',
      weight: town.kind === 'capital' ? 600 : 500,
      size: sizes.town - (town.rank === 1 ? sizes.step : 0),
      tracking: 0.3,
      ink: 'ink',
      halo: 2.6,
    };
    const candidates = besidePoint(town.name.toUpperCase(), at, sizes.town * 0.62, { style, measure });
    return {
      id: `town ${town.name}`,
      // A class hears of the capitals every day: what is told by a mark goes first.
      priority: town.kind === 'capital' && sizes.pane !== 'class' ? RANK.capital : 8 + town.rank * 5,
      candidates: candidates.map((candidate) => ({ ...candidate, printed: true })),
    };
  });
}

/** What one stretch of land or water asks for; nothing where it is too small to be named. */
export function regionAsks(region: Region, desk: Desk): Ask[] {
  const { frame, measure } = desk;
  const style = regionStyle(region, desk);
  if (style.size === 0) return [];
  const candidates = region.ways.flatMap((way, index): Setting[] => {
    const lettering = alongWay(region.text, arc(way.map(frame.toPane)), { style, measure }, index * 0.6);
    return lettering ? [{ ...lettering, printed: true }] : [];
  });
  const priority = { great: 16, middle: 12, small: 7 }[region.size];
  return candidates.length > 0 ? [{ id: region.id, priority, candidates }] : [];
}

/** Three points to a smooth way. */
const arc = (points: Point[]): Point[] => {
  const [a, b, c] = points as [Point, Point, Point];
  return Array.from({ length: 25 }, (_, index) => {
    const t = index / 24;
    const blend = (p: number, q: number, r: number) =>
      p * (1 - t) * (1 - 2 * t) + q * 4 * t * (1 - t) + r * t * (2 * t - 1);
    return { x: blend(a.x, b.x, c.x), y: blend(a.y, b.y, c.y) };
  });
};

function regionStyle(region: Region, { frame, sizes }: Desk): TypeStyle {
  const near = frame.pixelsPerMile > sizes.close && region.size !== 'great' ? 1.2 : 1;
  const water = region.kind === 'water';
  return {
    face: water ? 'water' : 'heading',
    weight: water ? 400 : 500,
    italic: water,
    // Upright capitals look larger than italics of the same size.
    size: sizes[region.size] * near * (water ? 1 : 0.9),
    tracking: { great: 3, middle: 1.5, small: 0.6 }[region.size],
    ink: water ? 'water-type' : 'land-type',
    halo: 0,
  };
}
