// Owns the sending of commands: one on its way at a time, again after every break, until the server has answered.
import type { Socket } from 'socket.io-client';
import type { Command, Reply } from './commands.ts';
import type { Outbox } from './outbox.ts';
import type { Refusal } from './refusals.ts';
import { drawCommandId } from './secrets.ts';

/** A command as a page writes it: the mail gives it its id. */
export type Asked = Command extends infer Each ? (Each extends Command ? Omit<Each, 'id'> : never) : never;

export interface Mail {
  /**
   * Resolves when the server has answered, however long the network is away: a yes means that it is on the disk. A vote
   * that was replaced before it was sent is answered with the one that replaced it.
   */
  send(asked: Asked): Promise<Reply>;
  /** Commands that are not answered yet. */
  waiting(): number;
  /** Sends what waits, if the link is there. */
  pump(): void;
  /** The link has broken: what was on its way is sent again by the next `pump`. */
  broken(): void;
  /** The link has ended for good: whoever still waits is told so. */
  abandon(why: Refusal): void;
  stop(): void;
}

/** Refusals that heal: the same is sent again. */
export const HEALS: ReadonlySet<Refusal> = new Set(['slow-down', 'try-again', 'too-fast']);

const ANSWER_MS = 8_000;
const AGAIN_MS = 600;

export function openMail(socket: Socket, outbox: Outbox): Mail {
  const asking = new Map<string, ((reply: Reply) => void)[]>();
  let inFlight: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function pump(): void {
    const command = outbox.head();
    if (!command || inFlight !== null || !socket.connected) return;
    inFlight = command.id;
    socket.timeout(ANSWER_MS).emit('command', command, (failed: Error | null, reply?: Reply) => {
      if (inFlight !== command.id) return;
      inFlight = null;
      if (failed || !reply || (!reply.ok && HEALS.has(reply.why))) {
        clearTimeout(timer);
        timer = setTimeout(pump, AGAIN_MS);
        return;
      }
      outbox.settle(command.id);
      for (const answer of asking.get(command.id) ?? []) answer(reply);
      asking.delete(command.id);
      pump();
    });
  }

  return {
    pump,
    send(asked) {
      const command = { ...asked, id: drawCommandId() } as Command;
      return new Promise((resolve) => {
        const replaced = outbox.put(command);
        asking.set(command.id, [resolve, ...replaced.flatMap((id) => asking.get(id) ?? [])]);
        for (const id of replaced) asking.delete(id);
        pump();
      });
    },
    waiting: () => outbox.size(),
    broken() {
      inFlight = null;
    },
    abandon(why) {
      clearTimeout(timer);
      for (const answers of asking.values()) for (const answer of answers) answer({ ok: false, why });
      asking.clear();
    },
    stop: () => clearTimeout(timer),
  };
}
