// Owns what this browser keeps of its seat in a class: a key that nobody else has, and the room that it is a seat of.
import * as v from 'valibot';
import { codeSchema, keySchema, roomIdSchema, seatCodeSchema, slugSchema } from '../../classroom/ids.ts';
import type { Keeping } from '../../classroom/outbox.ts';
import { drawKey } from '../../classroom/secrets.ts';
import type { PauseAnswer } from '../../run/log.ts';
import type { RunStore } from '../run-store.ts';

export const SEAT_KEY = 'excomm.live.seat';
const OUTBOX_KEY = 'excomm.live.outbox';
const RUN_KEY = 'excomm.live.run';
const PAUSES_KEY = 'excomm.live.pauses';

const keptSchema = v.object({
  key: keySchema,
  /** Null until the server has given the seat. */
  room: v.nullable(roomIdSchema),
  code: v.nullable(codeSchema),
  /** A seat of another device that was asked for, and the key that goes with it: asked again, it is the same. */
  asked: v.optional(v.object({ seatCode: seatCodeSchema, key: keySchema })),
});
export type KeptSeat = v.InferOutput<typeof keptSchema>;

const pausesSchema = v.array(v.object({ decision: slugSchema, words: v.string() }));

export interface SeatShelf {
  /** A new key where nothing is kept, or what is kept cannot be read: then it was no seat any more. */
  read(): KeptSeat;
  write(seat: KeptSeat): void;
  forget(): void;
  /** For commands that are not answered yet, of this key alone. */
  outbox(key: string): Keeping;
  /** What was written in the pauses of the class's run in this room. It leaves this browser in nothing but the pupil's own run. */
  pauses(room: string): PauseAnswer[];
  writePause(room: string, answer: PauseAnswer): void;
  /** For the run of one's own in this room. */
  runs(room: string): RunStore;
}

export function openSeatShelf(store: RunStore): SeatShelf {
  const read = (): KeptSeat => {
    const kept = v.safeParse(keptSchema, parseJson(store.read(SEAT_KEY)));
    return kept.success ? kept.output : { key: drawKey(), room: null, code: null };
  };
  const pausesOf = (room: string) => `${PAUSES_KEY}.${room}`;
  const pauses = (room: string): PauseAnswer[] => {
    const kept = v.safeParse(pausesSchema, parseJson(store.read(pausesOf(room))));
    return kept.success ? kept.output : [];
  };
  const ownRun = (room: string) => `${RUN_KEY}.${room}`;
  return {
    read,
    write: (seat) => void store.write(SEAT_KEY, JSON.stringify(seat)),
    forget() {
      const { key, room } = read();
      for (const name of [SEAT_KEY, `${OUTBOX_KEY}.${key}`]) store.write(name, null);
      if (room === null) return;
      for (const name of [ownRun(room), pausesOf(room)]) store.write(name, null);
    },
    outbox: (key) => ({
      read: () => store.read(`${OUTBOX_KEY}.${key}`),
      write: (text) => void store.write(`${OUTBOX_KEY}.${key}`, text === '[]' ? null : text),
    }),
    pauses,
    writePause(room, answer) {
      const others = pauses(room).filter(({ decision }) => decision !== answer.decision);
      store.write(pausesOf(room), JSON.stringify([...others, answer]));
    },
    runs: (room) => ({
      // One run a room, whatever it is called elsewhere; the one before a rewind is not kept.
      read: (name) => (name === 'excomm.run' ? store.read(ownRun(room)) : null),
      write: (name, text) => (name === 'excomm.run' ? store.write(ownRun(room), text) : true),
      setAside: store.setAside,
    }),
  };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
