// Owns the built page on the wire: every file of a folder, packed once asked for, with headers that let a page do only what it must.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.webm': 'audio/webm',
};
const PACKED = /^(text|application)\/|svg/;
/** Vite puts a hash of the content into these names. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;
const YEAR_S = 31_536_000;

interface Entry {
  type: string;
  bytes: Buffer;
  /** Null for what packing makes no smaller. */
  packed: (() => Buffer) | null;
  tag: string;
  isHashed: boolean;
  policy: string;
}

/** Answers a request for a file, or says false if there is none. GET and HEAD only. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

/** Reads the whole folder into memory: some megabytes, and no request can reach past it. Throws if there is no folder. */
export function openStaticFiles(folder: string): StaticFiles {
  const entries = new Map<string, Entry>();
  for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const file = join(name.parentPath, name.name);
    entries.set(`/${relative(folder, file).replaceAll(sep, '/')}`, readEntry(file));
  }
  for (const [path, entry] of entries) entry.isHashed = HASHED.test(path);
  return (request, response, path) => {
    const entry = entries.get(fileOf(path));
    if (!entry) return false;
    answer(entry, request, response);
    return true;
  };
}

/** `/` is the page itself. */
const fileOf = (path: string): string => (path === '/' ? '/index.html' : path);

function readEntry(file: string): Entry {
  const bytes = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = PACKED.test(type) && bytes.length > 1000 ? once(() => gzipSync(bytes)) : null;
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const policy = type.startsWith('text/html') ? contentPolicy(bytes.toString('utf8')) : "default-src 'none'";
  return { type, bytes, packed, tag, isHashed: false, policy };
}

/** At the first asking, and not at the start: a server that comes back after a crash is waited for. */
function once<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

function answer(entry: Entry, { method, headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('etag', entry.tag);
  response.setHeader('cache-control', entry.isHashed ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
  response.setHeader('content-security-policy', entry.policy.replaceAll('{host}', headers.host ?? ''));
  if (headers['if-none-match'] === entry.tag) {
    response.writeHead(304).end();
    return;
  }
  const isPacked = entry.packed !== null && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const body = isPacked ? entry.packed!() : entry.bytes;
  if (entry.packed) response.setHeader('vary', 'accept-encoding');
  if (isPacked) response.setHeader('content-encoding', 'gzip');
  response.writeHead(200, { 'content-type': entry.type, 'content-length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

/**
 * What a page may do: its own files, no inline script, and of inline style only what was built into it. Pure. `{host}` is put in
 * for each request, because older Safaris do not count a WebSocket of the page's own host as its own.
 */
export function contentPolicy(html: string): string {
  const styles = Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, text]) => hashSource(text ?? ''));
  const scripts = Array.from(html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g), ([, text]) =>
    hashSource(text ?? ''),
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "connect-src 'self' data: blob: ws://{host} wss://{host}",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
