// Owns the printed chart: engraved water-lines, graticule, halftone land, folds. Painted once for a pane and a plate.
import type { Coast, Ring } from './coast.ts';
import { fade, mix, type Theme } from './faces.ts';
import { graticuleStep, paintBorder } from './paint-border.ts';
import { blank, type Brush } from './paint.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';
import type { Work } from './work.ts';

export interface SheetPrint {
  canvas: HTMLCanvasElement;
  /** True if the point of the pane lies on land: lettering takes its halo from what it stands on. */
  isLand(x: number, y: number): boolean;
}

interface Press {
  brush: Brush;
  coast: Coast;
  frame: Frame;
  theme: Theme;
}

/** In steps: it is the longest work of the room. */
export function* paintSheet(
  coast: Coast,
  frame: Frame,
  theme: Theme,
  output: { ratio: number; sizes: Sizes },
): Work<SheetPrint> {
  const { ratio, sizes } = output;
  const { canvas, brush } = blank(frame.pane.width, frame.pane.height, ratio);
  const press: Press = { brush, coast, frame, theme };
  const inView = (ring: Ring) => meetsPane(ring, frame);
  const landRings = coast.land.filter(inView);
  const cubaRings = coast.cuba.filter(inView);
  const land = pathOf(landRings, frame);
  const cuba = pathOf(cubaRings, frame);
  yield;

  brush.fillStyle = theme.ink.sea;
  brush.fillRect(0, 0, frame.pane.width, frame.pane.height);
  yield* paintWaterLines(press, [...landRings, ...cubaRings], sizes);
  paintGraticule(press);
  yield* paintLand(press, land, theme.ink.land);
  yield* paintLand(press, cuba, theme.ink.cuba);
  paintBorders(press, coast.borders.filter(inView));
  brush.strokeStyle = theme.ink.coast;
  brush.lineWidth = 0.95;
  brush.stroke(land);
  brush.lineWidth = 1.5;
  brush.stroke(cuba);
  yield;
  paintFolds(press);
  paintBorder(brush, frame, theme, sizes);
  return {
    canvas,
    isLand: (x, y) =>
      brush.isPointInPath(land, x * ratio, y * ratio) || brush.isPointInPath(cuba, x * ratio, y * ratio),
  };
}

function meetsPane(ring: Ring, { scale, origin, pane }: Frame): boolean {
  const [margin, xs, ys] = [40, [Infinity, -Infinity], [Infinity, -Infinity]];
  for (let index = 0; index < ring.length; index += 2) {
    const [x, y] = [ring[index]! * scale + origin.x, ring[index + 1]! * scale + origin.y];
    xs[0] = Math.min(xs[0]!, x);
    xs[1] = Math.max(xs[1]!, x);
    ys[0] = Math.min(ys[0]!, y);
    ys[1] = Math.max(ys[1]!, y);
  }
  return xs[1]! > -margin && xs[0]! < pane.width + margin && ys[1]! > -margin && ys[0]! < pane.height + margin;
}

/** Closed rings on the pane; points nearer than `step` pixels to the last are left out. */
export function pathOf(rings: Ring[], { scale, origin }: Frame, step = 0.35, isClosed = true): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    let [lastX, lastY] = [Infinity, Infinity];
    for (let index = 0; index < ring.length; index += 2) {
      const [x, y] = [ring[index]! * scale + origin.x, ring[index + 1]! * scale + origin.y];
      const isEnd = index === 0 || index === ring.length - 2;
      if (!isEnd && Math.abs(x - lastX) + Math.abs(y - lastY) < step) continue;
      [lastX, lastY] = [x, y];
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (isClosed) path.closePath();
  }
  return path;
}

/** Distances of the engraved lines from the shore, CSS pixels on a desk's pane: each farther from the last than the one before. */
const WATER_LINES = [26, 20, 15, 10.8, 7.2, 4.2, 1.9];

