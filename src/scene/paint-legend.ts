// Owns the legend: what the shapes mean, what an empty symbol means, the scale of miles.
import { fade, type Theme } from './faces.ts';
import { LEGEND } from './instrument-boxes.ts';
import { blank, plainFont, type Brush } from './paint.ts';
import { drawSymbol } from './paint-symbols.ts';
import { WORDS } from './words.ts';

export function paintLegend(
  theme: Theme,
  pixelsPerMile: number,
  output: { size: number; ratio: number; isFolded: boolean },
): HTMLCanvasElement {
  const { size, ratio, isFolded } = output;
  const height = isFolded ? LEGEND.folded : LEGEND.height;
  const { canvas, brush } = blank(LEGEND.width * size, height * size, ratio);
  brush.scale(size, size);
  brush.fillStyle = fade(theme.ink.film, 0.95);
  brush.fillRect(0, 0, LEGEND.width, height);
  brush.fillStyle = theme.ink['film-type'];
  brush.textAlign = 'left';
  const entry = (x: number, y: number, text: string, draw: () => void) => {
    brush.save();
    brush.translate(x, y);
    draw();
    brush.restore();
    brush.font = plainFont(theme, 'strip', 600, 12);
    brush.fillStyle = theme.ink['film-type'];
    brush.fillText(text, x + 12, y + 0.5);
  };
  const symbol =
    (shape: 'ship' | 'mrbm' | 'irbm', side: 'us' | 'soviet' | 'other', sure = true) =>
    () =>
      drawSymbol(brush, { shape, side, sure }, theme, shape === 'ship' ? 6 : 5.4);
  entry(16, 16, WORDS.us, symbol('ship', 'us'));
  entry(72, 16, WORDS.soviet, symbol('ship', 'soviet'));
  entry(150, 16, WORDS.other, symbol('ship', 'other'));
  entry(16, 38, WORDS.mrbm, symbol('mrbm', 'soviet'));
  entry(150, 38, WORDS.irbm, symbol('irbm', 'soviet'));
  entry(16, 59, WORDS.sure, symbol('ship', 'soviet'));
  entry(150, 59, WORDS.unsure, symbol('ship', 'soviet', false));
  if (!isFolded) paintScaleBar(brush, theme, pixelsPerMile / size);
  return canvas;
}

function paintScaleBar(brush: Brush, theme: Theme, pixelsPerMile: number): void {
  const miles = [400, 300, 200, 100, 50].find((length) => length * pixelsPerMile < 150) ?? 20;
  const length = miles * pixelsPerMile;
  const [x, y] = [11, 82];
  brush.strokeStyle = theme.ink['film-type'];
  brush.fillStyle = theme.ink['film-type'];
  brush.lineWidth = 1;
  brush.strokeRect(x, y - 2.5, length, 5);
  for (let part = 0; part < 4; part += 2) brush.fillRect(x + (length * part) / 4, y - 2.5, length / 4, 5);
  brush.font = plainFont(theme, 'strip', 600, 12);
  brush.fillText(WORDS.miles(miles), x + length + 9, y + 0.5);
}
