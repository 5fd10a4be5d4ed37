// Owns the drawn reconstruction of the radio of 28 October: a table set in a room of a Sunday morning, in greys. Invented. Pure.
import { layered, openField } from './noise.ts';
import type { Shade } from './plate.ts';
import { type Box, type Spot, clamp, edgeLight, knob, mix, ramp, toBox } from './solid.ts';

const CABINET: Box = { at: [450, 296], half: [286, 150], round: 34 };
const FRONT: Box = { at: [450, 298], half: [262, 126], round: 18 };
const CLOTH: Box = { at: [338, 282], half: [128, 92], round: 12 };
const DIAL: Box = { at: [594, 256], half: [96, 66], round: 8 };
const FEET: Box[] = [230, 670].map((x) => ({ at: [x, 452], half: [26, 9], round: 4 }));
const KNOBS: { at: Spot; radius: number }[] = [
  { at: [536, 374], radius: 27 },
  { at: [600, 374], radius: 15 },
  { at: [656, 374], radius: 27 },
];
/** Where the table begins. */
const TABLE = 448;
const ROWS = [232, 254, 276];

/** The whole picture as a shade. The same every time. */
export function paintRadio(): Shade {
  const rough = layered(openField(41), 3);
  const grain = layered(openField(17), 4);
  const blind = blindsOver(rough);
  const bright = (x: number, y: number) => {
    if (y > TABLE) return table(x, y, rough);
    // The sun through the slats, on the wall.
    const wall = 0.34 + 0.42 * blind(x, y) + (rough(x / 90, y / 90) - 0.5) * 0.12;
    // The set throws its shadow to the right of itself.
    const shade = ramp(26, -10, toBox(CABINET, x - 34, y - 14));
    return wall * (1 - 0.62 * shade);
  };
  return (x, y) => {
    for (const foot of FEET) if (toBox(foot, x, y) < 0 && y > 440) return 0.05;
    if (toBox(CABINET, x, y) > 0) return clamp(bright(x, y) * fade(x, y));
    const light = 0.62 + 0.5 * blind(x, y);
    return clamp(onSet(x, y, grain) * mix(0.8, light, 0.75) * fade(x, y));
  };
}

/** Stripes of sun that fall across wall and set, and end where the window ends. */
function blindsOver(rough: (x: number, y: number) => number): Shade {
  return (x, y) => {
    const along = y + x * 0.34;
    const within = ramp(120, 200, along) * ramp(640, 540, along) * ramp(20, 120, x) * ramp(800, 640, x - y * 0.2);
    const slat = Math.sin((along / 40) * 2 * Math.PI + (rough(x / 200, y / 200) - 0.5) * 1.4);
    return within * ramp(-0.35, 0.3, slat);
  };
}

function table(x: number, y: number, rough: (x: number, y: number) => number): number {
  const deep = (y - TABLE) / (560 - TABLE);
  const wood = (rough(x / 160, y / 5) - 0.5) * 0.2;
  // A polished top has the set in it, dimly.
  const under = toBox({ ...CABINET, at: [CABINET.at[0], 2 * TABLE - CABINET.at[1] + 4] }, x, y) < 0 ? 0.14 : 0;
  const contact = ramp(26, 0, y - TABLE) * ramp(330, 250, Math.abs(x - 458)) * 0.34;
  return 0.46 + wood - under * (1 - deep) - contact - deep * 0.16;
}

/** How light the set itself is, before the light of the room falls on it. */
function onSet(x: number, y: number, grain: (x: number, y: number) => number): number {
  const veneer = 0.4 + (grain(x / 150, y / 7) - 0.5) * 0.34 + edgeLight(CABINET, 20, x, y) * 0.5;
  if (toBox(FRONT, x, y) > 0) return veneer;
  const round = KNOBS.find(({ at, radius }) => Math.hypot(x - at[0], y - at[1]) < radius + 6);
  if (round) return knob(round.at, round.radius, x, y) ?? 0.14;
  if (toBox(CLOTH, x, y) < 0) return cloth(x, y);
  if (toBox(CLOTH, x, y) < 7) return 0.86;
  if (toBox(DIAL, x, y) < 0) return dial(x, y);
  if (toBox(DIAL, x, y) < 6) return 0.88;
  // The maker's plate has no name.
  if (toBox({ at: [338, 396], half: [44, 6], round: 3 }, x, y) < 0) return 0.78;
  return 0.3 + (grain(x / 120, y / 6) - 0.5) * 0.24 + (toBox(FRONT, x, y) > -3 ? -0.16 : 0);
}

/** Woven, and darker where the loudspeaker stands behind it. */
function cloth(x: number, y: number): number {
  const weave = Math.sin((x / 11) * 2 * Math.PI) * 0.07 + Math.sin((y / 11) * 2 * Math.PI) * 0.05;
  const cone = ramp(84, 40, Math.hypot(x - CLOTH.at[0], y - CLOTH.at[1]));
  const bars = Math.abs(((y - CLOTH.at[1] + 230) % 46) - 23) < 3.4 ? 0.3 : 0;
  const inner = ramp(0, -16, toBox(CLOTH, x, y));
  return (0.66 - 0.26 * cone + weave) * mix(0.62, 1, inner) + bars;
}

/** Lit from within: rows of stations, and the needle. */
function dial(x: number, y: number): number {
  if (Math.abs(x - 628 - (y - 256) * 0.02) < 2.4 && Math.abs(y - 256) < 52) return 0;
  const glow = 0.98 - 0.2 * Math.hypot((x - 594) / 110, (y - 250) / 80);
  const row = ROWS.findIndex((at) => Math.abs(y - at) < 2);
  if (row >= 0 && Math.abs(x - 594) < 80) return 0.34;
  const near = ROWS.findIndex((at) => y < at && y > at - 9 - (Math.round((x - 594) / 13) % 3 === 0 ? 5 : 0));
  const tick = Math.abs(((x - 594 + 1300 + (near + 1) * 4) % 13) - 6.5) > 5.1;
  return near >= 0 && tick && Math.abs(x - 594) < 82 ? 0.22 : glow;
}

/** Darker to the picture's corners. */
const fade = (x: number, y: number) => 1.06 - 0.5 * ramp(240, 620, Math.hypot(x - 420, (y - 290) * 1.25));
