// Owns the reference of the class bench: the same rooms and the same log behind a bare WebSocket, without fallback or safety.
import { type IncomingMessage, createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Command } from '../classroom/commands.ts';
import type { Hello } from '../classroom/hello.ts';
import { Audience } from '../server/audience.ts';
import type { ServerOptions } from '../server/class-server.ts';
import { type Guest, meetGuest } from '../server/doorkeeper.ts';
import { type Hall, openHall } from '../server/hall.ts';
import { openJoinGate } from '../server/join-gate.ts';
import { storyRules } from '../server/story-rules.ts';

interface Told {
  hello?: Hello;
  command?: Command;
}

/** No bench purges a room here, or has a second server of this kind. */
const UNTOLD = { onPurged: () => undefined, onSaid: () => undefined };

/** Resolves once it listens. Answers `{hello}` and `{command}`; sends `[name, view]` and `{id, reply}`. */
export async function startBareServer(options: ServerOptions): Promise<{ hall: Hall; port: number }> {
  const now = () => Date.now();
  const audiences = new Map<string, { audience: Audience; seats: Set<WebSocket> }>();
  const hall = await openHall({
    store: options.store,
    rules: storyRules(options.linked),
    scenario: options.linked.story,
    now,
    onChange: (room, events) => audiences.get(room.id)?.audience.tell(room, events),
    ...UNTOLD,
    onTrouble: options.onTrouble,
  });
  const gate = openJoinGate(now);
  function crowdOf({ desk }: Guest) {
    const { id } = desk.room();
    const known = audiences.get(id);
    if (known) return known;
    const seats = new Set<WebSocket>();
    const toSeats = (message: string, view: unknown) => {
      const text = JSON.stringify([message, view]);
      for (const seat of seats) seat.send(text);
    };
    const made = { audience: new Audience({ room: () => desk.room(), now, toSeats, others: null }), seats };
    audiences.set(id, made);
    return made;
  }
  async function take(socket: WebSocket, guest: Guest | null, { hello, command }: Told): Promise<Guest | null> {
    if (hello) {
      const met = await meetGuest(hall, gate, hello, 'bench');
      if (!met.ok) return null;
      const { as, number } = met.value;
      const { audience, seats } = crowdOf(met.value);
      if (as === 'seat') seats.add(socket);
      const send = (message: string, view: unknown) => socket.send(JSON.stringify([message, view]));
      const leave = audience.enter({ as, number, send, leave: () => socket.close() });
      socket.on('close', () => {
        seats.delete(socket);
        leave();
      });
      return met.value;
    }
    if (guest?.by && command) {
      const reply = await guest.desk.ask({ by: guest.by, key: guest.key }, command);
      socket.send(JSON.stringify({ id: command.id, reply }));
    }
    return guest;
  }

  const http = createServer();
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false, maxPayload: 4096 });
  sockets.on('connection', (socket: WebSocket, _request: IncomingMessage) => {
    let guest: Promise<Guest | null> = Promise.resolve(null);
    socket.on('message', (bytes: Buffer) => {
      const told = JSON.parse(bytes.toString('utf8')) as Told;
      guest = guest.then((known) => take(socket, known, told));
    });
  });
  await new Promise<void>((listening) => http.listen(options.port, options.host, 1024, listening));
  const address = http.address();
  return { hall, port: typeof address === 'object' && address ? address.port : options.port };
}
