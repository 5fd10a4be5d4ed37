// Owns the hello: who a page says it is, whether that is so, and which room it leads to.
import * as v from 'valibot';
import { type Result, err, ok } from '../base/result.ts';
import { type Hello, helloSchema } from '../classroom/hello.ts';
import type { Refusal } from '../classroom/refusals.ts';
import type { Actor } from '../classroom/room-events.ts';
import { hashKey } from './draw.ts';
import type { Hall } from './hall.ts';
import type { JoinGate } from './join-gate.ts';
import { type RoomDesk, findSeat } from './room-desk.ts';

/** Who came in. */
export interface Guest {
  desk: RoomDesk;
  as: Hello['as'];
  number: number;
  /** As it stands in the log; a screen does nothing that could stand there. */
  by: Actor | null;
  /** Hash of the key by which they came in. */
  key: string;
}

/** These say that something was guessed, or that a link is old: they count against an address. */
const GUESSED: ReadonlySet<Refusal> = new Set([
  'no-room',
  'wrong-key',
  'bad-hello',
  'seat-code-wrong',
  'seat-code-old',
  'seat-code-spent',
]);

/** Lets in or refuses. Takes its time where too much has been guessed. */
export async function meetGuest(
  hall: Hall,
  gate: JoinGate,
  said: unknown,
  address: string,
): Promise<Result<Guest, Refusal>> {
  const parsed = v.safeParse(helloSchema, said);
  if (!parsed.success) {
    gate.failed(address);
    return err('bad-hello');
  }
  const hello = parsed.output;
  const back = await findKnown(hall, hello);
  // Who sat here before comes back at once, however much others behind the same address guess.
  if (back) return back;
  const wait = gate.admit(address);
  if (wait === null) return err('slow-down');
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const met = await letIn(hall, hello);
  if (!met.ok && GUESSED.has(met.error)) gate.failed(address);
  return met;
}

/** A seat that exists. Its key has 128 bits: nobody guesses one. */
async function findKnown(hall: Hall, hello: Hello): Promise<Result<Guest, Refusal> | null> {
  if (hello.as !== 'seat') return null;
  const desk = await deskOf(hall, hello);
  const key = hashKey(hello.key);
  const seat = desk && findSeat(desk.room(), key);
  if (!desk || !seat) return null;
  return seat.ok ? ok(guest(desk, 'seat', seat.value, key)) : seat;
}

async function letIn(hall: Hall, hello: Hello): Promise<Result<Guest, Refusal>> {
  const desk = await deskOf(hall, hello);
  if (!desk) return err('seatCode' in hello ? 'seat-code-wrong' : 'no-room');
  const key = hashKey(hello.key);
  const { screens, teachers } = desk.room();
  if (hello.as === 'screen') return screens.includes(key) ? ok(guest(desk, 'screen', 0, key)) : err('wrong-key');
  if (hello.as === 'teacher') {
    const number = teachers.findIndex((teacher) => teacher.key === key && !teacher.removed);
    return number < 0 ? err('wrong-key') : ok(guest(desk, 'teacher', number, key));
  }
  // A room's id alone takes no seat: that needs the code, which the teacher can change.
  if ('room' in hello) return err('no-seat');
  const seat = await ('seatCode' in hello ? desk.retake(hashKey(hello.seatCode), key) : desk.sit(key));
  return seat.ok ? ok(guest(desk, 'seat', seat.value, key)) : seat;
}

function deskOf(hall: Hall, hello: Hello): Promise<RoomDesk | null> {
  if ('seatCode' in hello) return hall.bySeatCode(hashKey(hello.seatCode));
  return 'code' in hello ? hall.byCode(hello.code) : hall.byId(hello.room);
}

function guest(desk: RoomDesk, as: Hello['as'], number: number, key: string): Guest {
  return { desk, as, number, by: as === 'screen' ? null : `${as}:${number}`, key };
}
