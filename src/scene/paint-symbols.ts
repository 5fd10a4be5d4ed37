// Owns the plot symbols: shape carries the side, colour only repeats it. Circle U.S., diamond Soviet, square any other flag.
import { fade, mix, type Ink, type Theme } from './faces.ts';
import { blank, type Brush } from './paint.ts';
import type { Shape, Side, SymbolPlan } from './plan-marks.ts';
import { sideInk } from './plan-words.ts';
import type { Sizes } from './sizes.ts';

/** Clear margin about a symbol: a thin rotated quad loses pixels under software WebGL without it. */
const MARGIN = 10;

export const symbolKey = ({ shape, side, sure, fill, state, scale }: SymbolPlan): string =>
  `${shape} ${side} ${sure ? 'sure' : 'placed'} ${fill === null ? '-' : fill.toFixed(2)} ${state ?? ''} ${scale}`;

/** Paints one symbol on a canvas of its own, centred. */
export function paintSymbol(symbol: SymbolPlan, theme: Theme, sizes: Sizes, ratio: number): HTMLCanvasElement {
  const radius = (symbol.shape === 'mrbm' || symbol.shape === 'irbm' ? sizes.site : sizes.symbol) * symbol.scale;
  const size = 2 * (radius * (symbol.shape === 'aircraft' ? 2 : 1) + MARGIN);
  const { canvas, brush } = blank(size, size, ratio);
  brush.translate(size / 2, size / 2);
  drawSymbol(brush, symbol, theme, radius);
  return canvas;
}

export function drawSymbol(
  brush: Brush,
  symbol: Pick<SymbolPlan, 'shape' | 'side' | 'sure'> & Partial<Pick<SymbolPlan, 'fill' | 'state'>>,
  theme: Theme,
  radius: number,
): void {
  const { shape, side, sure, fill = null, state = null } = symbol;
  if (shape === 'letter') return drawLetter(brush, theme.ink[sideInk(side)], theme, radius);
  const ink = theme.ink[sideInk(side)];
  const body = bodyOf(shape, side, radius);
  const halo = fade(mix(theme.ink.paper, theme.ink.land, 0.3), 0.85);
  const isFilled = fill === null && (shape === 'mrbm' || shape === 'force' || shape === 'aircraft');
  brush.lineJoin = 'round';
  brush.lineWidth = 4.4;
  brush.strokeStyle = halo;
  brush.stroke(body);
  brush.fillStyle = isFilled ? ink : theme.ink['film-type'];
  brush.fill(body);
  if (fill !== null && fill > 0) fillUpTo(brush, body, { ink, radius, fill });
  if (state === 'leaving') brush.setLineDash([radius * 0.5, radius * 0.36]);
  brush.lineWidth = shape === 'aircraft' ? 0 : Math.max(1.6, radius * 0.26);
  brush.strokeStyle = ink;
  if (shape !== 'aircraft') brush.stroke(body);
  if (shape === 'submarine') paintDeck(brush, ink, radius);
  if (sure && (shape === 'ship' || shape === 'submarine'))
    dot(brush, ink, { x: 0, y: shape === 'ship' ? 0 : radius * 0.32, radius });
  if (shape === 'place' || shape === 'post') dot(brush, ink, { x: 0, y: 0, radius });
  brush.setLineDash([]);
  if (state === 'attacked' || state === 'lost') cross(brush, theme, radius);
}

/** From below, as a glass fills: how ready it is thought to be. */
function fillUpTo(
  brush: Brush,
  body: Path2D,
  { ink, radius, fill }: { ink: string; radius: number; fill: number },
): void {
  brush.save();
  brush.clip(body);
  brush.fillStyle = ink;
  const [top, bottom] = [-radius * 1.15, radius * 0.95];
  const from = bottom - (bottom - top) * fill;
  brush.fillRect(-radius * 2, from, radius * 4, bottom - from + radius);
  brush.restore();
}

/** Struck out in grease pencil. */
function cross(brush: Brush, theme: Theme, radius: number): void {
  const arm = radius * 1.35;
  for (const [style, width] of [
    [fade(theme.ink.paper, 0.85), radius * 0.78],
    [theme.ink.pencil, radius * 0.42],
  ] as const) {
    brush.beginPath();
    brush.moveTo(-arm, -arm);
    brush.lineTo(arm, arm);
    brush.moveTo(arm, -arm * 0.92);
    brush.lineTo(-arm, arm * 0.92);
    brush.strokeStyle = style;
    brush.lineWidth = width;
    brush.stroke();
  }
}

