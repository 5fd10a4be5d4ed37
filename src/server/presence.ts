// Owns which seats of a room have a page at another server: heard from there, believed for a while, written nowhere.

/** Changes of this long are told together. */
const GATHER_MS = 150;
/** A server that has seats says so again and again; one that was killed is believed no longer than this. */
const AGAIN_MS = 10_000;
const BELIEVED_MS = 25_000;

export interface PresenceTools {
  /** Name of this server among the others. */
  server: string;
  /** Heard by every server of this store, also by this one. */
  say: (text: string) => void;
  now: () => number;
  /** Seats with a page here. */
  mine: () => Iterable<number>;
  /** These may have come or gone elsewhere. */
  onChange: (seats: number[]) => void;
}

interface Heard {
  seats: Set<number>;
  at: number;
}

export class Presence {
  readonly #tools: PresenceTools;
  readonly #elsewhere = new Map<string, Heard>();
  readonly #repeat: NodeJS.Timeout;
  #soon: NodeJS.Timeout | undefined;

  /** Asks the others at once. */
  constructor(tools: PresenceTools) {
    this.#tools = tools;
    tools.say(`who ${tools.server}`);
    this.#repeat = setInterval(() => this.#again(), AGAIN_MS);
    this.#repeat.unref();
  }

  has(seat: number): boolean {
    for (const { seats } of this.#elsewhere.values()) if (seats.has(seat)) return true;
    return false;
  }

  /** A seat's page came here, or went. */
  changed(): void {
    this.#soon ??= setTimeout(() => this.#tell(), GATHER_MS);
  }

  hear(text: string): void {
    const { server, now, onChange } = this.#tools;
    const [said, by, seats = ''] = text.split(' ');
    if (by === undefined || by === server) return;
    if (said === 'who') return this.changed();
    const before = this.#elsewhere.get(by)?.seats ?? new Set<number>();
    const after = readSeats(seats);
    if (after.size > 0) this.#elsewhere.set(by, { seats: after, at: now() });
    else this.#elsewhere.delete(by);
    onChange([...new Set([...before, ...after])].filter((seat) => before.has(seat) !== after.has(seat)));
  }

  /** Nobody of this room is here any more. */
  stop(): void {
    clearInterval(this.#repeat);
    clearTimeout(this.#soon);
    this.#tools.say(`here ${this.#tools.server}`);
  }

  #tell(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const { server, say, mine } = this.#tools;
    say(`here ${server} ${formatSeats(mine())}`);
  }

  #again(): void {
    const { now, onChange } = this.#tools;
    for (const [by, { seats, at }] of this.#elsewhere) {
      if (now() - at <= BELIEVED_MS) continue;
      this.#elsewhere.delete(by);
      onChange([...seats]);
    }
    this.#tell();
  }
}

/** A bit a seat: two thousand seats fit into one notification of PostgreSQL. Pure. */
export function formatSeats(seats: Iterable<number>): string {
  const bits: number[] = [];
  for (const seat of seats) bits[seat >> 3] = (bits[seat >> 3] ?? 0) | (1 << (seat & 7));
  return Buffer.from(Array.from(bits, (byte) => byte ?? 0)).toString('base64url');
}

/** Pure. */
export function readSeats(text: string): Set<number> {
  const seats = new Set<number>();
  for (const [index, byte] of Buffer.from(text, 'base64url').entries())
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) seats.add(index * 8 + bit);
  return seats;
}
