// Owns which names ask for room on the chart, how much each matters, and the ways each may be set. Pure.
import type { ChartMarkView, CrisisView } from '../run/crisis-view.ts';
import { alongPath, boxAbout, evenly, holdsPoint, lengthOf, type Box, type Point, type Station } from './boxes.ts';
import type { Ink } from './faces.ts';
import { REGIONS, TOWNS, type Region, type Town } from './gazetteer.ts';
import type { Request } from './labels.ts';
import { alongWay, besidePoint, type Lettering, type Measure, type TypeStyle } from './lettering.ts';
import type { EdgePin, PencilPlan, SiteGroup } from './plan-marks.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';
import { WORDS } from './words.ts';

/** A label of any sort; `strip` is a black strip with its leader, `pin` an arrow at the edge. */
export interface Setting extends Lettering {
  /** Under the lamplight, as printed on the chart; else laid upon it. */
  printed: boolean;
  /** An arrow head after the letters, for what lies beyond the sheet. */
  arrow?: Point & { angle: number };
  strip?: { box: Box; title: string; sub: string; leader: Point[] };
}
export type Ask = Request<Setting>;

export interface Desk {
  frame: Frame;
  sizes: Sizes;
  measure: Measure;
}

const SIDE_INK: Record<ChartMarkView['side'], Ink> = { us: 'us', soviet: 'soviet', cuban: 'other', other: 'other' };
export const sideInk = (side: ChartMarkView['side']): Ink => SIDE_INK[side];

const RANK = { capital: 94, strip: 90, spoken: 40, ringed: 30, pencil: 92, pin: 20 };
const KIND_RANK: Record<string, number> = { submarine: 62, ship: 60, flight: 50, force: 48, site: 46, place: 40 };
const SIDE_RANK: Record<ChartMarkView['side'], number> = { soviet: 3, other: 2, cuban: 1, us: 0 };

/** True if the page's text of this hour speaks of the mark: then its name must not be the one that is dropped. */
export function isSpokenOf(view: CrisisView, name: string): boolean {
  const spoken = JSON.stringify([view.decision, view.aftermath?.parts, view.dispatches]).toLowerCase();
  return spoken.includes(name.toLowerCase());
}

export function nameAsks(view: CrisisView, named: { mark: ChartMarkView; at: Point }[], desk: Desk): Ask[] {
  const { sizes, measure } = desk;
  const asks = named.map(({ mark, at }): Ask => {
    const style: TypeStyle = {
      face: 'heading',
      weight: 600,
      size: sizes.ship,
      tracking: 0.3,
      ink: sideInk(mark.side),
      halo: 3,
    };
    const gap = (mark.kind === 'flight' ? 1.7 : 1.5) * sizes.symbol;
    const candidates = besidePoint(mark.name.toUpperCase(), at, gap, { style, measure });
    return {
      id: mark.id,
      priority:
        KIND_RANK[mark.kind]! +
        SIDE_RANK[mark.side] +
        (mark.circled ? RANK.ringed : 0) +
        (isSpokenOf(view, mark.name) ? RANK.spoken : 0),
      candidates: candidates.map((candidate) => ({ ...candidate, printed: false })),
    };
  });
  if (sizes.pane !== 'phone') return asks;
  return asks.toSorted((a, b) => b.priority - a.priority).slice(0, PHONE_NAMES);
}
/** Names a phone's chart bears beside those of the towns. */
const PHONE_NAMES = 5;

export function stripAsks(groups: SiteGroup[], { sizes, measure }: Desk): Ask[] {
  if (sizes.pane === 'phone') return [];
  const style: TypeStyle = { face: 'strip', weight: 600, size: sizes.strip, tracking: 0.2, ink: 'film-type', halo: 0 };
  const small = { ...style, size: sizes.strip - 1.5 };
  return groups.map((group) => {
    const title = stemOf(group.names).toUpperCase();
    const sub = [WORDS.sites(group.names.length, group.type.toUpperCase()), toldOf(group)].filter(Boolean).join(' · ');
    const width = Math.ceil(Math.max(measure(title, style), measure(sub, small)) + sizes.strip);
    const height = Math.ceil(sizes.strip * 2.75);
    const candidates = REACHES.flatMap((reach) =>
      DIRECTIONS.map((turn) =>
        stripAt(group.at, { turn, reach: reach * sizes.strip, width, height }, { title, sub, style }),
      ),
    );
    return { id: group.id, priority: RANK.strip, candidates };
  });
}

/** What became of the sites, or else how ready they are thought to be. */
function toldOf({ states, readings }: SiteGroup): string {
  const [state] = states;
  return (state ? WORDS.states[state] : (readings[0] ?? '')).toUpperCase();
}

const REACHES = [2.6, 3.6, 4.8, 6.2, 8, 10, 12.5, 15.5];
const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
/** Leaders start this far from the group's middle, so as not to cover its triangles. */
const CLEAR = 14;

interface Reach {
  turn: number;
  reach: number;
  width: number;
  height: number;
}

