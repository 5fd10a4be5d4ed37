// Owns the proof that a pupil whose phone died has the same seat on another: once, in time, and nobody else by guessing.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { OFFER_MS } from '../../src/classroom/judge.ts';
import { drawKey, drawSeatCode } from '../../src/classroom/secrets.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import { type Classroom, type LivePage, openClassroom, openPage } from '../builders/live-server.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'excomm-again-'));
const file = join(folder, 'class.db');
let room: Classroom;
let teacher: LivePage<'teacher'>;
beforeAll(async () => {
  room = await openClassroom(tiny.linked, { store: await openSqliteStore(file) });
  teacher = room.teacher();
  await teacher.until(() => teacher.room() !== undefined);
  await ask({ kind: 'begin' });
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await room.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(asked: Parameters<typeof teacher.link.send>[0]): Promise<void> {
  expect(await teacher.link.send(asked)).toMatchObject({ ok: true });
}
async function sitting(): Promise<LivePage<'seat'>> {
  const seat = room.seat();
  await seat.until(() => seat.me() !== undefined);
  return seat;
}
async function offer(seat: number): Promise<string> {
  const seatCode = drawSeatCode();
  await ask({ kind: 'offer-seat', seat, seatCode });
  return seatCode;
}
const takeOver = (seatCode: string, key = drawKey()) => room.page<'seat'>({ as: 'seat', seatCode, key });
async function refusalOf(page: LivePage<'seat'>): Promise<unknown> {
  await page.until(() => page.status().is === 'refused' || page.me() !== undefined);
  return page.status();
}

describe('a seat on another phone', () => {
  test('is the same seat with its role, chair and vote, also in a locked class, and the old phone is told', async () => {
    const old = await sitting();
    const { seat, name } = old.me();
    await ask({ kind: 'cast', roles: [[seat, 'rusk']] });
    await ask({ kind: 'chair', seat });
    await ask({ kind: 'open-vote', round: 'first' });
    await old.until(() => old.room().ballot?.open === 'first');
    const { ballot, options } = old.room().ballot!;
    const option = options.find(({ isOpen }) => isOpen)!.id;
    expect(await old.link.send({ kind: 'vote', ballot, round: 'first', option })).toMatchObject({ ok: true });
    await ask({ kind: 'lock', locked: true });
    const screen = room.screen();
    const code = await offer(seat);
    await teacher.until(() => teacher.rows()[seat]?.offered !== null);
    const next = takeOver(code);
    await next.until(() => next.me() !== undefined);
    expect(next.me()).toMatchObject({ seat, name, role: 'rusk', chair: true, votes: { ballot, first: option } });
    await old.until(() => old.status().is === 'gone');
    expect(old.status()).toEqual({ is: 'gone', why: 'moved' });
    await teacher.until(() => teacher.rows()[seat]?.offered === null && teacher.rows()[seat]!.here);
    expect(teacher.room().seats).toBe(1);
    // The old key knocks again, by the room and by the class's code.
    const { room: id, code: classCode } = { ...room.opened };
    const byRoom = room.page<'seat'>({ as: 'seat', room: id, key: old.key });
    expect(await refusalOf(byRoom)).toEqual({ is: 'refused', why: 'moved' });
    const byCode = room.page<'seat'>({ as: 'seat', code: classCode, key: old.key });
    expect(await refusalOf(byCode)).toEqual({ is: 'refused', why: 'moved' });
    // The wall was shown neither the code nor that there was one.
    await screen.until(() => screen.room()?.seats === 1);
    expect(JSON.stringify(screen.heard)).not.toContain(code);
    expect(JSON.stringify(screen.heard)).not.toContain('offered');
    await ask({ kind: 'move-ballot', ballot, move: 'close' });
    await ask({ kind: 'move-ballot', ballot, move: 'reveal' });
    await ask({ kind: 'chair', seat: null });
    await ask({ kind: 'lock', locked: false });
  });

  test('is had once by each code: a second phone, an older code and one of a seat taken out are told so', async () => {
    const old = await sitting();
    const { seat } = old.me();
    const [older, newer] = [await offer(seat), await offer(seat)];
    expect(await refusalOf(takeOver(older))).toEqual({ is: 'refused', why: 'seat-code-spent' });
    const rivals = [takeOver(newer), takeOver(newer)];
    const ends = await Promise.all(rivals.map(refusalOf));
    expect(ends).toContainEqual({ is: 'refused', why: 'seat-code-spent' });
    expect(rivals.filter((page) => page.me()?.seat === seat)).toHaveLength(1);
    // The device that has it may ask again: its yes may have been lost on the way.
    const winner = rivals.find((page) => page.me() !== undefined)!;
    const again = takeOver(newer, winner.key);
    await again.until(() => again.me() !== undefined);
    expect(again.me().seat).toBe(seat);
    const last = await offer(seat);
    await ask({ kind: 'kick', seat });
    expect(await refusalOf(takeOver(last))).toEqual({ is: 'refused', why: 'seat-code-spent' });
    expect(await teacher.link.send({ kind: 'offer-seat', seat, seatCode: drawSeatCode() })).toEqual({
      ok: false,
      why: 'kicked',
    });
  });

  test('is had for ten minutes, and not a moment longer', async () => {
    const { seat } = (await sitting()).me();
    const code = await offer(seat);
    const until = teacher.rows()[seat]?.offered ?? 0;
    vi.useFakeTimers({ toFake: ['Date'], now: Math.max(until, Date.now() + OFFER_MS) + 1 });
    expect(await refusalOf(takeOver(code))).toEqual({ is: 'refused', why: 'seat-code-old' });
    vi.useRealTimers();
    const next = takeOver(code);
    await next.until(() => next.me() !== undefined);
    expect(next.me().seat).toBe(seat);
  });

  test('is had after a crash, by the code that was given before it', async () => {
    const old = await sitting();
    const { seat, name } = old.me();
    const code = await offer(seat);
    // What a process that dies at this moment leaves on the disk.
    const left = join(folder, 'left.db');
    for (const part of ['', '-wal']) cpSync(file + part, left + part);
    const after = await openClassroom(tiny.linked, { store: await openSqliteStore(left) });
    const next = openPage<'seat'>(after.origin, { as: 'seat', seatCode: code, key: drawKey() });
    try {
      await next.until(() => next.me() !== undefined);
      expect(next.me()).toMatchObject({ room: room.opened.room, seat, name });
      const late = openPage<'seat'>(after.origin, { as: 'seat', room: room.opened.room, key: old.key });
      expect(await refusalOf(late)).toEqual({ is: 'refused', why: 'moved' });
      late.link.stop();
    } finally {
      next.link.stop();
      await after.close();
    }
  });

  test('is not guessed: each wrong code counts against the address, and beyond twenty they are slowed', async () => {
    const guesses = Array.from({ length: 20 }, () => takeOver(drawSeatCode()));
    const ends = await Promise.all(guesses.map(refusalOf));
    expect(ends).toEqual(guesses.map(() => ({ is: 'refused', why: 'seat-code-wrong' })));
    const began = Date.now();
    const more = takeOver(drawSeatCode());
    expect(await refusalOf(more)).toEqual({ is: 'refused', why: 'seat-code-wrong' });
    expect(Date.now() - began).toBeGreaterThanOrEqual(500);
    expect(room.troubles).toEqual([]);
  });
});
