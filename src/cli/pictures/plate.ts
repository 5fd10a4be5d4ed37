// Owns the ground of the drawn reconstruction of 16 October: fields, woods, tracks, and what stands at their ends, in greys.
// No archive's picture is in it; the layout is invented, after what the interpreters said that they saw (NSA-BRUGIONI). Pure.
import { openDice } from '../open-dice.ts';
import { type Field, layered, openField } from './noise.ts';

/** The part of the sheet under its strip, in the sheet's own units: the labels are set on the same. */
export const PLATE = { width: 900, height: 498, top: 62 };

type Spot = readonly [x: number, y: number];
/** How light a place is, 0 black to 1 white, in the sheet's units. */
export type Shade = (x: number, y: number) => number;

interface Track {
  spots: Spot[];
  width: number;
  light: number;
}
interface Block {
  at: Spot;
  size: readonly [width: number, height: number];
  /** Degrees. */
  turn: number;
  light: number;
}

const FIELDS = 30;
/** As far as what stands throws its shadow: low sun from the north-west. */
const SHADOW: Spot = [5, 4];

const TRACKS: Track[] = [
  {
    spots: bowed([0, 400], [200, 372], [300, 330], [460, 300], [640, 268], [760, 250], [900, 190]),
    width: 8,
    light: 0.9,
  },
  { spots: bowed([420, 312], [418, 262], [428, 232], [452, 200]), width: 5, light: 0.82 },
  { spots: bowed([540, 286], [580, 330], [562, 360], [592, 400]), width: 5, light: 0.82 },
  { spots: bowed([330, 340], [302, 400], [320, 430], [352, 472]), width: 5, light: 0.78 },
  { spots: bowed([592, 400], [640, 440], [700, 452], [770, 520]), width: 4, light: 0.62 },
];

const row = (count: number, block: (at: number) => Block) => Array.from({ length: count }, (_, at) => block(at));
const BLOCKS: Block[] = [
  // Trailers under canvas, beside the short track.
  ...row(3, (at) => ({ at: [452 + at * 13, 206 + at * 26], size: [84, 11], turn: -18, light: 0.95 })),
  { at: [560, 372], size: [50, 14], turn: 22, light: 0.86 },
  { at: [626, 402], size: [48, 14], turn: 17, light: 0.82 },
  ...row(8, (at) => ({
    at: [327 + (at % 4) * 30, 421 + Math.floor(at / 4) * 26],
    size: [19, 12],
    turn: 0,
    light: 0.97,
  })),
  // What the labels leave unexplained: a farm and some cars.
  { at: [210, 300], size: [44, 22], turn: 12, light: 0.8 },
  { at: [196, 332], size: [24, 16], turn: 12, light: 0.72 },
  ...row(7, (at) => ({ at: [486 + at * 17, 322 - at * 4], size: [10, 5], turn: -14, light: 0.7 })),
];

/** Where wheels and spades have laid the soil bare: middle, and half its width and height. */
const BARE: { at: Spot; half: Spot }[] = [
  { at: [466, 232], half: [78, 58] },
  { at: [592, 384], half: [74, 44] },
  { at: [372, 436], half: [84, 38] },
];

/** A curve through bends, as points about ten units apart; the first and the last spot are its ends. */
function bowed(...spots: Spot[]): Spot[] {
  const points: Spot[] = [];
  for (let at = 0; at + 1 < spots.length; at++) {
    const bends = [at - 1, at, at + 1, at + 2].map((index) => spots[Math.min(spots.length - 1, Math.max(0, index))]!);
    for (let step = 0; step < 12; step++) points.push(between(bends, step / 12));
  }
  return [...points, spots.at(-1)!];
}

/** Catmull and Rom's spline from the second of four spots to the third. */
function between([before, from, to, after]: Spot[], t: number): Spot {
  const along = (axis: 0 | 1) => {
    const [a, b, c, d] = [before![axis], from![axis], to![axis], after![axis]];
    return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  };
  return [along(0), along(1)];
}

