// Owns trying whether a class server answers this device, and by which of its ways. A room is not needed for it.
import { io } from 'socket.io-client';
import { LINK_PATH } from './addresses.ts';

const PATIENCE_MS = 6000;

export interface ConnectionFound {
  page: boolean;
  polling: boolean;
  socket: boolean;
}

/** Never rejects: what does not answer within six seconds does not come through. */
export async function testConnection(): Promise<ConnectionFound> {
  const page = await fetch('healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!page) return { page, polling: false, socket: false };
  const [polling, socket] = await Promise.all([comesThrough('polling'), comesThrough('websocket')]);
  return { page, polling, socket };
}

/** The server refuses a hello without a seat, in words that only it knows: that, too, has come through. */
function comesThrough(transport: 'polling' | 'websocket'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = io(location.origin, {
      path: LINK_PATH,
      transports: [transport],
      auth: { test: true },
      reconnection: false,
      forceNew: true,
      timeout: PATIENCE_MS,
    });
    const end = (isThrough: boolean) => {
      clearTimeout(timer);
      socket.disconnect();
      resolve(isThrough);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    socket.on('connect', () => end(true));
    socket.on('connect_error', (error: Error & { data?: unknown }) => end(error.data !== undefined));
  });
}
