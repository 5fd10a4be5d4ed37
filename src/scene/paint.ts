// Owns the brush: canvases painted once at device pixels, measured in CSS pixels, and handed to Phaser as textures.
import type { Face, Theme } from './faces.ts';
import type { Measure, TypeStyle } from './lettering.ts';

export type Brush = CanvasRenderingContext2D;

export interface Canvas {
  canvas: HTMLCanvasElement;
  brush: Brush;
}

/** How an instrument is put out: its size against the drawn one, and device pixels in a CSS pixel. */
export interface Output {
  size: number;
  ratio: number;
}

/** A blank canvas of this many CSS pixels, its brush scaled to them. */
export function blank(width: number, height: number, ratio: number): Canvas {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  // Kept on the processor: where the canvas's "GPU" is software, a bake there takes ten times as long.
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;
  brush.scale(ratio, ratio);
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  brush.textBaseline = 'middle';
  return { canvas, brush };
}

export const fontOf = (style: TypeStyle, theme: Theme): string =>
  `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px ${theme.face[style.face]}`;

export const plainFont = (theme: Theme, face: Face, weight: number, size: number): string =>
  `${weight} ${size}px ${theme.face[face]}`;

/** Measures with the faces that are loaded at the time of the call; each text once, for every plan asks for the same ones. */
export function startMeasure(theme: Theme): Measure {
  const { brush } = blank(1, 1, 1);
  const known = new Map<string, Map<string, number>>();
  return (text, style) => {
    const font = fontOf(style, theme);
    const widths = known.get(font) ?? new Map<string, number>();
    known.set(font, widths);
    let width = widths.get(text);
    if (width === undefined) {
      brush.font = font;
      width = brush.measureText(text).width;
      widths.set(text, width);
    }
    return width + style.tracking * Math.max(0, [...text].length - 1);
  };
}

/** A repeatable run of numbers 0..1 for paper grain and crayon; not for anything that decides. */
export function grains(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let value = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    value ^= value >>> 15;
    return (value >>> 0) / 4294967296;
  };
}
