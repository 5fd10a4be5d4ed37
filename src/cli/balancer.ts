// Owns a balancer for drills: each connection goes to the next server in turn, and on to another where one is dead.
import { type Socket, connect, createServer } from 'node:net';

export async function startBalancer(ports: number[]): Promise<{ origin: string; stop: () => Promise<void> }> {
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer((page) => {
    open.add(page);
    page.on('close', () => open.delete(page));
    page.on('error', () => page.destroy());
    hand(page, ports.length);
  });
  function hand(page: Socket, tries: number): void {
    if (tries === 0 || page.destroyed) return void page.destroy();
    const behind = connect(ports[turn++ % ports.length]!, '127.0.0.1');
    const next = () => hand(page, tries - 1);
    behind.once('error', next);
    behind.once('connect', () => {
      behind.off('error', next);
      behind.on('error', () => page.destroy());
      behind.on('close', () => page.destroy());
      page.on('close', () => behind.destroy());
      page.pipe(behind).pipe(page);
    });
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', 1024, listening));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    stop: () =>
      new Promise((closed) => {
        for (const page of open) page.destroy();
        server.close(() => closed());
      }),
  };
}
