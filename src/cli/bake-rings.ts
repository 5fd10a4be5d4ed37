// Owns what both bakes of coast do to rings: draw them, thin them, measure them, and pack them into a text. Pure.
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

export type BakedRing = [x: number, y: number][];

/** Douglas and Peucker's thinning; the tolerance may differ from place to place. Keeps both ends. */
export function thinRing(ring: BakedRing, tolerance: (at: [number, number]) => number): BakedRing {
  const keep = new Set([0, ring.length - 1]);
  const stack: [number, number][] = [[0, ring.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop()!;
    const [ax, ay] = ring[from]!;
    const [bx, by] = ring[to]!;
    const length = Math.hypot(bx - ax, by - ay);
    let worst = 0;
    let at = -1;
    for (let index = from + 1; index < to; index++) {
      const [x, y] = ring[index]!;
      const away =
        length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
      const weighed = away / tolerance([x, y]);
      if (weighed > worst) [worst, at] = [weighed, index];
    }
    if (worst <= 1) continue;
    keep.add(at);
    stack.push([from, at], [at, to]);
  }
  return ring.filter((_, index) => keep.has(index));
}

/** Width and height of a ring, added. */
export function spreadOf(ring: BakedRing): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}

/** Whole steps, each against the last, zigzagged and written in base 64 from `?` on: half the bytes of a JSON list. */
export function packRing(ring: BakedRing, steps: number): string {
  let text = '';
  let last: [number, number] = [0, 0];
  const put = (value: number) => {
    let rest = value < 0 ? ~(value << 1) : value << 1;
    for (; rest >= 32; rest >>>= 5) text += String.fromCharCode((rest & 31) + 32 + 63);
    text += String.fromCharCode(rest + 63);
  };
  for (const [x, y] of ring) {
    const next: [number, number] = [Math.round(x * steps), Math.round(y * steps)];
    put(next[0] - last[0]);
    put(next[1] - last[1]);
    last = next;
  }
  return text;
}

/** Every ring and line of a shape as a projection draws it. */
export function ringsOf(projection: GeoProjection, shape: GeoPermissibleObjects): BakedRing[] {
  const rings: BakedRing[] = [];
  const pen = {
    beginPath() {},
    moveTo(x: number, y: number) {
      rings.push([[x, y]]);
    },
    lineTo(x: number, y: number) {
      rings.at(-1)!.push([x, y]);
    },
    arc() {},
    closePath() {},
  };
  geoPath(projection, pen)(shape);
  return rings;
}
