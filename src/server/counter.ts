// Owns one page's commands at the server: read, checked, counted, judged by the room's desk, answered in words of the protocol.
import * as v from 'valibot';
import { type Command, type Reply, commandSchema } from '../classroom/commands.ts';
import type { Refusal } from '../classroom/refusals.ts';
import type { Guest } from './doorkeeper.ts';
import { hashKey } from './draw.ts';
import type { EventRate } from './event-rate.ts';
import type { Hall } from './hall.ts';

export interface Counter {
  /** Null where the page is to be put out. Never throws, and never tells of the server's insides. */
  take(said: unknown): Promise<Reply | null>;
}

const refuse = (why: Refusal): Reply => ({ ok: false, why });

/** `rate`: of the seat, not of the page, since a pupil may open ten tabs. */
export function openCounter(
  hall: Hall,
  guest: Guest,
  tools: { rate: EventRate; now: () => number; onTrouble: (trouble: unknown) => void },
): Counter {
  return {
    async take(said) {
      const may = tools.rate.take(tools.now());
      if (may !== 'yes') return may === 'no' ? refuse('too-fast') : null;
      const parsed = v.safeParse(commandSchema, said);
      if (!parsed.success) return refuse('bad-command');
      if (guest.by === null) return refuse('not-allowed');
      try {
        return await carryOut(hall, guest, parsed.output);
      } catch (error) {
        tools.onTrouble(error);
        return refuse('try-again');
      }
    },
  };
}

async function carryOut(hall: Hall, { desk, as, number, by, key }: Guest, command: Command): Promise<Reply> {
  if (by === null) return refuse('not-allowed');
  switch (command.kind) {
    case 'purge': {
      const teacher = as === 'teacher' ? desk.room().teachers[number] : undefined;
      if (!teacher || teacher.removed) return refuse('not-allowed');
      await hall.purge(desk.room().id);
      return { ok: true, seq: desk.room().seq };
    }
    case 'new-code': {
      // A code is drawn for a teacher alone: nobody else can use up codes.
      const code = as === 'teacher' ? await hall.freshCode(desk.room().id) : null;
      return desk.ask({ by, key }, command, { code });
    }
    case 'add-teacher':
    case 'add-screen':
      return desk.ask({ by, key }, command, { keyHash: hashKey(command.key) });
    case 'offer-seat': {
      const code = hashKey(command.seatCode);
      const isHeld = as === 'teacher' && (await hall.claimSeatCode(desk.room().id, code));
      return desk.ask({ by, key }, command, { keyHash: isHeld ? code : null });
    }
    default:
      return desk.ask({ by, key }, command);
  }
}
