// Owns the drawn reconstruction of November: a freighter from a patrol plane, long shapes under canvas on her deck, in greys.
// She is no ship by name, and what lies on her deck is after what was counted (NHHC). Pure.
import { layered, openField } from './noise.ts';
import type { Shade } from './plate.ts';
import { type Spot, clamp, mix, ramp, toLine } from './solid.ts';

/** Where her middle stands on the sheet; along her, across her towards whoever looks, and up. */
const MIDDLE: Spot = [452, 330];
const ALONG: Spot = [0.94, -0.17];
const ACROSS: Spot = [0.26, 0.5];
const HALF = { long: 335, wide: 46, high: 40 };

interface Solid {
  along: readonly [from: number, to: number];
  across: readonly [from: number, to: number];
  up: readonly [from: number, to: number];
  /** Its top, its side towards us, and its end astern. */
  light: readonly [top: number, side: number, end: number];
}

const block = (along: Solid['along'], across: Solid['across'], up: Solid['up'], light = 0.86): Solid => ({
  along,
  across,
  up,
  light: [light, light * 0.62, light * 0.8],
});

/** From the far end to the near one: what stands later hides what stands before. */
const SOLIDS: Solid[] = [
  block([236, 290], [-18, 18], [40, 50], 0.5),
  block([60, 96], [-12, 12], [40, 56], 0.6),
  block([-150, -42], [-36, 36], [40, 66]),
  block([-138, -54], [-30, 30], [66, 88], 0.92),
  block([-92, -56], [-34, 34], [88, 106], 0.95),
  block([-132, -104], [-11, 11], [88, 128], 0.36),
  block([-134, -102], [-12.5, 12.5], [114, 122], 0.8),
  block([-286, -250], [-16, 16], [40, 54], 0.6),
];
/** What lies under canvas: from and to along her, how far across, how thick; where its cover is drawn back. */
const LONG: { along: readonly [number, number]; across: number; thick: number; bare: number }[] = [
  { along: [104, 226], across: -24, thick: 10, bare: 104 },
  { along: [-26, 56], across: -24, thick: 10, bare: -26 },
  { along: [104, 226], across: 24, thick: 10, bare: 176 },
  { along: [-34, 90], across: 24, thick: 10, bare: -34 },
  { along: [-244, -160], across: -6, thick: 10, bare: -160 },
];
/** Masts, and what they carry: lines from spot to spot. */
const LINES: { from: readonly [number, number, number]; to: readonly [number, number, number]; light: number }[] = [
  { from: [98, 0, 40], to: [98, 0, 158], light: 0.9 },
  { from: [98, -26, 128], to: [98, 26, 128], light: 0.9 },
  { from: [98, 0, 60], to: [214, 6, 108], light: 0.84 },
  { from: [98, 0, 60], to: [-14, -4, 112], light: 0.84 },
  { from: [-74, 0, 106], to: [-74, 0, 152], light: 0.92 },
  { from: [-74, -16, 138], to: [-74, 16, 138], light: 0.92 },
  { from: [-246, 0, 40], to: [-246, 0, 132], light: 0.88 },
  { from: [-246, 0, 58], to: [-168, 4, 96], light: 0.82 },
  { from: [318, 0, 40], to: [318, 0, 74], light: 0.88 },
];

const onSheet = (along: number, across: number, up: number): Spot => [
  MIDDLE[0] + ALONG[0] * along + ACROSS[0] * across,
  MIDDLE[1] + ALONG[1] * along + ACROSS[1] * across - up,
];
/** The place in a level plane that stands at a spot of the sheet. */
function onLevel(x: number, y: number, up: number): Spot {
  const [dx, dy] = [x - MIDDLE[0], y + up - MIDDLE[1]];
  const det = ALONG[0] * ACROSS[1] - ALONG[1] * ACROSS[0];
  return [(dx * ACROSS[1] - dy * ACROSS[0]) / det, (dy * ALONG[0] - dx * ALONG[1]) / det];
}
/** Half her width at a place along her: full amidships, round astern, sharp ahead. */
function widthAt(along: number): number {
  if (Math.abs(along) > HALF.long) return 0;
  const ahead = clamp((along - 150) / (HALF.long - 150));
  const astern = clamp((-along - 270) / (HALF.long - 270));
  return HALF.wide * (1 - ahead ** 2.1) * Math.sqrt(1 - astern ** 2.4);
}
/** Her deck rises to the bow. */
const deckAt = (along: number) => HALF.high + 16 * clamp((along - 190) / 145) ** 2;

