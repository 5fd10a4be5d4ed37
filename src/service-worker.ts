// Owns ExComm without the net: every file of an edition is kept, and the page is served from the edition that it has taken up,
// so that a new one never comes under a run. A script of its own, at the top of the built folder.
import { edition } from 'virtual:scenario/edition';
import type { FromKeeper, ToKeeper } from './overlay/keeper.ts';

/** The files of this build, and a name for all of them together; written in by the build. */
declare const EXCOMM_FILES: string[];
declare const EXCOMM_BUILD: string;

/** What the page's own types do not tell of a service worker. */
interface Lasting extends Event {
  waitUntil(until: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Hearing extends Lasting {
  data: ToKeeper;
  source: { postMessage(message: FromKeeper): void } | null;
}
interface Keeper {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(kind: 'message', act: (event: Hearing) => void): void;
}

const keeper = self as unknown as Keeper;
const files = EXCOMM_FILES;
const build = EXCOMM_BUILD;
const { scope } = keeper.registration;
/** Two copies may lie in two folders of one host, which has one store. */
const PREFIX = `excomm ${scope} `;
const own = PREFIX + build;
const SHELF = `${PREFIX}taken`;
const MARK = `${scope}taken-build`;

interface Taken {
  build: string;
  edition: string;
}

async function taken(): Promise<Taken | null> {
  const mark = await (await caches.open(SHELF)).match(MARK);
  return mark ? ((await mark.json()) as Taken) : null;
}

async function take(): Promise<void> {
  await (await caches.open(SHELF)).put(MARK, new Response(JSON.stringify({ build, edition } satisfies Taken)));
}

/** A name with a fingerprint means the same content for ever. */
const isStamped = (file: string): boolean => file.startsWith('assets/');

async function keepAll(): Promise<void> {
  const cache = await caches.open(own);
  for (const file of files) {
    const address = new URL(file, scope).href;
    const there = isStamped(file) ? await caches.match(address) : undefined;
    // Past the browser's own store where a name says nothing of its content. All or nothing: a failure is tried again.
    const answer = there ?? (await fetch(address, { cache: isStamped(file) ? 'default' : 'no-cache' }));
    if (!answer.ok) throw new Error(`"${file}" could not be fetched: ${answer.status}.`);
    await cache.put(address, answer);
  }
}

async function clear(): Promise<void> {
  const mark = await taken();
  if (!mark) await take();
  const kept = new Set([own, SHELF, PREFIX + (mark?.build ?? build)]);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && !kept.has(name)).map((n) => caches.delete(n)));
}

async function answerTo(request: Request): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  const isPage = origin + pathname === scope || origin + pathname === `${scope}index.html`;
  const address = isPage ? scope : origin + pathname;
  const mark = await taken();
  for (const name of [PREFIX + (mark?.build ?? build), own]) {
    const kept = (await caches.has(name)) ? await (await caches.open(name)).match(address) : undefined;
    if (kept) return kept;
  }
  return fetch(request);
}

keeper.addEventListener('install', (event) => {
  // It may go to work at once: what it serves does not change before the page says so.
  event.waitUntil(keepAll().then(() => keeper.skipWaiting()));
});
keeper.addEventListener('activate', (event) => event.waitUntil(clear().then(() => keeper.clients.claim())));
keeper.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answerTo(request));
});
keeper.addEventListener('message', (event) => {
  const { data, source } = event;
  const reply = async (): Promise<FromKeeper> => {
    if (data === 'take') await take();
    const mark = await taken();
    return { isNew: mark !== null && mark.build !== build, isSameEdition: mark?.edition === edition };
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client of a worker takes none
  event.waitUntil(reply().then((message) => source?.postMessage(message)));
});
