// Owns the making of the set pieces' photographs: grounds of greys, printed in dots as a paper of the time prints them.
// Run by hand, results committed: npx tsx src/cli/bake-photograph.ts
import { writeFileSync } from 'node:fs';
import { PLATE, paintPlate, type Shade } from './pictures/plate.ts';
import { formatPng } from './pictures/png.ts';
import { paintRadio } from './pictures/radio.ts';
import { paintShip } from './pictures/ship.ts';
import { paintTelevision } from './pictures/television.ts';

/** Pixels a unit of the sheet. */
const SHARP = 1;
/** From dot to dot, in pixels of the picture; rows stand at 45 degrees. */
const SCREEN = 3.9;
/** Each pixel is looked at in so many places a side: that many dots' edges are smooth. */
const LOOKS = 3;
const INK = [0x17, 0x1a, 0x1b];
const PAPER = [0xe9, 0xe3, 0xd2];

const [width, height] = [Math.round(PLATE.width * SHARP), Math.round(PLATE.height * SHARP)];
const colours = [0, 1, 2, 3].map((level) => INK.map((ink, at) => Math.round(ink + ((PAPER[at]! - ink) * level) / 3)));

write('photograph', inRoundDots(paintPlate()));
write('radio', throughScreen(paintRadio(), 0.95));
write('ship', throughScreen(paintShip(), 0.9));
write('television', throughScreen(paintTelevision(), 1.3));

type IsInk = (x: number, y: number) => boolean;

function write(name: string, isInk: IsInk): void {
  const png = formatPng(width, height, print(isInk), colours);
  writeFileSync(new URL(`../overlay/panels/set-pieces/${name}.png`, import.meta.url), png);
  console.log(`${name}.png: ${width} by ${height}, ${png.length} bytes`);
}

/** A film enlarged too far: the darker a place, the larger its dot, and nothing finer than a dot. */
function inRoundDots(shade: Shade): IsInk {
  const half = Math.SQRT1_2 / SCREEN;
  const dots = new Map<number, number>();
  // A dot is as dark as the ground in its middle.
  const radiusOf = (u: number, v: number) => {
    const key = (u + 4096) * 8192 + v + 4096;
    const known = dots.get(key);
    if (known !== undefined) return known;
    const [x, y] = [((u - v) * Math.SQRT1_2 * SCREEN) / SHARP, ((u + v) * Math.SQRT1_2 * SCREEN) / SHARP + PLATE.top];
    const light = Math.min(1, Math.max(0, shade(x, y)));
    const radius = 0.74 * Math.sqrt(Math.max(0, 1 - light * 1.05));
    dots.set(key, radius);
    return radius;
  };
  return (x, y) => {
    const [u, v] = [(x + y) * half, (y - x) * half];
    const [iu, iv] = [Math.round(u), Math.round(v)];
    // A large dot reaches into its neighbours' squares.
    for (let du = -1; du <= 1; du++) {
      for (let dv = -1; dv <= 1; dv++) {
        if (Math.hypot(u - iu - du, v - iv - dv) < radiusOf(iu + du, iv + dv)) return true;
      }
    }
    return false;
  };
}

/** A press picture: laid under a screen of soft dots, whose edges what is finer than a dot cuts. The more ink spreads, the darker. */
function throughScreen(shade: Shade, spread: number): IsInk {
  const turn = (2 * Math.PI * Math.SQRT1_2) / SCREEN;
  return (x, y) => {
    const soft = 0.5 - 0.24 * (Math.cos((x + y) * turn) + Math.cos((y - x) * turn));
    return shade(x / SHARP, y / SHARP + PLATE.top) ** spread < soft;
  };
}

function print(isInk: IsInk): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, at) => {
    let light = 0;
    for (let look = 0; look < LOOKS * LOOKS; look++) {
      const [dx, dy] = [((look % LOOKS) + 0.5) / LOOKS, (Math.floor(look / LOOKS) + 0.5) / LOOKS];
      if (!isInk((at % width) + dx, Math.floor(at / width) + dy)) light++;
    }
    return Math.round((light / (LOOKS * LOOKS)) * 3);
  });
}
