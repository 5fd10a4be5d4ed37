// Owns all rooms of this server: opening, finding by code or id, replay at the start, and forgetting them.
import type { LessonRules } from '../classroom/lesson-rules.ts';
import { type Room, replayRoom } from '../classroom/room.ts';
import type { LoggedEvent, RoomEvent } from '../classroom/room-events.ts';
import type { ClassSettings } from '../classroom/settings.ts';
import { drawCode, drawRoomId, drawServerKey, hashKey } from './draw.ts';
import type { EventStore } from './event-store.ts';
import { RoomDesk } from './room-desk.ts';

/** A room is forgotten this long after its last event. */
export const KEPT_MS = 24 * 60 * 60 * 1000;
const LOOK_MS = 10 * 60 * 1000;
const CODE_TRIES = 50;

export interface HallTools {
  store: EventStore;
  rules: LessonRules;
  scenario: { id: string; edition: string };
  now: () => number;
  onChange: (room: Room, events: LoggedEvent[]) => void;
  onPurged: (room: string) => void;
  /** What another server says of a room, or this one. */
  onSaid: (room: string, text: string) => void;
  onTrouble: (trouble: unknown) => void;
}

/** What whoever opened a room gets, once: the log keeps hashes. */
export interface OpenedRoom {
  room: string;
  code: string;
  teacher: string;
  screen: string;
}

/** Replays every room that the store holds. A log that does not replay is set aside and told, not the end of all others. */
export async function openHall(tools: HallTools): Promise<Hall> {
  const hall = new Hall(tools);
  for (const id of await tools.store.rooms()) await hall.byId(id);
  await hall.sweep();
  return hall;
}

export class Hall {
  readonly #tools: HallTools;
  readonly #desks = new Map<string, RoomDesk>();
  readonly #loading = new Map<string, Promise<RoomDesk | null>>();
  readonly #timer: NodeJS.Timeout;

  constructor(tools: HallTools) {
    this.#tools = tools;
    tools.store.onNews((news) => {
      if (news.is === 'purged') return this.#forget(news.room);
      if (news.is === 'said') return tools.onSaid(news.room, news.text);
      const told = news.is === 'missed' ? this.desks() : [this.#desks.get(news.room)];
      for (const desk of told) desk?.catchUp().catch(tools.onTrouble);
    });
    this.#timer = setInterval(() => void this.sweep().catch(tools.onTrouble), LOOK_MS);
    this.#timer.unref();
  }

  async open(settings: ClassSettings): Promise<OpenedRoom> {
    const { store, scenario, now } = this.#tools;
    const room = drawRoomId();
    const [teacher, screen, code] = [drawServerKey(), drawServerKey(), await this.freshCode(room)];
    const event: RoomEvent = {
      kind: 'opened',
      room,
      code,
      scenario: scenario.id,
      edition: scenario.edition,
      teacher: hashKey(teacher),
      screen: hashKey(screen),
      settings,
    };
    const opening: LoggedEvent = { seq: 1, at: now(), by: 'server', command: null, event };
    await store.write(room, { seen: () => 0, take: () => [opening] });
    await this.byId(room);
    return { room, code, teacher, screen };
  }

  /** Rooms in memory. */
  desks(): RoomDesk[] {
    return [...this.#desks.values()];
  }

  async byId(id: string): Promise<RoomDesk | null> {
    const known = this.#desks.get(id);
    if (known) return known;
    const loading = this.#loading.get(id) ?? this.#load(id).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    return loading;
  }

  async byCode(code: string): Promise<RoomDesk | null> {
    const id = await this.#tools.store.roomOfCode(code);
    const desk = id === null ? null : await this.byId(id);
    // A code that was replaced leads nowhere.
    return desk?.room().code === code ? desk : null;
  }

  /** The room that gave out a seat's code, whatever has become of it since. `code`: its hash; nobody types one of those. */
  async bySeatCode(code: string): Promise<RoomDesk | null> {
    const id = await this.#tools.store.roomOfCode(code);
    return id === null ? null : this.byId(id);
  }

  /** False if another room has given out the same. */
  claimSeatCode(room: string, code: string): Promise<boolean> {
    return this.#tools.store.claimCode(room, code);
  }

  /** A code that no room has, now claimed for this one. */
  async freshCode(room: string): Promise<string> {
    for (let tries = 0; tries < CODE_TRIES; tries++) {
      const code = drawCode();
      if (await this.#tools.store.claimCode(room, code)) return code;
    }
    throw new Error(`No free code was found in ${CODE_TRIES} tries.`);
  }

  async purge(room: string): Promise<void> {
    await this.#tools.store.purge(room);
    this.#forget(room);
  }

  /** Forgets what has been quiet too long; called from time to time by itself. */
  async sweep(): Promise<void> {
    const { store, now } = this.#tools;
    for (const room of await store.quietSince(now() - KEPT_MS)) await this.purge(room);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #load(id: string): Promise<RoomDesk | null> {
    const log = await this.#tools.store.read(id, 0);
    if (log.length === 0) return null;
    try {
      const desk = new RoomDesk(replayRoom(log), this.#tools);
      this.#desks.set(id, desk);
      return desk;
    } catch (error) {
      this.#tools.onTrouble(error);
      return null;
    }
  }

  #forget(room: string): void {
    if (this.#desks.delete(room)) this.#tools.onPurged(room);
  }
}
