// Owns what the view's marks become on this pane: symbols, trails, pencil lines, groups of sites. Pure; no letters yet.
import type { ChartMarkView } from '../run/crisis-view.ts';
import { alongPath, boxAbout, evenly, holdsPoint, inset, lengthOf, smooth, type Point } from './boxes.ts';
import { planSites, siteType, type SiteGroup } from './plan-sites.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';

export type Side = ChartMarkView['side'];
export type Shape = 'ship' | 'submarine' | 'force' | 'place' | 'post' | 'mrbm' | 'irbm' | 'aircraft' | 'letter';

export interface SymbolPlan {
  id: string;
  shape: Shape;
  side: Side;
  /** False for a mark that was placed so that something can be drawn. */
  sure: boolean;
  at: Point;
  /** Radians; only an aircraft turns. */
  angle: number;
  /** How much of it is filled, 0..1, where the mark shows a gauge; null for what its shape alone says. */
  fill: number | null;
  state: ChartMarkView['state'] | null;
  /** Size against the sheet's symbols: smaller on an inset. */
  scale: number;
}
export interface Stroke {
  kind: 'trail' | 'heading' | 'flight' | 'ring' | 'cable';
  side: Side;
  points: Point[];
}
export interface PencilPlan {
  id: string;
  name: string;
  /** A line that was only placed to show something is drawn broken. */
  sure: boolean;
  points: Point[];
  /** Against a line's full breadth; 1 if left out. */
  weight?: number;
}
/** A mark that lies beyond the sheet, told at its edge. */
export interface EdgePin {
  mark: ChartMarkView;
  at: Point;
  /** Direction in which it lies, radians. */
  angle: number;
}

export interface MarksPlan {
  symbols: SymbolPlan[];
  strokes: Stroke[];
  pencils: PencilPlan[];
  groups: SiteGroup[];
  pins: EdgePin[];
  /** Marks drawn with a symbol of their own and a name, by id. */
  named: { mark: ChartMarkView; at: Point }[];
}

const isRange = (mark: ChartMarkView) => /range|reach|radius/i.test(mark.type);
/** The symbol of a mark at a point. */
export const symbolOf = (mark: ChartMarkView, shape: Shape, at: Point, { angle = 0, scale = 1 } = {}): SymbolPlan => ({
  id: mark.id,
  shape,
  side: mark.side,
  sure: !mark.illustrative,
  at,
  angle,
  fill: mark.reading?.rank ?? null,
  state: mark.state ?? null,
  scale,
});

const lastOf = <T>(list: readonly T[]): T => list[list.length - 1]!;

/** `scale`: of the symbols, against those of the sheet. */
export function planMarks(marks: ChartMarkView[], frame: Frame, given: Sizes, scale = 1): MarksPlan {
  const sizes = { ...given, symbol: given.symbol * scale, site: given.site * scale };
  const plan: MarksPlan = { symbols: [], strokes: [], pencils: [], groups: [], pins: [], named: [] };
  const drawn = marks.filter((mark) => mark.points.length > 0);
  for (const mark of drawn.filter(({ kind }) => kind === 'line')) planLine(mark, frame, plan);
  const { spots, groups } = planSites(
    drawn.filter((mark) => mark.kind === 'site' && siteType(mark)),
    frame,
    sizes,
  );
  for (const { mark, at } of spots) plan.symbols.push(symbolOf(mark, siteType(mark)!, at, { scale }));
  plan.groups.push(...groups);
  for (const mark of drawn.filter(({ kind }) => kind === 'flight')) planFlight(mark, frame, { plan, sizes, scale });
  planPoints(
    drawn.filter((mark) => !['line', 'flight'].includes(mark.kind) && !(mark.kind === 'site' && siteType(mark))),
    frame,
    { plan, sizes, scale },
  );
  return plan;
}

function planLine(mark: ChartMarkView, frame: Frame, plan: MarksPlan): void {
  const points = mark.points.map(frame.toPane);
  if (points.length < 2) return;
  if (isRange(mark)) plan.strokes.push({ kind: 'ring', side: mark.side, points: smooth(points) });
  else plan.pencils.push({ id: mark.id, name: mark.name, sure: !mark.illustrative, points: smooth(points, 12) });
}

/** How far inside the border an aircraft stands at least, in symbol radii. */
const EDGE = 2.6;
/** How far from another symbol, in symbol radii. */
const CLEAR_OF = 2.6;

function planFlight(mark: ChartMarkView, frame: Frame, { plan, sizes, scale }: Bench): void {
  const path = evenly(smooth(mark.points.map(frame.toPane)), 4);
  plan.strokes.push({ kind: 'flight', side: mark.side, points: path });
  // The aircraft stands at the end of its way, or where the way leaves the sheet, and short of what it flies to.
  const isClear = (at: Point) => plan.symbols.every((symbol) => distance(symbol.at, at) > sizes.symbol * CLEAR_OF);
  const last = path.findLastIndex(
    (point) => holdsPoint(inset(frame.inner, EDGE * sizes.symbol), point) && isClear(point),
  );
  const end = path[last];
  if (!end) {
    // Wholly off the sheet, such as a plane over Siberia: the border says in which direction.
    const ground = inset(frame.inner, sizes.symbol * ROOM);
    if (!path.some((point) => holdsPoint(ground, point))) plan.pins.push(pin(mark, lastOf(path), ground));
    return;
  }
  const before = path[last - 1] ?? { x: end.x, y: end.y + 1 };
  const angle = Math.atan2(end.y - before.y, end.x - before.x) + Math.PI / 2;
  plan.symbols.push(symbolOf(mark, 'aircraft', end, { angle, scale }));
  plan.named.push({ mark, at: end });
}