/** The whole picture as a shade. The same every time. */
export function paintShip(): Shade {
  const swell = layered(openField(71), 4);
  const fine = layered(openField(13), 3);
  return (x, y) => {
    let shade = sea(x, y, swell, fine);
    shade = hull(x, y, fine) ?? shade;
    shade = deck(x, y, fine) ?? shade;
    for (const one of LONG) shade = canvas(one, x, y, fine) ?? shade;
    for (const one of SOLIDS) shade = faceOf(one, x, y) ?? shade;
    for (const { from, to, light } of LINES) {
      if (toLine(onSheet(...from), onSheet(...to), x, y) < 2.3) shade = light;
    }
    const far = Math.hypot(x - 450, y - 311) / 560;
    return clamp(shade * (1 - Math.max(0, far - 0.5) * 0.7));
  };
}

type Noise = (x: number, y: number) => number;

/** Waves that grow towards us, the sun on them to the left, and the water that the ship has broken. */
function sea(x: number, y: number, swell: Noise, fine: Noise): number {
  const near = 0.35 + ((y - 62) / 498) * 0.95;
  const wave = swell(x / (44 * near) + 9, y / (13 * near)) - 0.5;
  const glitter = ramp(420, 0, Math.hypot(x - 110, (y - 120) * 1.5));
  const spark = glitter * ramp(0.56, 0.72, fine(x / (13 * near), y / (4 * near)));
  const open = 0.36 + wave * 0.5 + glitter * 0.16 + spark * 0.5;
  const [along, across] = onLevel(x, y, 0);
  const side = Math.abs(across);
  const astern = -HALF.long - along;
  // Broken water behind her, and along her side.
  const spread = HALF.wide * 0.8 + Math.max(0, astern) * 0.1;
  const torn = fine(along / 20, across / 7);
  const wake =
    astern > -26 ? ramp(spread, spread * 0.5, side) * ramp(560, 0, astern) * ramp(0.3, 0.62, torn + 0.12) : 0;
  const run = side - widthAt(along);
  const foam = Math.abs(along) < HALF.long + 8 ? ramp(15 + torn * 22, 0, run) * ramp(0.34, 0.6, torn + 0.1) : 0;
  // The two waves that go out from the bow.
  const behindBow = HALF.long - along;
  const bow = Math.abs(side - behindBow * 0.33 - 6);
  const crest =
    behindBow > 0 ? ramp(13 + behindBow * 0.02, 0, bow) * ramp(640, 60, behindBow) * ramp(0.36, 0.6, torn + 0.08) : 0;
  // Her shadow lies on our side of her.
  const shadow = across > 0 ? ramp(46, 0, run) * ramp(HALF.long + 20, HALF.long - 60, Math.abs(along)) * 0.6 : 0;
  return mix(open * (1 - shadow), 0.97, Math.max(wake, foam * (across > 0 ? 0.75 : 1), crest * 0.8));
}

