// Owns how the hum of the room sounds at each level of tension: mains and machines when calm, a beat in it when not. Pure.

export interface BedTone {
  /** How loud, as a factor of full scale. */
  gain: number;
  /** Overtones above this are muffled; hertz. */
  cutoff: number;
  /** How far the second voice lies above the first, hertz: that many times a second the two swell and fade. */
  beat: number;
  /** How strong a semitone above the hum is, against the hum itself. */
  rub: number;
}

/** Twice the 60 hertz of Washington's mains: transformers, lamps and clocks in a room there hum at this. */
export const HUM = 120;

/** Level 0..1 to a tone; what lies outside counts as the nearest end. Louder, brighter, more uneasy with every step up. Pure. */
export function bedTone(level: number): BedTone {
  const at = Math.min(Math.max(level, 0), 1);
  return {
    gain: 0.03 * 1.75 ** at,
    cutoff: 300 * 3.2 ** at,
    beat: 0.13 + 0.9 * at ** 2,
    // Below the middle nothing rubs: a room can be busy without being afraid.
    rub: 0.3 * Math.max(0, (at - 0.45) / 0.55),
  };
}