function* paintWaterLines({ brush, frame, theme }: Press, rings: Ring[], sizes: Sizes): Work<void> {
  const spread = sizes.pane === 'phone' ? 0.62 : sizes.symbol / 8.5;
  for (const [index, line] of WATER_LINES.entries()) {
    const away = line * spread;
    // Wide strokes need far fewer points, and cost by the point.
    const shore = pathOf(rings, frame, Math.max(0.8, away * 0.35));
    const near = index / (WATER_LINES.length - 1);
    brush.lineWidth = away * 2 + 0.8;
    brush.strokeStyle = mix(theme.ink.sea, theme.ink.grid, 0.3 + 0.5 * near);
    brush.stroke(shore);
    brush.lineWidth = away * 2 - 0.8;
    brush.strokeStyle = mix(theme.ink.sea, theme.ink['sea-deep'], 0.15 + 0.75 * near);
    brush.stroke(shore);
    yield;
  }
}

function paintGraticule({ brush, frame, theme }: Press): void {
  const step = graticuleStep(frame);
  brush.lineWidth = 0.7;
  brush.strokeStyle = fade(theme.ink.grid, 0.75);
  brush.beginPath();
  for (let longitude = -110; longitude <= -30; longitude += step) {
    for (let latitude = 5; latitude <= 48; latitude++) trace(longitude, latitude, latitude === 5);
  }
  for (let latitude = 6; latitude <= 48; latitude += step) {
    const figure = Math.round(latitude / step) * step;
    for (let longitude = -110; longitude <= -30; longitude++) trace(longitude, figure, longitude === -110);
  }
  brush.stroke();
  function trace(longitude: number, latitude: number, isFirst: boolean) {
    const { x, y } = frame.toPane([longitude, latitude]);
    if (isFirst) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  }
}

/** Flat tint, a tone along the shore, and a dot screen at 45 degrees. */
function* paintLand({ brush, frame, theme }: Press, land: Path2D, tint: string): Work<void> {
  brush.save();
  brush.fillStyle = tint;
  brush.fill(land);
  brush.clip(land);
  brush.strokeStyle = fade(theme.ink['land-dot'], 0.16);
  for (const width of [20, 11, 5]) {
    brush.lineWidth = width;
    brush.stroke(land);
    yield;
  }
  brush.fillStyle = fade(theme.ink['land-dot'], 0.5);
  const pitch = 4.6;
  const { width, height } = frame.pane;
  brush.beginPath();
  for (let row = 0; row * (pitch / 2) < height; row++) {
    const shift = row % 2 === 0 ? 0 : pitch / 2;
    for (let x = shift; x < width; x += pitch) brush.rect(x - 0.5, row * (pitch / 2) - 0.5, 1.05, 1.05);
  }
  brush.fill();
  brush.restore();
  yield;
}

function paintBorders({ brush, frame, theme }: Press, borders: Ring[]): void {
  brush.setLineDash([1.2, 3.4]);
  brush.lineWidth = 1.2;
  brush.strokeStyle = theme.ink.border;
  brush.stroke(pathOf(borders, frame, 1.5, false));
  brush.setLineDash([]);
}

/** It is a sheet of paper, and it has been folded: two creases down, one across. */
function paintFolds({ brush, frame, theme }: Press): void {
  const { width, height } = frame.pane;
  const half = 9;
  const creases = [
    { from: [width / 3, 0], across: [half, 0], size: [2 * half, height] },
    { from: [(width * 2) / 3, 0], across: [half, 0], size: [2 * half, height] },
    { from: [0, height * 0.52], across: [0, half], size: [width, 2 * half] },
  ] as const;
  for (const { from, across, size } of creases) {
    const [x, y] = from;
    const [dx, dy] = across;
    const shade = brush.createLinearGradient(x - dx, y - dy, x + dx, y + dy);
    shade.addColorStop(0, fade(theme.ink.ink, 0));
    shade.addColorStop(0.47, fade(theme.ink.ink, 0.1));
    shade.addColorStop(0.5, fade(theme.ink['film-type'], 0.3));
    shade.addColorStop(1, fade(theme.ink['film-type'], 0));
    brush.fillStyle = shade;
    brush.fillRect(x - dx, y - dy, size[0], size[1]);
  }
}
