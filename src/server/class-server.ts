// Owns the class server: one port for pages and links, rooms behind it, health for whoever watches it, and a calm stop.
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { CLASS_PLACES } from '../classroom/addresses.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { EventStore } from './event-store.ts';
import { type Hall, openHall } from './hall.ts';
import { type LiveLink, openLiveLink } from './live-link.ts';
import { openJoinGate } from './join-gate.ts';
import { openRoomFor } from './open-rooms.ts';
import { type Origins, allowOrigins } from './origins.ts';
import { openStaticFiles } from './static-files.ts';
import { storyRules } from './story-rules.ts';

export interface ServerOptions {
  port: number;
  /** Address to listen at: `0.0.0.0` for all networks of this machine, `127.0.0.1` behind a proxy. */
  host: string;
  store: EventStore;
  linked: LinkedStory;
  /** Folder of the built pages; null to serve none. */
  folder: string | null;
  /** Host names under which the server is reached, besides its addresses and this machine's own name. */
  names: string[];
  /** Whether the last proxy's `X-Forwarded-For` tells who connects. Only behind a proxy of one's own. */
  isBehindProxy: boolean;
  /** Lets anybody who knows it open rooms by `POST /rooms`; null for nobody. */
  pass: string | null;
  onTrouble: (trouble: unknown) => void;
}

export interface ClassServer {
  hall: Hall;
  port: number;
  /** Stops taking pages, finishes what is being written, closes the store. */
  stop(): Promise<void>;
}

/** Resolves once the server listens; rejects with the system's error if it cannot. */
export async function startClassServer(options: ServerOptions): Promise<ClassServer> {
  const { store, linked, onTrouble } = options;
  const now = () => Date.now();
  const origins = allowOrigins(options.names);
  const http = createServer({ maxHeaderSize: 16_384, requestTimeout: 60_000, headersTimeout: 20_000 });
  let link: LiveLink | null = null;
  const hall = await openHall({
    store,
    rules: storyRules(linked),
    scenario: linked.story,
    now,
    onChange: (room, events) => link?.tell(room, events),
    onPurged: (room) => link?.disband(room),
    onSaid: (room, text) => link?.hear(room, text),
    onTrouble,
  });
  const state = { isStopping: false };
  const gate = openJoinGate(now);
  const rules = storyRules(linked);
  const opening = (request: IncomingMessage, response: ServerResponse) =>
    openRoomFor(request, response, {
      hall,
      rules,
      pass: options.pass,
      gate,
      addressOf: ({ headers, socket }) => addressOf(headers, socket.remoteAddress ?? '', options.isBehindProxy),
      onTrouble,
    });
  http.on('request', answerPages(options, state, origins, opening));
  const opened = openLiveLink({
    http,
    hall: () => hall,
    say: store.say,
    origins,
    now,
    addressOf: ({ handshake }) => addressOf(handshake.headers, handshake.address, options.isBehindProxy),
    onTrouble,
  });
  link = opened;
  const port = await listen(http, options);
  return {
    hall,
    port,
    async stop() {
      state.isStopping = true;
      hall.close();
      await opened.close();
      http.closeAllConnections();
      await store.close();
    },
  };
}

type Opening = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function answerPages(options: ServerOptions, state: { isStopping: boolean }, origins: Origins, opening: Opening) {
  const files = options.folder === null ? null : openStaticFiles(options.folder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url?.split('?')[0] ?? '/';
    // Socket.IO answers its own path itself.
    if (path.startsWith('/live')) return;
    setHeaders(response);
    if (!origins.mayConnect(path === '/rooms' ? request.headers.origin : undefined, request.headers.host))
      return tell(response, 421, 'This server does not go by that name.');
    if (path === '/rooms' && request.method === 'POST') return void opening(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return tell(response, 405, 'Only GET is answered here.');
    const place = CLASS_PLACES.find((name) => path === `/${name}`);
    if (place) return lead(response, place);
    if (path === '/healthz') return tell(response, 200, 'ok');
    if (path === '/readyz') return void tellReady(response, options.store, state);
    if (files?.(request, response, decoded(path))) return;
    tell(response, 404, 'There is no such page. Check the address.');
  };
}

/** Ready for more pages: the log can be read, and the server is not about to end. */
async function tellReady(response: ServerResponse, store: EventStore, { isStopping }: { isStopping: boolean }) {
  const isThere = await store.check().then(
    () => true,
    () => false,
  );
  if (isStopping || !isThere) return tell(response, 503, isStopping ? 'stopping' : 'no store');
  return tell(response, 200, 'ready');
}

function setHeaders(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('permissions-policy', 'camera=(self), geolocation=(), microphone=(), payment=()');
}

function tell(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('content-security-policy', "default-src 'none'");
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${sentence}\n`);
}

/** `/join` is what people type; the page has its places behind the hash. */
function lead(response: ServerResponse, place: string): void {
  response.writeHead(302, { location: `/#${place}`, 'cache-control': 'no-store' });
  response.end();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function addressOf(headers: IncomingMessage['headers'], direct: string, isBehindProxy: boolean): string {
  const told = headers['x-forwarded-for'];
  // The last entry is the one that our own proxy wrote.
  const last = (Array.isArray(told) ? told.join(',') : told)?.split(',').at(-1)?.trim();
  return isBehindProxy && last ? last : direct;
}

function listen(http: Server, { port, host }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ port, host, backlog: 1024 }, () => {
      http.off('error', reject);
      const address = http.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
