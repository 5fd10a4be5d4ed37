// Owns the proof that a class is safe from those who spoil class quizzes: floods, false names, markup, guessed codes, crashes.
import { request } from 'node:http';
import { type Socket, io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE_SYMBOLS } from '../../src/classroom/ids.ts';
import { formatName } from '../../src/classroom/names.ts';
import { FIRST_WORDS, SECOND_WORDS } from '../../src/classroom/name-words.ts';
import { drawKey } from '../../src/classroom/secrets.ts';
import { contentPolicy } from '../../src/server/static-files.ts';
import { type Classroom, openClassroom } from '../builders/live-server.ts';
import { tiny } from '../builders/tiny-scenario.ts';

let room: Classroom;
beforeAll(async () => {
  room = await openClassroom(tiny.linked);
});
afterAll(async () => {
  for (const socket of raws) socket.disconnect();
  await room.close();
});

/** Links of those who write their own client. */
const raws: Socket[] = [];

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const online = async (page: { until: (is: () => boolean) => Promise<void>; room: () => unknown }) => {
  await page.until(() => page.room() !== undefined);
};

describe('the five attacks on class quizzes', () => {
  test('flood: who sends too fast is told so, then put out, while others vote on', async () => {
    const [flooder, other] = [room.seat(), room.seat()];
    await Promise.all([online(flooder), online(other)]);
    const replies: unknown[] = [];
    const socket = rawSocket(flooder);
    const raw = rawCommands(socket);
    for (let time = 0; time < 55; time++) raw({ kind: 'vote' }, (reply) => replies.push(reply));
    await until(() => replies.length === 55);
    expect(replies.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => ({ ok: false, why: 'bad-command' })));
    expect(replies.slice(15)).toEqual(Array.from({ length: 40 }, () => ({ ok: false, why: 'too-fast' })));
    for (let time = 0; time < 60; time++) raw({ kind: 'vote' }, () => undefined);
    await until(() => !socket.connected);
    expect(await other.link.send({ kind: 'vote', ballot: 9, round: 'first', option: 'any' })).toMatchObject({
      ok: false,
    });
  });

  test('flood of seats: a lock keeps out whoever is not in yet, and nobody who is', async () => {
    const teacher = room.teacher();
    const sitting = room.seat();
    await Promise.all([online(teacher), online(sitting)]);
    await teacher.link.send({ kind: 'lock', locked: true });
    const late = room.seat();
    await late.until(() => late.status().is === 'refused');
    expect(late.status()).toEqual({ is: 'refused', why: 'locked' });
    sitting.link.stop();
    const again = room.seat(sitting.key);
    await online(again);
    expect(again.me().seat).toBe(sitting.me().seat);
    await teacher.link.send({ kind: 'lock', locked: false });
  });

  test('filter bypass and markup in names: no name is ever sent, only drawn, from words that fear no markup', async () => {
    const page = room.page<'seat'>({
      as: 'seat',
      code: room.opened.code,
      key: drawKey(),
      name: '<img src=x onerror=alert(1)>',
    } as never);
    await page.until(() => page.status().is === 'refused');
    expect(page.status()).toEqual({ is: 'refused', why: 'bad-hello' });
    for (const word of [...FIRST_WORDS, ...SECOND_WORDS]) expect(word).toMatch(/^[A-Z][a-z]{1,8}$/);
    expect(new Set(FIRST_WORDS).size).toBe(FIRST_WORDS.length);
    expect(new Set(SECOND_WORDS).size).toBe(SECOND_WORDS.length);
    expect(formatName([0, 0])).toBe(`${FIRST_WORDS[0]} ${SECOND_WORDS[0]}`);
  });

  test('script on the host’s page: nothing that a seat sends reaches a teacher but ids and numbers that the server knows', async () => {
    const teacher = room.teacher();
    const seat = room.seat();
    await Promise.all([online(teacher), online(seat)]);
    const script = '<script>alert(1)</script>';
    const raw = rawCommands(rawSocket(seat));
    const replies = await Promise.all(
      [
        { kind: 'vote', ballot: 0, round: 'first', option: script },
        { kind: 'progress', progress: { picks: 0, decision: script, code: 'ABCD-EFGH-J' } },
        { kind: 'progress', progress: { picks: 0, decision: 'nowhere', code: script } },
        { kind: script },
      ].map((asked) => new Promise((resolve) => raw(asked, resolve))),
    );
    expect(replies).toEqual(replies.map(() => ({ ok: false, why: 'bad-command' })));
    expect(JSON.stringify(teacher.heard)).not.toMatch(/[<>]/);
    expect(contentPolicy('<style>b{}</style><script src="a.js"></script>')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/,
    );
    expect(contentPolicy('')).not.toContain('unsafe');
  });

  test.each([
    ['no arguments', []],
    ['null', [null]],
    ['a deep object', [JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`)]],
    ['a prototype', [JSON.parse('{"__proto__":{"kind":"begin"},"id":"0000000000000000"}')]],
    ['an answer that is no function', [{ kind: 'begin' }, 'answer']],
    ['bytes', [Buffer.from([0, 255, 1])]],
    ['another event', ['x']],
  ])('host crash: %s ends nobody’s lesson', async (_title, args) => {
    const seat = room.seat();
    await online(seat);
    const socket = rawSocket(seat);
    socket.emit('command', ...args);
    socket.emit('no such event', ...args);
    await until(() => socket.connected);
    const reply = await seat.link.send({ kind: 'vote', ballot: 0, round: 'first', option: 'any' });
    expect(reply).toMatchObject({ ok: false });
    seat.link.stop();
  });

  test('host crash: a frame above 4 kB ends the link that sent it, and no other', async () => {
    const [big, other] = [room.seat(), room.seat()];
    await Promise.all([online(big), online(other)]);
    const socket = rawSocket(big);
    await until(() => socket.connected);
    socket.emit('command', { kind: 'x'.repeat(5000) });
    await until(() => !socket.connected);
    expect(other.status().is).toBe('online');
  });
});

describe('who may what', () => {
  test('a seat’s key is no teacher’s, a screen’s is no teacher’s, and a room’s id alone takes no seat', async () => {
    const { room: id, screen } = room.opened;
    const refused = async (page: ReturnType<Classroom['page']>, why: string) => {
      await page.until(() => page.status().is === 'refused');
      expect(page.status()).toEqual({ is: 'refused', why });
    };
    await refused(room.teacher(drawKey()), 'wrong-key');
    await refused(room.teacher(screen), 'wrong-key');
    await refused(room.page<'seat'>({ as: 'seat', room: id, key: drawKey() }), 'no-seat');
    await refused(room.page<'teacher'>({ as: 'teacher', room: 'f'.repeat(16), key: drawKey() }), 'no-room');
  });

  test('a projector may look and nothing else', async () => {
    const screen = room.screen();
    await online(screen);
    expect(await screen.link.send({ kind: 'begin' })).toEqual({ ok: false, why: 'not-allowed' });
    expect(await screen.link.send({ kind: 'purge' })).toEqual({ ok: false, why: 'not-allowed' });
  });

  test('a seat that sends a teacher’s commands is refused each', async () => {
    const seat = room.seat();
    await online(seat);
    for (const asked of [{ kind: 'begin' }, { kind: 'new-code' }, { kind: 'purge' }] as const)
      expect(await seat.link.send(asked)).toEqual({ ok: false, why: 'not-allowed' });
  });

  test('a kicked seat hears so and does not come back; a new code shuts the old one out, and a removed teacher is out', async () => {
    const teacher = room.teacher();
    const seat = room.seat();
    await Promise.all([online(teacher), seat.until(() => seat.me() !== undefined)]);
    await teacher.link.send({ kind: 'kick', seat: seat.me().seat });
    await seat.until(() => seat.status().is === 'gone');
    const back = room.seat(seat.key);
    await back.until(() => back.status().is === 'refused');
    expect(back.status()).toEqual({ is: 'refused', why: 'kicked' });
    const key = drawKey();
    await teacher.link.send({ kind: 'add-teacher', key });
    const second = room.teacher(key);
    await online(second);
    await teacher.link.send({ kind: 'remove-teacher', teacher: second.room().you });
    await second.until(() => second.status().is === 'gone');
    await teacher.link.send({ kind: 'new-code' });
    await teacher.until(() => teacher.room().code !== room.opened.code);
    const late = room.seat();
    await late.until(() => late.status().is === 'refused');
    expect(late.status()).toEqual({ is: 'refused', why: 'no-room' });
  });
});

describe('guessing', () => {
  test('a code is five of thirty symbols, drawn anew for each room, and says nothing of keys or id', () => {
    expect(new Set(CODE_SYMBOLS).size).toBe(30);
    expect(room.opened.code).toMatch(/^[0-9B-DF-HJKMNP-TV-Z]{5}$/);
    for (const secret of [room.opened.teacher, room.opened.screen]) expect(secret).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('whose pages', () => {
  test('a page of a stranger gets neither a link nor an answer', async () => {
    expect(await status('/live/?EIO=4&transport=polling', { origin: 'http://evil.example' })).toBe(403);
    expect(await status('/live/?EIO=4&transport=polling', {})).toBe(200);
    expect(await status('/healthz', { host: 'evil.example' })).toBe(421);
    expect(await status('/healthz', {})).toBe(200);
    expect(await status('/readyz', {})).toBe(200);
    expect(await status('/../package.json', {})).toBe(404);
  });
});

test('no address and no name stands in the log, and nothing that opens a door', async () => {
  const desk = await room.server.hall.byId(room.opened.room);
  const text = JSON.stringify(desk!.room());
  for (const secret of [room.opened.teacher, room.opened.screen, '127.0.0.1']) expect(text).not.toContain(secret);
});

test('nothing of all this was trouble to the server', () => {
  expect(room.troubles).toEqual([]);
});

test('a purge at a click deletes the room, and everybody hears it', async () => {
  const [teacher, screen] = [room.teacher(), room.screen()];
  await Promise.all([online(teacher), online(screen)]);
  expect(await teacher.link.send({ kind: 'purge' })).toMatchObject({ ok: true });
  await screen.until(() => screen.status().is === 'gone');
  expect(await room.server.hall.byId(room.opened.room)).toBeNull();
  expect(await room.server.hall.byCode(room.opened.code)).toBeNull();
});

/** A link without our client's manners, to the seat of a page. */
function rawSocket({ key }: { key: string }): Socket {
  const auth = { as: 'seat', code: room.opened.code, key };
  const socket = io(room.origin, {
    path: '/live',
    auth,
    forceNew: true,
    transports: ['websocket'],
    reconnection: false,
  });
  raws.push(socket);
  return socket;
}

/** Sends what no page of ours would. */
function rawCommands(socket: Socket) {
  let ids = 0;
  return (asked: object, answer: (reply: unknown) => void) =>
    socket.emit('command', { id: (++ids).toString(16).padStart(16, '0'), ...asked }, answer);
}

function status(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${room.origin}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
