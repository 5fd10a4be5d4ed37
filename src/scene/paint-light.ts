// Owns the paper's tooth, the lamp's pool of light and the grease pencil's dab: small textures, painted once.
import { fade, mix, type Theme } from './faces.ts';
import { ROOM_ABOUT_POOL } from './lamp.ts';
import { blank, grains } from './paint.ts';

/** Side of the square textures, in device pixels. */
export const GRAIN_SIZE = 256;
export const LIGHT_SIZE = 512;

/** Soft blots and specks near white, for MULTIPLY; tiles without a seam. */
export function paintGrain(): HTMLCanvasElement {
  const { canvas, brush } = blank(GRAIN_SIZE, GRAIN_SIZE, 1);
  const random = grains(7);
  const cells = 16;
  const lattice = Float32Array.from({ length: cells * cells }, random);
  const at = (x: number, y: number) => lattice[(y % cells) * cells + (x % cells)]!;
  const image = brush.createImageData(GRAIN_SIZE, GRAIN_SIZE);
  for (let y = 0; y < GRAIN_SIZE; y++) {
    for (let x = 0; x < GRAIN_SIZE; x++) {
      const [fx, fy] = [(x * cells) / GRAIN_SIZE, (y * cells) / GRAIN_SIZE];
      const [ix, iy] = [Math.floor(fx), Math.floor(fy)];
      const [tx, ty] = [fx - ix, fy - iy];
      const top = at(ix, iy) * (1 - tx) + at(ix + 1, iy) * tx;
      const bottom = at(ix, iy + 1) * (1 - tx) + at(ix + 1, iy + 1) * tx;
      const speck = random() < 0.0014 ? 60 : 0;
      const tone = 240 + (top * (1 - ty) + bottom * ty) * 15 - random() * 26 - speck;
      image.data.set([tone, tone - 1, tone - 5, 255], (y * GRAIN_SIZE + x) * 4);
    }
  }
  brush.putImageData(image, 0, 0);
  return canvas;
}

/** White in the middle, warm about it, the room's dark at the rim and beyond; for MULTIPLY. */
export function paintLight(theme: Theme): HTMLCanvasElement {
  const { canvas, brush } = blank(LIGHT_SIZE, LIGHT_SIZE, 1);
  const middle = LIGHT_SIZE / 2;
  const rim = middle / ROOM_ABOUT_POOL;
  const pool = brush.createRadialGradient(middle, middle, rim * 0.12, middle, middle, rim);
  const white = '#ffffff';
  const warm = mix(white, theme.ink.amber, 0.12);
  pool.addColorStop(0, white);
  pool.addColorStop(0.34, mix(white, theme.ink.amber, 0.05));
  pool.addColorStop(0.52, mix(warm, theme.ink['lamp-dark'], 0.16));
  pool.addColorStop(0.74, mix(warm, theme.ink['lamp-dark'], 0.56));
  pool.addColorStop(1, theme.ink['lamp-dark']);
  brush.fillStyle = pool;
  brush.fillRect(0, 0, LIGHT_SIZE, LIGHT_SIZE);
  return canvas;
}

/** One dab of grease pencil, worn by the paper's tooth; a few hundred make a line. `size` in device pixels. */
export function paintDab(theme: Theme, size: number, seed: number): HTMLCanvasElement {
  const { canvas, brush } = blank(size, size, 1);
  const random = grains(seed);
  const middle = size / 2;
  const radius = middle * (0.78 + random() * 0.22);
  const wax = brush.createRadialGradient(middle, middle, 0, middle, middle, radius);
  wax.addColorStop(0, theme.ink.pencil);
  wax.addColorStop(0.78, theme.ink.pencil);
  wax.addColorStop(1, fade(theme.ink.pencil, 0));
  brush.fillStyle = wax;
  brush.fillRect(0, 0, size, size);
  // The tooth shows through in specks, more toward the edge, where the hand presses less.
  brush.globalCompositeOperation = 'destination-out';
  const grain = size / 11;
  for (let speck = 0; speck < 150; speck++) {
    const [x, y] = [random() * size, random() * size];
    const edge = Math.hypot(x - middle, y - middle) / middle;
    brush.globalAlpha = Math.min(1, 0.25 + random() * 0.5 + edge * 0.4);
    const side = grain * (0.5 + random() * 1.1);
    brush.fillRect(x, y, side, side);
  }
  return canvas;
}
