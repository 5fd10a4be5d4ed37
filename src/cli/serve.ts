// Owns serving the built page from dist on this machine: for `npm start`, for the load bench and for the browser tests.
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

// By number, for the name may mean IPv6 alone; every browser that asks for localhost also tries this one.
const HOST = '127.0.0.1';
const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

/** Builds the page into dist; only warnings are printed. */
export async function buildPage(): Promise<void> {
  await build({ configFile: CONFIG, logLevel: 'warn' });
}

/** Serves dist under `base` (`/`, or `/some/folder/`). Port 0 takes any free one. The port must be free: see `isPortFree`. */
export async function servePage(port: number, base = '/'): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = await preview({
    configFile: CONFIG,
    logLevel: 'warn',
    base,
    // A missing file is a 404, not the page once more.
    appType: 'mpa',
    preview: { host: HOST, port, strictPort: true },
  });
  const listening = server.httpServer.address();
  const taken = typeof listening === 'object' && listening ? listening.port : port;
  return { address: `http://localhost:${taken}${base}`, stop: () => server.close() };
}