/** An envelope, its flap toward the reader. */
function drawLetter(brush: Brush, ink: string, theme: Theme, radius: number): void {
  const [wide, high] = [radius * 1.35, radius * 0.92];
  brush.lineJoin = 'round';
  brush.beginPath();
  brush.rect(-wide, -high, wide * 2, high * 2);
  brush.strokeStyle = fade(theme.ink.paper, 0.85);
  brush.lineWidth = 5;
  brush.stroke();
  brush.fillStyle = theme.ink['film-type'];
  brush.fill();
  brush.strokeStyle = ink;
  brush.lineWidth = Math.max(1.6, radius * 0.24);
  brush.stroke();
  brush.beginPath();
  brush.moveTo(-wide, -high);
  brush.lineTo(0, high * 0.22);
  brush.lineTo(wide, -high);
  brush.stroke();
}

function dot(brush: Brush, ink: string, { x, y, radius }: { x: number; y: number; radius: number }): void {
  brush.beginPath();
  brush.arc(x, y, radius * 0.22, 0, Math.PI * 2);
  brush.fillStyle = ink;
  brush.fill();
}

/** A boat lies under the line of the sea: the lower half of its side's shape. */
function paintDeck(brush: Brush, ink: string, radius: number): void {
  brush.beginPath();
  brush.moveTo(-radius * 1.35, 0);
  brush.lineTo(radius * 1.35, 0);
  brush.lineWidth = Math.max(1.8, radius * 0.3);
  brush.strokeStyle = ink;
  brush.stroke();
}

const U2 =
  'M0,-11 C1.1,-9 1.2,-6 1.2,-3.2 L15,-1 L15,.6 L1.2,1.2 L.9,7.5 L4.6,9 L4.6,10.1 L0,9.6 L-4.6,10.1 L-4.6,9 L-.9,7.5 L-1.2,1.2 L-15,.6 L-15,-1 L-1.2,-3.2 C-1.2,-6 -1.1,-9 0,-11Z';

function bodyOf(shape: Shape, side: Side, radius: number): Path2D {
  const path = new Path2D();
  if (shape === 'aircraft') {
    path.addPath(new Path2D(U2), new DOMMatrix().scale(radius / 8.5));
  } else if (shape === 'mrbm' || shape === 'irbm') {
    polygon(path, [0, -radius * 1.15, radius, radius * 0.72, -radius, radius * 0.72]);
  } else if (shape === 'submarine') {
    lowerHalf(path, side, radius);
  } else {
    wholeShape(path, side, shape === 'ship' ? radius : radius * 0.82);
  }
  return path;
}

function polygon(path: Path2D, points: number[]): void {
  for (let index = 0; index < points.length; index += 2) path.lineTo(points[index]!, points[index + 1]!);
  path.closePath();
}

function wholeShape(path: Path2D, side: Side, radius: number): void {
  const [wide, square] = [radius * 1.2, radius * 0.9];
  if (side === 'us') path.arc(0, 0, radius, 0, Math.PI * 2);
  else if (side === 'soviet') polygon(path, [0, -wide, wide, 0, 0, wide, -wide, 0]);
  else path.rect(-square, -square, square * 2, square * 2);
}

function lowerHalf(path: Path2D, side: Side, radius: number): void {
  if (side === 'us') path.arc(0, 0, radius, 0, Math.PI);
  else if (side === 'soviet') polygon(path, [-radius * 1.15, 0, radius * 1.15, 0, 0, radius * 1.15]);
  else path.rect(-radius * 0.9, 0, radius * 1.8, radius * 0.9);
}

/** A town's sign, small and printed with the chart. */
export function drawTown(brush: Brush, kind: 'capital' | 'city' | 'base' | 'cape', ink: string, size: number): void {
  brush.fillStyle = ink;
  brush.strokeStyle = ink;
  brush.lineWidth = 1.2;
  brush.beginPath();
  if (kind === 'capital') brush.rect(-size, -size, size * 2, size * 2);
  else brush.arc(0, 0, size * (kind === 'cape' ? 0.7 : 1), 0, Math.PI * 2);
  if (kind === 'capital' || kind === 'cape') brush.fill();
  else brush.stroke();
  if (kind !== 'base') return;
  // Not a triangle: on this chart that is a missile site.
  brush.beginPath();
  brush.arc(0, 0, size * 0.4, 0, Math.PI * 2);
  brush.fill();
}

export const inkOf = (theme: Theme, side: Side): string => theme.ink[sideInk(side) satisfies Ink];