function stripAt(
  at: Point,
  { turn, reach, width, height }: Reach,
  text: { title: string; sub: string; style: TypeStyle },
): Setting {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const middle = { x: at.x + cos * (reach + width / 2), y: at.y + sin * (reach + height / 2) };
  const box = boxAbout(middle, width, height);
  // The leader meets the strip's edge where a straight line from the site to its middle enters it.
  const share = Math.min(
    width / 2 / Math.max(1e-6, Math.abs(at.x - middle.x)),
    height / 2 / Math.max(1e-6, Math.abs(at.y - middle.y)),
  );
  const meets = { x: middle.x + (at.x - middle.x) * share, y: middle.y + (at.y - middle.y) * share };
  const leader = [at, meets];
  const length = lengthOf(leader);
  const steps = alongPath(
    leader,
    Array.from({ length: 40 }, (_, index) => CLEAR + index * 5).filter((far) => far < length - 2),
  );
  return {
    boxes: [box, ...steps.map((point) => boxAbout(point, 4))],
    // Short leaders first; slanted ones read better than upright ones.
    cost: length / 15 + Math.abs(sin * cos < 0.1 ? 0.3 : 0),
    glyphs: [],
    style: text.style,
    printed: false,
    strip: { box, title: text.title, sub: text.sub, leader },
  };
}

/** What the names have in common at their start, in whole words; a number at the end is left off. */
export function stemOf(names: string[]): string {
  const words = names.map((name) => name.split(/\s+/));
  const common: string[] = [];
  for (const [index, word] of words[0]!.entries()) {
    if (!words.every((other) => other[index] === word)) break;
    common.push(word);
  }
  const stem = common.join(' ').replace(/[\s,:-]*(?:(?:MRBM|IRBM|sites?)\b\s*)*(?:no\.?\s*)?\d*[\s,:-]*$/i, '');
  return stem || [...new Set(names)].join(' · ');
}

export function pencilAsks(pencils: PencilPlan[], { sizes, measure }: Desk): Ask[] {
  if (sizes.pane === 'phone') return [];
  const wide: TypeStyle = { face: 'heading', weight: 600, size: sizes.ship - 1, tracking: 1.5, ink: 'pencil', halo: 3 };
  const narrow = { ...wide, size: sizes.ship - 2, tracking: 0.4 };
  return pencils.flatMap(({ id, name, points }) => {
    if (!name) return [];
    const candidates = [wide, narrow].flatMap((style, index) =>
      besideLine(name.toUpperCase(), evenly(points, STEP), { style, measure }).map((way) => ({
        ...way,
        cost: way.cost + index * 2,
      })),
    );
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

export function pinAsks(pins: EdgePin[], { sizes, measure }: Desk): Ask[] {
  if (sizes.pane === 'phone') return [];
  return pins.map(({ mark, at, angle }) => {
    const style: TypeStyle = {
      face: 'heading',
      weight: 600,
      size: sizes.ship - 1.5,
      tracking: 0.3,
      ink: sideInk(mark.side),
      halo: 3,
    };
    const text = mark.name.toUpperCase();
    const written = measure(text, style) + style.halo;
    const width = written + style.size;
    const height = style.size * 1.1;
    const candidates = [0, 1, -1, 2, -2, 3, -3].map((step): Setting => {
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
    return { id: `${mark.id} beyond`, priority: RANK.pin + SIDE_RANK[mark.side], candidates };
  });
}

/** From this scale on, CSS pixels a nautical mile, small towns are named. */
const CLOSE = 0.7;

/** Towns that no mark of the view already names. */
export function townsFor(marks: ChartMarkView[], { frame, sizes }: Desk): { town: Town; at: Point }[] {
  const said = new Set(marks.map(({ name }) => name.toLowerCase()));
  const least = { phone: 3, desk: frame.pixelsPerMile > CLOSE ? 1 : 2, wall: frame.pixelsPerMile > CLOSE ? 1 : 2 }[
    sizes.pane
  ];
  return TOWNS.filter(({ name, rank }) => rank >= least && !said.has(name.toLowerCase()))
    .map((town) => ({ town, at: frame.toPane(town.at) }))
    .filter(({ at }) => holdsPoint(frame.inner, at));
}

export function townAsks(towns: { town: Town; at: Point }[], { sizes, measure }: Desk): Ask[] {
  return towns.map(({ town, at }) => {
    const style: TypeStyle = {
      face: 'heading',
      weight: town.kind === 'capital' ? 600 : 500,
      size: sizes.town - (town.rank === 1 ? 1 : 0),
      tracking: 0.3,
      ink: 'ink',
      halo: 2.6,
    };
    const candidates = besidePoint(town.name.toUpperCase(), at, sizes.town * 0.62, { style, measure });
    return {
      id: `town ${town.name}`,
      priority: town.kind === 'capital' ? RANK.capital : 8 + town.rank * 5,
      candidates: candidates.map((candidate) => ({ ...candidate, printed: true })),
    };
  });
}

export function regionAsks(desk: Desk): Ask[] {
  const { frame, measure } = desk;
  return REGIONS.flatMap((region) => {
    const style = regionStyle(region, desk);
    if (style.size === 0) return [];
    const candidates = region.ways.flatMap((way, index): Setting[] => {
      const lettering = alongWay(region.text, arc(way.map(frame.toPane)), { style, measure }, index * 0.6);
      return lettering ? [{ ...lettering, printed: true }] : [];
    });
    const priority = { great: 16, middle: 12, small: 7 }[region.size];
    return candidates.length > 0 ? [{ id: region.id, priority, candidates }] : [];
  });
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
  const near = frame.pixelsPerMile > CLOSE && region.size !== 'great' ? 1.2 : 1;
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
