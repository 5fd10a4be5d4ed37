// Owns slowing down whoever guesses codes. Only failures count: a whole class comes in behind one address at once.

/** Failures a minute from one address, and in all, that cost nothing: mistyping is human. */
const FREE_HERE = 20;
const FREE_IN_ALL = 200;
const MINUTE_MS = 60_000;
/** Beyond that, tries are let through this far apart. At ten a second a guess finds one of fifty rooms in half a day. */
const APART_HERE_MS = 500;
const APART_IN_ALL_MS = 100;
/** Who would have to wait longer is sent away. */
const LONGEST_WAIT_MS = 8_000;

export interface JoinGate {
  /** Milliseconds to wait before a hello with a code is looked at; null to send it away. */
  admit(address: string): number | null;
  /** The code, or key, led nowhere. */
  failed(address: string): void;
}

interface Count {
  failures: number;
  since: number;
  /** When the next try may be looked at. */
  free: number;
}

/** Addresses are held in memory, hashed by nobody and written nowhere, for two minutes at most. */
export function openJoinGate(now: () => number): JoinGate {
  const counts = new Map<string, Count>();
  const all: Count = { failures: 0, since: now(), free: 0 };

  function renew(count: Count): Count {
    if (now() - count.since < MINUTE_MS) return count;
    count.failures = 0;
    count.since = now();
    return count;
  }
  function forgetOld(): void {
    for (const [address, { since }] of counts) if (now() - since >= 2 * MINUTE_MS) counts.delete(address);
  }
  function waitFor(count: Count, free: number, apart: number): number {
    if (count.failures < free) return 0;
    count.free = Math.max(count.free, now()) + apart;
    return count.free - now();
  }

  return {
    admit(address) {
      const here = counts.get(address);
      const waits = [
        here ? waitFor(renew(here), FREE_HERE, APART_HERE_MS) : 0,
        waitFor(renew(all), FREE_IN_ALL, APART_IN_ALL_MS),
      ];
      const wait = Math.max(...waits);
      return wait > LONGEST_WAIT_MS ? null : wait;
    },
    failed(address) {
      if (counts.size > 1000) forgetOld();
      const here = renew(counts.get(address) ?? { failures: 0, since: now(), free: 0 });
      counts.set(address, here);
      here.failures++;
      renew(all).failures++;
    },
  };
}
