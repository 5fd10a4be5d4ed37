// Owns the scene's colours and type: reads the page's own variables, so that there is no second palette, and waits for fonts.
import { assert } from '../base/assert.ts';

const INKS = [
  ...(['sea', 'sea-deep', 'land', 'land-dot', 'cuba', 'coast', 'grid', 'border', 'water-type', 'land-type'] as const),
  ...(['ink', 'paper', 'red', 'us', 'soviet', 'other', 'pencil', 'film', 'film-type', 'amber'] as const),
  ...(['room', 'room-panel', 'room-type', 'room-muted', 'lamp-dark'] as const),
] as const;
export type Ink = (typeof INKS)[number];

const FACES = ['memo', 'voice', 'heading', 'strip', 'water'] as const;
export type Face = (typeof FACES)[number];

export interface Theme {
  /** Each as `#rrggbb`. */
  ink: Record<Ink, string>;
  /** A CSS family list, ready for a canvas font. */
  face: Record<Face, string>;
}

/** Reads src/overlay/tokens.css as the document has it now. Throws if the page did not load it. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => {
    const value = style.getPropertyValue(name).trim();
    assert(value, `The scene needs the variable "${name}" of src/overlay/tokens.css; the page did not load it.`);
    return value;
  };
  return {
    ink: Object.fromEntries(INKS.map((ink) => [ink, read(`--${ink}`)])) as Record<Ink, string>,
    face: Object.fromEntries(FACES.map((face) => [face, read(`--face-${face}`)])) as Record<Face, string>,
  };
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `share` of the second colour in the first, 0..1. */
export function mix(first: string, second: string, share: number): string {
  const other = channels(second);
  const parts = channels(first).map((value, index) => Math.round(value * (1 - share) + other[index]! * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const fade = (colour: string, alpha: number): string => `rgba(${channels(colour).join(',')},${alpha})`;

/** Longest that the chart waits for type, in ms; after that it is drawn in fallbacks and once more when the type lands. */
const PATIENCE_MS = 1500;

/** Loads what the scene prints. `late` settles only if the type came after the patience ran out. */
export async function waitForFaces(theme: Theme): Promise<{ late: Promise<void> | null }> {
  const wanted = [
    `500 14px ${theme.face.heading}`,
    `600 14px ${theme.face.heading}`,
    `600 14px ${theme.face.strip}`,
    `italic 400 14px ${theme.face.water}`,
  ];
  const loaded = Promise.allSettled(wanted.map((font) => document.fonts.load(font))).then(() => undefined);
  let timer = 0;
  const patience = new Promise<'late'>((resolve) => {
    timer = window.setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  const first = await Promise.race([loaded, patience]);
  clearTimeout(timer);
  return { late: first === 'late' ? loaded : null };
}
