// Owns Socket.IO at the server: polling first, then WebSocket; small frames, no cookies, and pages handed to their room's audience.
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { LINK_PATH } from '../classroom/addresses.ts';
import type { Reply } from '../classroom/commands.ts';
import { MOST_FRAME_BYTES } from '../classroom/ids.ts';
import type { Room } from '../classroom/room.ts';
import type { LoggedEvent } from '../classroom/room-events.ts';
import { Audience } from './audience.ts';
import { openCounter } from './counter.ts';
import { type Guest, meetGuest } from './doorkeeper.ts';
import { drawRoomId } from './draw.ts';
import { openRates } from './event-rate.ts';
import type { EventStore } from './event-store.ts';
import type { Hall } from './hall.ts';
import { openJoinGate } from './join-gate.ts';
import type { Origins } from './origins.ts';

export interface LiveLink {
  tell(room: Room, events: LoggedEvent[]): void;
  disband(room: string): void;
  /** What a server says of a room to the others. */
  hear(room: string, text: string): void;
  /** Pages connected now. */
  pages(): number;
  close(): Promise<void>;
}

export interface LinkTools {
  http: HttpServer;
  /** Known only after the link, for the hall tells it what changes. */
  hall: () => Hall;
  /** To the other servers of the store; null where there can be none. */
  say: EventStore['say'];
  origins: Origins;
  now: () => number;
  /** The address of whoever connects, for counting failures; kept nowhere. */
  addressOf: (socket: Socket) => string;
  onTrouble: (trouble: unknown) => void;
}

export function openLiveLink(tools: LinkTools): LiveLink {
  const { now, onTrouble } = tools;
  const io = openSockets(tools);
  const audiences = new Map<string, Audience>();
  const rates = openRates(now);
  const gate = openJoinGate(now);
  const server = drawRoomId();
  const { say } = tools;

  async function meet(socket: Socket): Promise<Error | undefined> {
    try {
      const met = await meetGuest(tools.hall(), gate, socket.handshake.auth, tools.addressOf(socket));
      if (!met.ok) return refused(met.error);
      (socket.data as { guest: Guest }).guest = met.value;
      return undefined;
    } catch (error) {
      onTrouble(error);
      return refused('try-again');
    }
  }
  function audienceOf({ desk }: Guest): Audience {
    const { id } = desk.room();
    const known = audiences.get(id);
    if (known) return known;
    const toSeats = (message: string, view: unknown) => void io.local.to(seatsOf(id)).emit(message, view);
    const others = say && { server, say: (text: string) => say(id, text) };
    const opened = new Audience({ room: () => desk.room(), now, toSeats, others });
    audiences.set(id, opened);
    return opened;
  }

  io.use(async (socket, next) => next(await meet(socket)));
  io.on('connection', (socket) => {
    const { guest } = socket.data as { guest: Guest };
    const { id } = guest.desk.room();
    const audience = audienceOf(guest);
    forgetRequest(socket);
    const leave = welcome(socket, guest, audience);
    socket.on('disconnect', () => {
      leave();
      if (audience.size() > 0 || audiences.get(id) !== audience) return;
      audience.close();
      audiences.delete(id);
      rates.forget(id);
    });
    serveCommands(socket, openCounter(tools.hall(), guest, { rate: rates.of(id, guest.by ?? ''), now, onTrouble }));
  });

  return {
    tell: (room, events) => audiences.get(room.id)?.tell(room, events),
    hear: (room, text) => audiences.get(room)?.hear(text),
    disband(room) {
      const audience = audiences.get(room);
      audiences.delete(room);
      // Whoever asked for it hears the yes first.
      setTimeout(() => audience?.disband(), FAREWELL_MS);
    },
    pages: () => io.of('/').sockets.size,
    close: () => io.close(),
  };
}

const FAREWELL_MS = 30;

const seatsOf = (room: string) => `${room}:seats`;

function openSockets({ http, origins }: LinkTools): Server {
  return new Server(http, {
    path: LINK_PATH,
    serveClient: false,
    maxHttpBufferSize: MOST_FRAME_BYTES,
    transports: ['polling', 'websocket'],
    // Thirty small views do not need packing, and each packer would hold memory of its own.
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: 15_000,
    pingTimeout: 12_000,
    connectTimeout: 15_000,
    allowRequest: ({ headers }, answer) => answer(null, origins.mayConnect(headers.origin, headers.host)),
  });
}

/**
 * The request that opened the link weighs more than the seat, and carries the caller's address: neither is needed any more.
 * The library's own documents name this way to spare memory. A WebSocket's request is held by a listener of the library as
 * well: it is emptied, not only let go.
 */
function forgetRequest(socket: Socket): void {
  const { conn, handshake } = socket as unknown as Record<'conn' | 'handshake', Record<string, unknown>>;
  const request = conn['request'] as Record<string, unknown> | null;
  if (request) for (const [part, empty] of Object.entries(EMPTY_REQUEST)) request[part] = empty;
  conn['request'] = null;
  for (const [part, empty] of Object.entries(EMPTY_HANDSHAKE)) handshake[part] = empty;
}

const EMPTY_REQUEST = { rawHeaders: [], headers: {}, url: '', _query: {} };
const EMPTY_HANDSHAKE = { headers: {}, auth: {}, query: {}, address: '', url: '' };

/** From here on the page is told of its room. Returns its leaving. */
function welcome(socket: Socket, { as, number, desk }: Guest, audience: Audience): () => void {
  if (as === 'seat') void socket.join(seatsOf(desk.room().id));
  return audience.enter({
    as,
    number,
    send: (message, view) => void socket.emit(message, view),
    leave: () => void socket.disconnect(true),
  });
}

function serveCommands(socket: Socket, counter: ReturnType<typeof openCounter>): void {
  socket.on('command', (said: unknown, answer: unknown) => {
    void counter.take(said).then((reply: Reply | null) => {
      if (reply === null) return socket.disconnect(true);
      if (typeof answer === 'function') (answer as (reply: Reply) => void)(reply);
    });
  });
}

function refused(why: string): Error {
  return Object.assign(new Error(why), { data: { why } });
}
