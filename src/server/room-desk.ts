// Owns one room on this server: commands in, each judged in its turn, answered after the commit; changes out.
import { type Result, err, ok } from '../base/result.ts';
import type { Command, Reply } from '../classroom/commands.ts';
import { MOST_SEATS } from '../classroom/ids.ts';
import { judgeCommand } from '../classroom/judge.ts';
import type { LessonRules } from '../classroom/lesson-rules.ts';
import { pickName } from '../classroom/names.ts';
import type { Refusal } from '../classroom/refusals.ts';
import { type Room, applyLogged } from '../classroom/room.ts';
import type { Actor, LoggedEvent, RoomEvent } from '../classroom/room-events.ts';
import type { Given, Verdict } from '../classroom/verdict.ts';
import { drawNumber } from './draw.ts';
import type { EventStore } from './event-store.ts';

export interface DeskTools {
  store: EventStore;
  rules: LessonRules;
  now: () => number;
  /** After each commit, and after what others wrote was taken in. */
  onChange: (room: Room, events: LoggedEvent[]) => void;
  /** What went wrong that nobody outside shall read. */
  onTrouble: (trouble: unknown) => void;
}

/** Who asks, and the hash of the key by which they came in. */
export interface Asker {
  by: Actor;
  key: string;
}

interface Entry {
  by: (room: Room) => Actor;
  command: string | null;
  judge: (room: Room) => Verdict;
  answer: (reply: Reply) => void;
}

export class RoomDesk {
  readonly #tools: DeskTools;
  #room: Room;
  #queue: Entry[] = [];
  #isWriting = false;
  #hasNews = false;

  constructor(replayed: Room, tools: DeskTools) {
    this.#room = replayed;
    this.#tools = tools;
  }

  /** As far as it is on the disk. */
  room(): Room {
    return this.#room;
  }

  /** Answers once what came of it is on the disk. `prepared`: what the command needs besides the room. */
  ask({ by, key }: Asker, command: Command, prepared?: Partial<Pick<Given, 'code' | 'keyHash'>>): Promise<Reply> {
    const { code = null, keyHash = null } = prepared ?? {};
    const { now, rules } = this.#tools;
    const judge = (room: Room) => judgeCommand(room, by, command, { at: now(), rules, code, keyHash, asker: key });
    return this.#enter({ by: () => by, command: command.id, judge });
  }