/** Her side towards us, from the deck's edge to the water. */
function hull(x: number, y: number, fine: Noise): number | null {
  // Along her, where the side stands over this part of the sheet.
  let along = (x - MIDDLE[0]) / ALONG[0];
  for (let turn = 0; turn < 8; turn++) along = (x - MIDDLE[0] - ACROSS[0] * widthAt(along)) / ALONG[0];
  if (Math.abs(along) > HALF.long) return null;
  const [, top] = onSheet(along, widthAt(along), deckAt(along));
  const [, water] = onSheet(along, widthAt(along), 0);
  if (y < top || y > water) return null;
  if (y - top < 3) return 0.74;
  const ahead = clamp((along - 150) / 185);
  const rust = fine(along / 30, y / 40) > 0.62 ? 0.07 : 0;
  return (water - y < 9 ? 0.3 : 0.13) + rust + ahead * 0.1;
}

function deck(x: number, y: number, fine: Noise): number | null {
  const [along, across] = onLevel(x, y, HALF.high);
  const [bowAlong, bowAcross] = onLevel(x, y, deckAt(along));
  const [at, off] = along > 190 ? [bowAlong, bowAcross] : [along, across];
  const wide = widthAt(at);
  if (Math.abs(off) > wide || wide === 0) return null;
  if (wide - Math.abs(off) < 2.5) return 0.8;
  // What stands on it throws its shadow to our side.
  const shaded = LONG.some(
    ({ along: [from, to], across: on }) => at > from + 4 && at < to + 10 && off > on && off < on + 20,
  );
  const house = at > -150 && at < -30 && off > 30;
  return (shaded || house ? 0.2 : 0.5) + (fine(at / 12, off / 12) - 0.5) * 0.16;
}

/** Round under its cover, tied down in places; where the cover is drawn back, smooth and bright. */
function canvas(
  { along: [from, to], across, thick, bare }: (typeof LONG)[number],
  x: number,
  y: number,
  fine: Noise,
): number | null {
  const up = HALF.high + thick;
  const [at] = onLevel(x, y, up);
  const along = at - ((onLevel(x, y, up)[1] - across) * ACROSS[1] * ALONG[1]) / (ALONG[0] ** 2 + ALONG[1] ** 2);
  if (along < from || along > to) return null;
  const [ax, ay] = onSheet(from, across, up);
  const [dx, dy] = [x - ax, y - ay];
  const off = (dy * ALONG[0] - dx * ALONG[1]) / Math.hypot(...ALONG) / thick;
  if (Math.abs(off) > 1) return null;
  const round = Math.sqrt(1 - off * off) * 0.5 - off * 0.42;
  const isBare = bare > from && bare < to && along > bare;
  if (isBare) return clamp(0.56 + round * 0.8, 0.1, 1) - (along - bare < 3 ? 0.4 : 0);
  const tie = Math.abs(((along - from + 300) % 26) - 13) > 11.4 ? 0.24 : 0;
  return 0.36 + round * 0.72 + (fine(along / 9, off * 1.5) - 0.5) * 0.3 - tie;
}

function faceOf({ along, across, up, light }: Solid, x: number, y: number): number | null {
  const [a, c] = onLevel(x, y, up[1]);
  const within = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;
  if (within(a, along) && within(c, across)) return light[0];
  // The side towards us stands over the line of its foot.
  const alongSide = (x - MIDDLE[0] - ACROSS[0] * across[1]) / ALONG[0];
  const upSide = MIDDLE[1] + ALONG[1] * alongSide + ACROSS[1] * across[1] - y;
  if (within(alongSide, along) && within(upSide, up)) {
    // Windows in rows, dark.
    const isHouse = up[1] - up[0] > 15 && light[0] > 0.8;
    const rows = (upSide - up[0]) % 11;
    return isHouse && rows > 4 && rows < 8 && Math.abs(((alongSide + 500) % 12) - 6) < 3.4 ? 0.12 : light[1];
  }
  const acrossEnd = (x - MIDDLE[0] - ALONG[0] * along[0]) / ACROSS[0];
  const upEnd = MIDDLE[1] + ALONG[1] * along[0] + ACROSS[1] * acrossEnd - y;
  return within(acrossEnd, across) && within(upEnd, up) ? light[2] : null;
}
