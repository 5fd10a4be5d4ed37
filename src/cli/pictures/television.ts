// Owns the drawn reconstruction of the evening of 22 October: a set in a dark room, and on it a desk with nobody at it, in greys.
// No person is drawn, and no seal. Invented. Pure.
import { layered, openField } from './noise.ts';
import type { Shade } from './plate.ts';
import { type Box, clamp, edgeLight, knob, mix, ramp, toBox, toLine } from './solid.ts';

const CABINET: Box = { at: [450, 302], half: [298, 182], round: 26 };
const MASK: Box = { at: [398, 302], half: [222, 156], round: 52 };
const GLASS: Box = { at: [398, 302], half: [204, 138], round: 58 };
const PANEL: Box = { at: [684, 302], half: [46, 156], round: 12 };
const TABLE = 492;
const DESK = 372;
/** Curtains and a window between them, flags beside: left edges and widths. */
const FOLDS = 17;
const MICROPHONES = [316, 480];

/** The whole picture as a shade. The same every time. */
export function paintTelevision(): Shade {
  const rough = layered(openField(29), 3);
  const grain = layered(openField(53), 4);
  return (x, y) => {
    if (toBox(GLASS, x, y) < 0) return clamp(onGlass(x, y, rough));
    if (toBox(CABINET, x, y) < 0) return clamp(onCabinet(x, y, grain));
    if (y > TABLE) return clamp(table(x, y, rough));
    // The wall has what light the glass gives.
    const lit = ramp(620, 120, Math.hypot(x - 398, (y - 302) * 1.1));
    const aerial = Math.min(toLine([470, 124], [330, 64], x, y), toLine([486, 124], [640, 64], x, y));
    const behind = 0.06 + 0.3 * lit + (rough(x / 60, y / 60) - 0.5) * 0.08;
    return clamp(aerial < 2.6 ? 0.72 : behind * (1 - 0.4 * ramp(30, 0, toBox(CABINET, x, y) + 4)));
  };
}

/** The picture itself: bowed, in lines, brighter in its middle. */
function onGlass(x: number, y: number, rough: (x: number, y: number) => number): number {
  const [cx, cy] = [(x - 398) / 204, (y - 302) / 138];
  const bow = 1 + 0.05 * (cx * cx + cy * cy);
  const shown = scene(398 + (x - 398) * bow, 302 + (y - 302) * bow, rough);
  const line = 0.9 + 0.1 * Math.sin((y / 7.8) * 2 * Math.PI);
  const glow = 1.25 - 0.36 * (cx * cx + cy * cy);
  // The lamp of the room stands in the glass.
  const sheen = 0.16 * ramp(46, 0, Math.abs(x + (y - 302) * 0.5 - 286)) * ramp(250, 190, y);
  return shown * line * glow + 0.05 + sheen;
}

/** An empty desk before curtains, two microphones, papers that wait. */
function scene(x: number, y: number, rough: (x: number, y: number) => number): number {
  const microphone = MICROPHONES.find((at) => Math.abs(x - at) < 40);
  if (microphone !== undefined) {
    const lean = microphone < 398 ? 0.14 : -0.14;
    const on = x - microphone - (DESK - y) * lean * 0.98;
    if (toBox({ at: [microphone + 78 * lean, 292], half: [14, 23], round: 13 }, x, y) < 0) {
      return 0.06 + 0.5 * ramp(2, -12, x - microphone - 78 * lean);
    }
    if (y > 306 && y < DESK + 8 && Math.abs(on) < 4) return 0.04;
    if (Math.abs(x - microphone) < 17 && y >= DESK + 4 && y < DESK + 11) return 0.1;
  }
  if (y > DESK) {
    const inPapers = y > DESK + 16 && y < DESK + 38 && Math.abs(x - 398) < 44 + (y - DESK) * 0.4;
    if (inPapers) return (y - DESK - 16) % 8 < 2.4 && Math.abs(x - 398) < 40 ? 0.62 : 0.97;
    const top = y < DESK + 46;
    if (!top) return 0.2 + (rough(x / 90, y / 6) - 0.5) * 0.12;
    return 0.46 - (y - DESK) * 0.004 + (rough(x / 110, y / 5) - 0.5) * 0.1;
  }
  // An empty chair's back.
  if (toBox({ at: [398, 344], half: [50, 60], round: 20 }, x, y) < 0) {
    return 0.2 + 0.16 * ramp(30, -46, x - 398) - 0.1 * ramp(20, 60, y - 310);
  }
  for (const side of [-1, 1]) {
    const off = (x - 398) * side - 132;
    if (Math.abs(off) < 25 && y > 196) return 0.4 + 0.24 * Math.sin((off / 13 + y / 300) * Math.PI * 2);
    if (Math.abs(off) < 2 && y > 150) return 0.8;
  }
  const fold = Math.sin((x / FOLDS) * 2 * Math.PI + Math.sin(x / 47) * 1.6);
  const isWindow = Math.abs(x - 398) < 92 && y < DESK;
  const pane = Math.abs(((x - 398 + 460) % 46) - 23) < 2.5 || Math.abs(((y - 150) % 52) - 26) < 2.5;
  return isWindow ? (pane ? 0.62 : 0.5 - (y - 170) * 0.0004) : 0.8 + 0.16 * fold;
}

function onCabinet(x: number, y: number, grain: (x: number, y: number) => number): number {
  const spill = ramp(90, 0, toBox(GLASS, x, y));
  const wood = 0.17 + (grain(x / 130, y / 6) - 0.5) * 0.16 + edgeLight(CABINET, 16, x, y) * 0.3;
  if (toBox(MASK, x, y) < 0) return mix(0.16, 0.46, spill) * (0.7 + 0.3 * ramp(-18, 0, toBox(MASK, x, y)));
  if (toBox(MASK, x, y) < 4) return 0.62;
  if (toBox(PANEL, x, y) < 0) return onPanel(x, y);
  if (toBox(PANEL, x, y) < 3) return 0.5;
  return wood + 0.16 * spill;
}

function onPanel(x: number, y: number): number {
  for (const [at, radius] of [
    [200, 31],
    [278, 25],
  ] as const) {
    const off = Math.hypot(x - 684, y - at);
    if (off < radius) return knob([684, at], radius * 0.72, x, y) ?? 0.5;
    if (off < radius + 9 && off > radius + 3 && Math.sin(Math.atan2(y - at, x - 684) * 12) > 0.6) return 0.66;
  }
  // The loudspeaker's slots.
  if (y > 326 && y < 440 && Math.abs(x - 684) < 34) return Math.abs(((y - 326) % 13) - 6.5) < 2.6 ? 0.03 : 0.3;
  return 0.2 + 0.1 * ramp(60, -40, x - 684);
}

function table(x: number, y: number, rough: (x: number, y: number) => number): number {
  const deep = (y - TABLE) / (560 - TABLE);
  const shine = 0.34 * ramp(250, 40, Math.abs(x - 398)) * ramp(1, 0.1, deep);
  const contact = ramp(12, 0, y - TABLE) * ramp(320, 296, Math.abs(x - 450)) * 0.2;
  return 0.14 + shine + (rough(x / 150, y / 5) - 0.5) * 0.14 - contact;
}
