// Owns a page's link to its room: one hello, views as they come, commands one after another until each is answered.
import { type Socket, io } from 'socket.io-client';
import * as v from 'valibot';
import { LINK_PATH } from './addresses.ts';
import type { Audience, Hello } from './hello.ts';
import { HEALS, type Mail, openMail } from './mail.ts';
import { type Keeping, openOutbox } from './outbox.ts';
import { REFUSALS, type Refusal } from './refusals.ts';
import { drawCommandId } from './secrets.ts';
import { type Gone, MESSAGES } from './views.ts';

/** `offline` heals by itself; `refused` and `gone` end the link. */
export type LinkStatus =
  | { is: 'connecting' | 'online' | 'offline' }
  | { is: 'refused'; why: Refusal }
  | { is: 'gone'; why: Gone['why'] };

type Messages<As extends Audience> = (typeof MESSAGES)[As];
/** A view by the name of its message. */
export type Shown<As extends Audience, Name extends keyof Messages<As>> = Messages<As>[Name] extends v.GenericSchema
  ? v.InferOutput<Messages<As>[Name]>
  : never;

export type Listener<As extends Audience> = {
  [Name in Exclude<keyof Messages<As>, 'gone'>]: (view: Shown<As, Name>) => void;
};

export interface LinkOptions<As extends Audience> {
  hello: Extract<Hello, { as: As }>;
  /** Where commands wait that are not answered yet; of this room and seat alone. */
  keeping: Keeping;
  listener: Listener<As>;
  onStatus: (status: LinkStatus) => void;
  /** Another origin than the page's: for tests and benches. */
  origin?: string;
  /** Without it: polling first, then WebSocket where the network lets it through. */
  transports?: ('polling' | 'websocket')[];
}

export type ClassLink = Pick<Mail, 'send' | 'waiting' | 'stop'>;

/** Pause before a hello or command that was refused for the moment is sent again. */
const AGAIN_MS = 600;

/** Connects at once and again after every break. Commands that an earlier page left behind are sent first. */
export function openLink<As extends Audience>(options: LinkOptions<As>): ClassLink {
  const { keeping, listener, onStatus } = options;
  let hello: Hello = options.hello;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const socket = io(options.origin ?? location.origin, {
    path: LINK_PATH,
    // The same for the whole life of the link: by it a proxy before several processes sends all its requests to one.
    query: { way: drawCommandId() },
    auth: (give) => give(hello),
    transports: options.transports ?? ['polling', 'websocket'],
    reconnectionDelay: 150,
    reconnectionDelayMax: 1_500,
    forceNew: true,
  });
  const mail = openMail(socket, openOutbox(keeping));

  /** For what the library does not heal by itself: being refused, or put out, by the server. */
  function knockAgain(): void {
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), AGAIN_MS);
  }
  function end(status: LinkStatus): void {
    clearTimeout(timer);
    socket.disconnect();
    mail.abandon(status.is === 'refused' ? status.why : 'no-room');
    onStatus(status);
  }

  onStatus({ is: 'connecting' });
  socket.on('connect', () => {
    onStatus({ is: 'online' });
    mail.pump();
  });
  socket.on('disconnect', (why) => {
    mail.broken();
    if (why === 'io client disconnect') return;
    onStatus({ is: 'offline' });
    if (why === 'io server disconnect') knockAgain();
  });
  socket.on('connect_error', (error: Error & { data?: { why?: unknown } }) => {
    const why = REFUSALS.find((refusal) => refusal === error.data?.why);
    if (why !== undefined && !HEALS.has(why)) return end({ is: 'refused', why });
    onStatus({ is: 'offline' });
    if (why !== undefined) knockAgain();
  });
  listen(socket, options.hello.as, (name, view) => {
    if (name === 'gone') return end({ is: 'gone', why: (view as Gone).why });
    // From here on the seat is found by its room: the code may change.
    if (name === 'me') hello = { as: 'seat', room: (view as Shown<'seat', 'me'>).room, key: hello.key };
    (listener as Record<string, (view: unknown) => void>)[name]?.(view);
  });

  return {
    send: mail.send,
    waiting: mail.waiting,
    stop() {
      clearTimeout(timer);
      mail.stop();
      socket.disconnect();
    },
  };
}

/** Hands on what fits its schema. Anything else is from a server of another version, and a page must not trip over it. */
function listen(socket: Socket, as: Audience, take: (name: string, view: unknown) => void): void {
  for (const [name, schema] of Object.entries<v.GenericSchema>(MESSAGES[as]))
    socket.on(name, (view: unknown) => {
      const parsed = v.safeParse(schema, view);
      if (parsed.success) take(name, parsed.output);
    });
}
