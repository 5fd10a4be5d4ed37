// Owns where missile sites are drawn when they would cover each other, and which of them one strip speaks for. Pure.
import type { ChartMarkView } from '../run/crisis-view.ts';
import { holdsPoint, inset, type Point } from './boxes.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';

/** Sites of one type that one strip speaks for. */
export interface SitePart {
  type: string;
  names: string[];
  /** Bands of the gauge that the sites show, in words; empty where they show none. */
  readings: string[];
  states: NonNullable<ChartMarkView['state']>[];
}
/** Sites that stand so close together that one strip speaks for them: of one type, or on a wide plate of both. */
export interface SiteGroup {
  id: string;
  parts: SitePart[];
  /** Its rows: a leader may begin at any of them. */
  rows: SiteRow[];
}
export interface SiteRow {
  /** The middle of its sites, and from there to the outermost, CSS pixels. */
  at: Point;
  half: number;
}
export const siteType = (mark: ChartMarkView): 'mrbm' | 'irbm' | null =>
  (/mrbm/i.test(mark.type) && 'mrbm') || (/irbm/i.test(mark.type) && 'irbm') || null;

/** How near two sites must stand to be set in one row, in triangle widths. */
const NEIGHBOURS = 1.7;
/** From one triangle of a row to the next, in half widths. */
const PITCH = 1.75;

export interface Spot {
  mark: ChartMarkView;
  at: Point;
}

/** Where each site is drawn, and which of them a strip speaks for. */
export function planSites(marks: ChartMarkView[], frame: Frame, sizes: Sizes): { spots: Spot[]; groups: SiteGroup[] } {
  const spots: Spot[] = marks
    .map((mark) => ({ mark, at: frame.toPane(mark.points[0]!) }))
    .filter(({ at }) => holdsPoint(inset(frame.inner, 8), at))
    .toSorted((a, b) => a.at.x - b.at.x);
  // A row holds every site that would cover its neighbour, whatever its type; a strip speaks for one type of one row.
  const rows: Spot[][] = [];
  for (const spot of spots) {
    const row = rows.find((others) => others.some(({ at }) => distance(at, spot.at) < NEIGHBOURS * 2 * sizes.site));
    if (row) row.push(spot);
    else rows.push([spot]);
  }
  for (const row of rows) {
    const set = apart(
      row.map(({ at }) => at),
      PITCH * sizes.site,
    );
    row.forEach((spot, index) => (spot.at = set[index]!));
  }
  const isClose = frame.pixelsPerMile > sizes.close;
  // On a wide sheet before a class there is room for one strip.
  const told = sizes.pane === 'class' && !isClose && rows.length > 1 ? [rows.flat()] : rows;
  const groups = told.flatMap((row) => groupsOf(row, isClose));
  if (told !== rows) for (const group of groups) group.rows = rows.map(spanOf);
  return { spots: rows.flat(), groups };
}

/** From close by, each type of a row has a strip of its own. */
function groupsOf(row: Spot[], isClose: boolean): SiteGroup[] {
  const byType = (['mrbm', 'irbm'] as const).map((type) => row.filter(({ mark }) => siteType(mark) === type));
  const sets = (isClose ? byType.map((spots) => [spots]) : [byType])
    .map((parts) => parts.filter((spots) => spots.length > 0))
    .filter((parts) => parts.length > 0);
  return sets.map((parts) => ({
    id: `sites ${parts[0]![0]!.mark.id}`,
    parts: parts.map((spots) => ({
      type: siteType(spots[0]!.mark)!,
      names: spots.map(({ mark }) => mark.name),
      readings: spots.flatMap(({ mark }) => mark.reading?.band ?? []),
      states: spots.flatMap(({ mark }) => mark.state ?? []),
    })),
    rows: [spanOf(parts.flat())],
  }));
}

function spanOf(spots: Spot[]): SiteRow {
  const places = spots.map(({ at }) => at);
  const at = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  return { at, half: Math.max(...places.map((place) => distance(place, at))) };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Moves points along x until neighbours stand `gap` apart, about their common middle; y stays. */
export function apart(points: Point[], gap: number): Point[] {
  const order = points.map((_, index) => index).toSorted((a, b) => points[a]!.x - points[b]!.x || a - b);
  const xs = order.map((index) => points[index]!.x);
  for (let index = 1; index < xs.length; index++) xs[index] = Math.max(xs[index]!, xs[index - 1]! + gap);
  const shift = mean(points.map(({ x }) => x)) - mean(xs);
  const result = points.map((point) => ({ ...point }));
  order.forEach((index, rank) => (result[index]!.x = xs[rank]! + shift));
  return result;
}
