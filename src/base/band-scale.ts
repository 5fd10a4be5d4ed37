// Owns where a level stands on a scale whose named bands all have equal room, and the way to it from where it stood. Pure.

export interface BandReading {
  /** 0..1 */
  level: number;
  band: string;
  bands: string[];
  /** Upper end of each band, 0..1, in the order of `bands`; without it the mark is only kept within its band. */
  bandEnds?: number[];
  /** Where it stood before, 0..1. */
  before?: number;
  direction: 'rising' | 'falling' | 'steady';
}

/** The part of the scale, 0..1, that a band has. */
export const bandSpan = (index: number, count: number): [number, number] => [index / count, (index + 1) / count];

/** How near a band's edge a level may stand, so that it is always seen to lie within. */
const MARGIN = 0.02;

/** Share of the scale, 0..1: the level, kept within the part of the band that is named. */
export function shareOnScale({ level, band, bands, bandEnds }: Omit<BandReading, 'direction' | 'before'>): number {
  const index = bands.indexOf(band);
  if (index < 0) return level;
  const [from, to] = bandSpan(index, bands.length);
  if (bandEnds) {
    const [low, high] = [bandEnds[index - 1] ?? 0, bandEnds[index] ?? 1];
    const within = high > low ? Math.min(Math.max((level - low) / (high - low), 0), 1) : 0.5;
    return from + MARGIN + (to - from - 2 * MARGIN) * within;
  }
  return Math.min(Math.max(level, from + MARGIN), to - MARGIN);
}

export interface ScaleWay {
  /** Shares of the scale, 0..1. */
  from: number;
  to: number;
  /** The band in which it stood, if that was another one. */
  left: string | null;
}

/** The way from where it stood to where it stands; null if it is steady, or nobody knows where it stood. */
export function wayOnScale(reading: BandReading): ScaleWay | null {
  const { before, bands, bandEnds, direction } = reading;
  if (direction === 'steady' || before === undefined || !bandEnds) return null;
  const index = bandEnds.findIndex((end) => before <= end);
  const band = bands[index < 0 ? bands.length - 1 : index]!;
  return {
    from: shareOnScale({ level: before, band, bands, bandEnds }),
    to: shareOnScale(reading),
    left: band === reading.band ? null : band,
  };
}
