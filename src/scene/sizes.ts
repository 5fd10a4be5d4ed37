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
  /** By how much lesser names are smaller than others. */
  step: number;
  /** From this scale on, CSS pixels a nautical mile, a sheet is a close one: more is named. */
  close: number;
  /** Radius of a ship's symbol. */
  symbol: number;
  /** Half the base of a site's triangle. */
  site: number;
  border: number;
  inset: {
    /** At its largest; the smallest part of it at which it is set rather than be left out; the most insets. */
    width: number;
    least: number;
    most: number;
    title: number;
    /** Against those of the sheet. */
    symbol: number;
    type: number;
  };
  /** The most names of marks, and the least rank of a town that is named: on the wide plate, on the close one, on an inset. */
  names: { marks: number; towns: { wide: number; close: number; inset: number } };
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
  step: 1,
  close: 0.7,
  symbol: 7,
  site: 5.5,
  border: 7,
  inset: { width: 118, least: 0.74, most: 2, title: 10.5, symbol: 0.8, type: 0.9 },
  names: { marks: 5, towns: { wide: 3, close: 3, inset: 2 } },
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
  step: 1,
  close: 0.7,
  symbol: 8.5,
  site: 7,
  border: 20,
  inset: { width: 212, least: 0.74, most: 2, title: 11.5, symbol: 0.78, type: 0.88 },
  names: { marks: Infinity, towns: { wide: 2, close: 1, inset: 2 } },
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
  step: 1,
  close: 0.7,
  symbol: 11.5,
  site: 9.5,
  border: 26,
  inset: { width: 320, least: 0.74, most: 2, title: 15, symbol: 0.8, type: 0.88 },
  names: { marks: Infinity, towns: { wide: 2, close: 1, inset: 2 } },
  instrument: 1.36,
};

/**
 * What a class reads from its seats, in parts of the page's type: as much as a phone's chart says, and the sites in words.
 * The capitals of our faces are 0.68 to 0.74 of their type; each name is set so that its own are as high as the page's.
 */
const CLASS = {
  /** Narrower panes, as beside another part of a page, are drawn as a phone's; lower ones have fewer names. */
  narrow: 20,
  low: 17,
  ship: 1,
  town: 1,
  great: 1.2,
  middle: 1.16,
  strip: 1,
  close: 0.0194,
  symbol: 0.46,
  site: 0.43,
  border: 0.5,
  inset: { width: 10.2, title: 1 },
};

function forClass(type: number, height: number): Sizes {
  const by = (share: number) => share * type;
  const isLow = height < by(CLASS.low);
  return {
    pane: 'class',
    ship: by(CLASS.ship),
    town: by(CLASS.town),
    great: by(CLASS.great),
    middle: by(CLASS.middle),
    small: 0,
    figure: 0,
    strip: by(CLASS.strip),
    step: 0,
    close: by(CLASS.close),
    symbol: by(CLASS.symbol),
    site: by(CLASS.site),
    border: by(CLASS.border),
    // Its letters are as large as the sheet's, and find no room on a smaller map.
    inset: {
      width: by(CLASS.inset.width),
      least: 1,
      most: isLow ? 0 : 1,
      title: by(CLASS.inset.title),
      symbol: 0.8,
      type: 1,
    },
    names: { marks: isLow ? 4 : 6, towns: { wide: 3, close: 3, inset: 3 } },
    instrument: 0,
  };
}

export interface PaneSize {
  width: number;
  height: number;
  /** The page's type where a class reads from its seats, CSS pixels; null, as by default, before one reader. */
  classType?: number | null;
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
  const { classType } = pane;
  if (classType && pane.width >= CLASS.narrow * classType) return forClass(classType, pane.height);
  if (pane.width < 560 || pane.height < 240) return PHONE;
  const sizes = pane.width > 1180 && pane.height > 640 ? WALL : DESK;
  if (pane.instruments === false) return { ...sizes, instrument: 0 };
  const room = Math.min((pane.width * RACK_SHARE) / RACK_WIDTH, pane.height / RACK_HEIGHT);
  return { ...sizes, instrument: Math.min(sizes.instrument, Math.max(room, LEAST_INSTRUMENT)) };
}
