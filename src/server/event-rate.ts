// Owns how many commands one page may send: ten a second, with as many saved up.

const PER_SECOND = 10;
const MOST_SAVED = 10;
/** So many refusals one after another are no impatience: the link is closed. */
const MOST_REFUSED = 50;

export interface EventRate {
  /** `now` in milliseconds. `leave`: the page has gone on long after it was told to slow down. */
  take(now: number): 'yes' | 'no' | 'leave';
}

export function startRate(began: number): EventRate {
  let saved = MOST_SAVED;
  let last = began;
  let refused = 0;
  return {
    take(now) {
      saved = Math.min(MOST_SAVED, saved + (Math.max(0, now - last) / 1000) * PER_SECOND);
      last = now;
      if (saved >= 1) {
        saved -= 1;
        refused = 0;
        return 'yes';
      }
      refused++;
      return refused > MOST_REFUSED ? 'leave' : 'no';
    },
  };
}

/** A rate for each who asks, by room: a pupil with ten tabs has one. */
export function openRates(now: () => number): { of(room: string, by: string): EventRate; forget(room: string): void } {
  const rates = new Map<string, Map<string, EventRate>>();
  return {
    of(room, by) {
      const ofRoom = rates.get(room) ?? new Map<string, EventRate>();
      rates.set(room, ofRoom);
      const rate = ofRoom.get(by) ?? startRate(now());
      ofRoom.set(by, rate);
      return rate;
    },
    forget: (room) => void rates.delete(room),
  };
}
