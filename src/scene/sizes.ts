// Owns how large things are drawn: three sizes of pane and what a class reads from its seats, in CSS pixels. Pure.

export interface Sizes {
  pane: 'phone' | 'desk' | 'wall' | 'class';
  /** Type. */
  ship: number;
  town: number;
  great: number;
  middle: number;
  small: number;
  figure: number;
  strip: number;
  /** Radius of a ship's symbol. */
  symbol: number;
  /** Half the base of a site's triangle. */
  site: number;
  border: number;
  /** An inset's width at its largest, its title, and what the symbols on it are against those of the sheet. */
  inset: { width: number; title: number; symbol: number };
  /** Instruments and legend, against their drawn size; 0 where the page carries them instead. */
  instrument: number;
}

const PHONE: Sizes = {
  pane: 'phone',
  ship: 12.5,
  town: 11.5,
  great: 13,
  middle: 12,
  small: 0,
  figure: 0,
  strip: 11,
  symbol: 7,
  site: 5.5,
  border: 7,
  inset: { width: 118, title: 10.5, symbol: 0.8 },
  instrument: 0,
};
const DESK: Sizes = {
  pane: 'desk',
  ship: 13.5,
  town: 12.5,
  great: 18,
  middle: 14,
  small: 11.5,
  figure: 11,
  strip: 12.5,
  symbol: 8.5,
  site: 7,
  border: 20,
  inset: { width: 212, title: 11.5, symbol: 0.78 },
  instrument: 1,
};
const WALL: Sizes = {
  pane: 'wall',
  ship: 19,
  town: 17,
  great: 26,
  middle: 19,
  small: 15.5,
  figure: 14.5,
  strip: 17,
  symbol: 11.5,
  site: 9.5,
  border: 26,
  inset: { width: 320, title: 15, symbol: 0.8 },
  instrument: 1.36,
};

/** A projector's screen, 1920 pixels wide: nothing that is read under 20 (figures in overlay/projector.css). */
const CLASS: Sizes = {
  ...WALL,
  pane: 'class',
  ship: 23,
  town: 21,
  great: 30,
  middle: 22,
  small: 20,
  figure: 20,
  strip: 21.5,
  symbol: 13,
  border: 32,
  inset: { width: 330, title: 20, symbol: 0.9 },
};

export interface PaneSize {
  width: number;
  height: number;
  /** True where a class reads from its seats. */
  isForClass?: boolean;
  /** False where the page carries alert and escalation in words of its own; true by default. */
  instruments?: boolean;
}

/** Below this part of their drawn size the instruments' captions could not be read. */
const LEAST_INSTRUMENT = 0.8;
/** The most of the pane's width that the rack may take, and its drawn width with margins. */
const RACK_SHARE = 0.3;
const RACK_WIDTH = 254;
const RACK_HEIGHT = 300;

export function sizesFor(pane: PaneSize): Sizes {
  if (pane.width < 560 || pane.height < 240) return PHONE;
  const sizes = pane.width > 1180 && pane.height > 640 ? (pane.isForClass ? CLASS : WALL) : DESK;
  if (pane.instruments === false) return { ...sizes, instrument: 0 };
  const room = Math.min((pane.width * RACK_SHARE) / RACK_WIDTH, pane.height / RACK_HEIGHT);
  return { ...sizes, instrument: Math.min(sizes.instrument, Math.max(room, LEAST_INSTRUMENT)) };
}