  /** The seat of a key: the one that it has, or a new one. */
  async sit(keyHash: string): Promise<Result<number, Refusal>> {
    const known = findSeat(this.#room, keyHash);
    if (known !== null) return known;
    const by = ({ seats }: Room): Actor => `seat:${seats.length}`;
    const reply = await this.#enter({ by, command: null, judge: (room) => judgeSitting(room, keyHash) });
    return reply.ok ? (findSeat(this.#room, keyHash) ?? err('try-again')) : err(reply.why);
  }

  /** The seat that this code offers, from now on under this key. Once, and in time. Both as hashes. */
  async retake(code: string, keyHash: string): Promise<Result<number, Refusal>> {
    const { now } = this.#tools;
    const by = (room: Room): Actor => `seat:${offeredSeat(room, code)}`;
    const reply = await this.#enter({ by, command: null, judge: (room) => judgeRetaking(room, code, keyHash, now()) });
    return reply.ok ? (findSeat(this.#room, keyHash) ?? err('try-again')) : err(reply.why);
  }

  /** Writes an event of the server's own; null for none. */
  note(event: (room: Room) => RoomEvent | null): Promise<Reply> {
    return this.#enter({ by: () => 'server', command: null, judge: (room) => ok(event(room)) });
  }

  /** Takes in what other processes wrote. */
  async catchUp(): Promise<void> {
    const { store, onChange } = this.#tools;
    // What came in the midst of a turn may be past what that turn read: it is fetched after it.
    this.#hasNews = this.#isWriting;
    if (this.#isWriting) return;
    const read = await store.read(this.#room.id, this.#room.seq);
    if (this.#isWriting) {
      this.#hasNews = true;
      return;
    }
    const fresh = read.filter(({ seq }) => seq > this.#room.seq);
    if (fresh.length === 0) return;
    this.#room = fresh.reduce(applyLogged, this.#room);
    onChange(this.#room, fresh);
  }

  #enter(entry: Omit<Entry, 'answer'>): Promise<Reply> {
    return new Promise((answer) => {
      this.#queue.push({ ...entry, answer });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#queue.length > 0) await this.#writeOnce();
    this.#isWriting = false;
    if (this.#hasNews) await this.catchUp().catch(this.#tools.onTrouble);
  }

  async #writeOnce(): Promise<void> {
    const { store, now, onChange, onTrouble } = this.#tools;
    let entries: Entry[] = [];
    let taken: Taken = { room: this.#room, events: [], replies: [] };
    try {
      await store.write(this.#room.id, {
        seen: () => this.#room.seq,
        take: (foreign) => {
          entries = this.#queue.splice(0);
          taken = takeTurn(foreign.reduce(applyLogged, this.#room), entries, now(), onTrouble);
          const own = taken.events;
          taken.events = [...foreign, ...own];
          return own;
        },
      });
    } catch (error) {
      // Nothing was written, and the room stands where it stood: whoever asked may ask again.
      onTrouble(error);
      for (const { answer } of [...entries, ...this.#queue.splice(0)]) answer({ ok: false, why: 'try-again' });
      return;
    }
    this.#room = taken.room;
    if (taken.events.length > 0) onChange(this.#room, taken.events);
    for (const [index, reply] of taken.replies.entries()) entries[index]!.answer(reply);
  }
}

interface Taken {
  room: Room;
  events: LoggedEvent[];
  /** One for each entry. */
  replies: Reply[];
}

/** Judges one entry after another, each against the room that the ones before it left. */
function takeTurn(from: Room, entries: Entry[], now: number, onTrouble: DeskTools['onTrouble']): Taken {
  const taken: Taken = { room: from, events: [], replies: [] };
  for (const { by, command, judge } of entries) {
    try {
      const verdict = judge(taken.room);
      if (verdict.ok && verdict.value) {
        // The clock of a machine may be set back; a log's may not.
        const at = Math.max(now, taken.room.lastAt);
        const logged = { seq: taken.room.seq + 1, at, by: by(taken.room), command, event: verdict.value };
        taken.room = applyLogged(taken.room, logged);
        taken.events.push(logged);
      }
      taken.replies.push(verdict.ok ? { ok: true, seq: taken.room.seq } : { ok: false, why: verdict.error });
    } catch (error) {
      onTrouble(error);
      taken.replies.push({ ok: false, why: 'bad-command' });
    }
  }
  return taken;
}

/** Null for a key without a seat. */
export function findSeat({ seats }: Room, keyHash: string): Result<number, Refusal> | null {
  const seat = seats.findIndex(({ key }) => key === keyHash);
  if (seat < 0) return seats.some(({ formerKeys }) => formerKeys.includes(keyHash)) ? err('moved') : null;
  return seats[seat]!.kicked ? err('kicked') : ok(seat);
}

function judgeSitting(room: Room, key: string): Verdict {
  if (room.seats.some((seat) => seat.key === key)) return ok(null);
  if (room.locked) return err('locked');
  if (room.seats.length >= MOST_SEATS) return err('full');
  const name = pickName(
    room.seats.map((seat) => seat.name),
    drawNumber(),
  );
  return ok({ kind: 'joined', seat: room.seats.length, key, name });
}

const offeredSeat = ({ seats }: Room, code: string): number => seats.findIndex(({ offer }) => offer?.code === code);

function judgeRetaking(room: Room, code: string, key: string, at: number): Verdict {
  // Asked a second time by the device that has it already.
  if (room.seats.some((seat) => seat.key === key)) return ok(null);
  const seat = offeredSeat(room, code);
  const offer = room.seats[seat]?.offer;
  if (!offer) return err('seat-code-spent');
  return at > offer.until ? err('seat-code-old') : ok({ kind: 'seat-retaken', seat, key });
}