/** The whole ground as a shade. The same every time. */
export function paintPlate(): Shade {
  const fine = openField(62);
  const ground = groundOf(fine);
  const rough = layered(openField(7), 2);
  return (x, y) => {
    let shade = ground(x, y);
    for (const { at, half } of BARE) {
      const off = Math.hypot((x - at[0]) / half[0], (y - at[1]) / half[1]) + (rough(x / 14, y / 14) - 0.5) * 0.9;
      if (off < 1) shade = Math.max(shade, 0.66 + (rough(x / 5, y / 5) - 0.5) * 0.22);
    }
    for (const { spots, width, light } of TRACKS) {
      const off = distanceTo(spots, x, y) + (rough(x / 6, y / 6) - 0.5) * 4;
      if (off < width / 2) shade = light - (rough(x / 4, y / 4) - 0.5) * 0.2;
      else if (off < width / 2 + 2.5) shade *= 0.7;
    }
    for (const block of BLOCKS) if (isOn(block, x - SHADOW[0], y - SHADOW[1])) shade = 0.05;
    for (const block of BLOCKS) {
      // Canvas is lighter on the side of the sun.
      if (isOn(block, x, y)) shade = block.light - (isOn(block, x, y + block.size[1] / 3) ? 0 : 0.22);
    }
    const far = Math.hypot(x - PLATE.width / 2, y - PLATE.top - PLATE.height / 2) / (PLATE.width * 0.62);
    return shade * (1 - Math.max(0, far - 0.45) * 0.6);
  };
}

function groundOf(fine: Field): Shade {
  const dice = openDice(1962);
  const fields = Array.from({ length: FIELDS }, () => ({
    x: dice() * PLATE.width,
    y: PLATE.top + dice() * PLATE.height,
    light: 0.46 + dice() * 0.34,
    turn: dice() * Math.PI,
    furrow: 5 + dice() * 6,
    isPloughed: dice() > 0.45,
  }));
  const bend = layered(openField(3), 3);
  const blotch = layered(openField(11), 5);
  const wood = layered(openField(23), 4);
  const grit = openDice(5);
  return (x, y) => {
    const [wx, wy] = [x + (bend(x / 90, y / 90) - 0.5) * 70, y + (bend(x / 90 + 40, y / 90) - 0.5) * 70];
    let [nearest, next] = [Infinity, Infinity];
    let field = fields[0]!;
    for (const one of fields) {
      const far = Math.hypot(one.x - wx, one.y - wy);
      if (far < nearest) [next, nearest, field] = [nearest, far, one];
      else if (far < next) next = far;
    }
    let shade = field.light + (blotch(x / 34, y / 34) - 0.5) * 0.5 + (grit() - 0.5) * 0.08;
    if (field.isPloughed) {
      const across = (x * Math.cos(field.turn) + y * Math.sin(field.turn)) / field.furrow;
      shade += Math.sin(across * 2 * Math.PI) * 0.05;
    }
    // Hedges between the fields, and woods across them.
    if (next - nearest < 9) shade -= 0.26 * (1 - (next - nearest) / 9) * (0.5 + fine(x / 7, y / 7));
    if (wood(x / 120 + 9, y / 120 + 3) > 0.57) shade = shade * 0.38 + 0.08 + fine(x / 5, y / 5) * 0.2;
    return shade;
  };
}

function isOn({ at, size, turn }: Block, x: number, y: number): boolean {
  const angle = (-turn * Math.PI) / 180;
  const [dx, dy] = [x - at[0], y - at[1]];
  const along = dx * Math.cos(angle) - dy * Math.sin(angle);
  const across = dx * Math.sin(angle) + dy * Math.cos(angle);
  return Math.abs(along) <= size[0] / 2 && Math.abs(across) <= size[1] / 2;
}

function distanceTo(spots: Spot[], x: number, y: number): number {
  let least = Infinity;
  for (let at = 0; at + 1 < spots.length; at++) {
    const [a, b] = [spots[at]!, spots[at + 1]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
    least = Math.min(least, Math.hypot(x - a[0] - dx * t, y - a[1] - dy * t));
  }
  return least;
}
