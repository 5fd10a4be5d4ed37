// Owns the proof that a class comes through what schools put between: a filter that refuses WebSockets, and one that holds answers back.
import { type IncomingMessage, type Server, type ServerResponse, createServer, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawKey } from '../../src/classroom/secrets.ts';
import { type Classroom, cabinetOf, openClassroom, openPage } from '../builders/live-server.ts';
import { tiny } from '../builders/tiny-scenario.ts';

let room: Classroom;
const filters: Server[] = [];
beforeAll(async () => {
  room = await openClassroom(tiny.linked);
});
afterAll(async () => {
  await room.close();
  for (const filter of filters) {
    filter.closeAllConnections();
    filter.close();
  }
});

/** What became of each request that a filter saw. */
interface Seen {
  refused: number;
  passed: number;
}

/** Passes on whole answers alone, as a filter does that looks for viruses; never an upgrade. `refuse`: how it says no. */
async function startFilter(refuse: (socket: Duplex) => void): Promise<{ origin: string; seen: Seen }> {
  const seen: Seen = { refused: 0, passed: 0 };
  const filter = createServer((asked: IncomingMessage, answer: ServerResponse) => {
    const { method, url, headers } = asked;
    // Hop by hop: what a browser says of an upgrade ends here.
    const behind = request(room.origin + url, { method, headers: { ...headers, connection: 'close' } }, (told) => {
      const parts: Buffer[] = [];
      told.on('data', (part: Buffer) => parts.push(part));
      told.on('end', () => {
        seen.passed++;
        const body = Buffer.concat(parts);
        answer.writeHead(told.statusCode ?? 502, {
          'content-type': told.headers['content-type'] ?? 'text/plain',
          'content-length': body.length,
        });
        answer.end(body);
      });
    });
    behind.on('error', () => answer.destroy());
    answer.on('close', () => behind.destroy());
    asked.pipe(behind);
  });
  filter.on('upgrade', (_asked, socket) => {
    seen.refused++;
    refuse(socket);
  });
  filters.push(filter);
  await new Promise<void>((listening) => filter.listen(0, '127.0.0.1', listening));
  const address = filter.address();
  return { origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, seen };
}

test.each([
  ['refuses them with an answer', (socket: Duplex) => void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')],
  ['cuts them off', (socket: Duplex) => void socket.destroy()],
  ['swallows them', () => undefined],
])(
  'behind a filter that holds answers back until they are whole, and of WebSockets %s, a seat votes by polling',
  async (_says, refuse) => {
    const { origin, seen } = await startFilter(refuse);
    const opened = await room.server.hall.open(cabinetOf(tiny.linked));
    const seat = openPage<'seat'>(origin, { as: 'seat', code: opened.code, key: drawKey() });
    const teacher = openPage<'teacher'>(origin, { as: 'teacher', room: opened.room, key: opened.teacher });
    await Promise.all([seat.until(() => seat.me() !== undefined), teacher.until(() => teacher.room()?.seats === 1)]);
    await teacher.link.send({ kind: 'begin' });
    await teacher.link.send({ kind: 'open-vote', round: 'first' });
    await seat.until(() => seat.room().ballot?.open === 'first');
    const option = seat.room().ballot!.options.find(({ isOpen }) => isOpen)!.id;
    expect(await seat.link.send({ kind: 'vote', ballot: 0, round: 'first', option })).toMatchObject({ ok: true });
    await teacher.until(() => teacher.tally()?.cast === 1);
    // The quick way was tried, and did not come through.
    expect(seen.refused).toBeGreaterThan(0);
    for (const page of [seat, teacher]) page.link.stop();
    expect(room.troubles).toEqual([]);
  },
);