interface Bench {
  plan: MarksPlan;
  sizes: Sizes;
  scale: number;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Longest trail drawn, in symbol radii. */
const TRAIL = 9;
/** How far inside the border a mark must lie to be drawn at its place, in symbol radii. */
const ROOM = 1.7;

const SHAPES: Partial<Record<ChartMarkView['kind'], Shape>> = {
  ship: 'ship',
  submarine: 'submarine',
  force: 'force',
  place: 'place',
  site: 'post',
};

function planPoints(marks: ChartMarkView[], frame: Frame, { plan, sizes, scale }: Bench): void {
  const ground = inset(frame.inner, sizes.symbol * ROOM);
  const spots = marks.map((mark) => ({ mark, at: frame.toPane(lastOf(mark.points)) }));
  const inside = spots.filter(({ at }) => holdsPoint(ground, at));
  const loose = inside.filter(({ mark }) => mark.kind !== 'place');
  const fixed = plan.symbols.filter(({ shape }) => shape === 'mrbm' || shape === 'irbm').map(({ at }) => at);
  const free = separate(
    loose.map(({ at }) => at),
    sizes.symbol * 2.3,
    fixed,
  );
  loose.forEach((spot, index) => (spot.at = free[index]!));
  for (const { mark, at } of inside) {
    plan.symbols.push(symbolOf(mark, SHAPES[mark.kind]!, at, { scale }));
    plan.named.push({ mark, at });
    planTrail(mark, at, frame, { plan, sizes, scale });
  }
  for (const { mark, at } of spots) {
    if (!holdsPoint(ground, at) && mark.kind !== 'place') plan.pins.push(pin(mark, at, ground));
  }
}

function planTrail(mark: ChartMarkView, at: Point, frame: Frame, { plan, sizes }: Bench): void {
  const past = mark.trail.map(frame.toPane).filter((point) => Math.hypot(point.x - at.x, point.y - at.y) > 1);
  if (past.length === 0) return;
  // Backward from the symbol, so that the dots are counted from the ship and not from its port.
  const back = [at, ...smooth([at, ...past.toReversed()], 6).slice(1)];
  const reach = Math.min(lengthOf(back), TRAIL * sizes.symbol);
  const dots = evenly(back, sizes.symbol * 0.85).slice(2, Math.floor(reach / (sizes.symbol * 0.85)) + 1);
  plan.strokes.push({ kind: 'trail', side: mark.side, points: dots });
  const [from] = alongPath(back, [Math.min(reach, sizes.symbol)]);
  if (!from) return;
  const angle = Math.atan2(at.y - from.y, at.x - from.x);
  const ahead = (far: number) => ({ x: at.x + Math.cos(angle) * far, y: at.y + Math.sin(angle) * far });
  plan.strokes.push({
    kind: 'heading',
    side: mark.side,
    points: [ahead(sizes.symbol * 1.05), ahead(sizes.symbol * 2.7)],
  });
}

/** Pushes symbols that would cover each other apart, a little and evenly; a ship's place is good to a degree at most. */
export function separate(points: Point[], gap: number, fixed: Point[] = []): Point[] {
  const free = points.map((point) => ({ ...point }));
  const all = [...free, ...fixed.map((point) => ({ ...point }))];
  for (let round = 0; round < 24; round++) {
    for (let a = 0; a < free.length; a++) {
      for (let b = a + 1; b < all.length; b++) {
        const [one, two] = [all[a]!, all[b]!];
        const away = distance(one, two);
        if (away >= gap) continue;
        const angle = away < 0.01 ? (a + b) * 2.4 : Math.atan2(two.y - one.y, two.x - one.x);
        // What is fixed stays; the other goes the whole way.
        const push = b < free.length ? (gap - away) / 2 : gap - away;
        one.x -= Math.cos(angle) * push;
        one.y -= Math.sin(angle) * push;
        if (b >= free.length) continue;
        two.x += Math.cos(angle) * push;
        two.y += Math.sin(angle) * push;
      }
    }
  }
  return free;
}

function pin(mark: ChartMarkView, at: Point, ground: { x: number; y: number; width: number; height: number }): EdgePin {
  const middle = { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 };
  const [dx, dy] = [at.x - middle.x, at.y - middle.y];
  const share = Math.min(
    ground.width / 2 / Math.max(1e-6, Math.abs(dx)),
    ground.height / 2 / Math.max(1e-6, Math.abs(dy)),
  );
  return { mark, at: { x: middle.x + dx * share, y: middle.y + dy * share }, angle: Math.atan2(dy, dx) };
}

/** What a symbol keeps free of lettering. */
export function symbolBox({ shape, at, scale }: SymbolPlan, sizes: Sizes) {
  const site = shape === 'mrbm' || shape === 'irbm';
  const radii = shape === 'aircraft' ? 3 : 2.2;
  return boxAbout(at, (site ? sizes.site : sizes.symbol) * radii * scale);
}
