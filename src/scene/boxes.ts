// Owns boxes and points on the pane, in CSS pixels with y downward. Pure.

export interface Point {
  x: number;
  y: number;
}
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const boxAbout = (at: Point, width: number, height = width): Box => ({
  x: at.x - width / 2,
  y: at.y - height / 2,
  width,
  height,
});

/** True if the two share any area; boxes that only touch do not. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const holdsPoint = (box: Box, at: Point): boolean =>
  at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height;

export const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by,
});

export const lengthOf = (path: Point[]): number =>
  path.reduce(
    (sum, at, index) => (index === 0 ? 0 : sum + Math.hypot(at.x - path[index - 1]!.x, at.y - path[index - 1]!.y)),
    0,
  );

export interface Station extends Point {
  /** Direction of the path there, in radians, 0 to the right. */
  angle: number;
}

/** Points along a path at these distances from its start, in order; distances beyond the end are left out. */
export function alongPath(path: Point[], distances: number[]): Station[] {
  const stations: Station[] = [];
  let passed = 0;
  let next = 0;
  for (let index = 1; index < path.length && next < distances.length; index++) {
    const from = path[index - 1]!;
    const to = path[index]!;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    if (step === 0) continue;
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    for (; next < distances.length && distances[next]! <= passed + step + 1e-9; next++) {
      const share = (distances[next]! - passed) / step;
      stations.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, angle });
    }
    passed += step;
  }
  return stations;
}

/** The path at even steps from its start. */
export const evenly = (path: Point[], step: number): Station[] =>
  alongPath(
    path,
    Array.from({ length: Math.floor(lengthOf(path) / step) + 1 }, (_, index) => index * step),
  );

/** A smooth line through all the points (Catmull and Rom), `parts` pieces between two of them. */
export function smooth(points: Point[], parts = 8): Point[] {
  if (points.length < 3) return points;
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)]!;
  const path: Point[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const four = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const [xs, ys] = [four.map(({ x }) => x), four.map(({ y }) => y)];
    for (let part = 0; part < parts; part++) path.push({ x: bend(xs, part / parts), y: bend(ys, part / parts) });
  }
  path.push(at(points.length - 1));
  return path;
}

function bend([a = 0, b = 0, c = 0, d = 0]: number[], t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}
