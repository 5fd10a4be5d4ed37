// Owns the proof that a class plays a lesson over the real wire: votes, reveal, orders, the chair, and the end.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classLog } from '../../src/classroom/class-log.ts';
import { startPlainWalk } from '../../src/run/plain-walk.ts';
import { encodeRun } from '../../src/run/run-code.ts';
import { type Classroom, openClassroom } from '../builders/live-server.ts';
import { tiny } from '../builders/tiny-scenario.ts';

let room: Classroom;
beforeAll(async () => {
  room = await openClassroom(tiny.linked);
});
afterAll(() => room.close());

test('three pupils, a teacher and a projector play a cabinet to its end', async () => {
  const teacher = room.teacher();
  const screen = room.screen();
  const pupils = [room.seat(), room.seat(), room.seat()];
  await Promise.all(pupils.map((pupil) => pupil.until(() => pupil.me() !== undefined)));
  await teacher.until(() => teacher.rows().filter(({ here }) => here).length === 3);
  expect(new Set(pupils.map((pupil) => pupil.me().name.join())).size).toBe(3);
  const ask = async (asked: Parameters<typeof teacher.link.send>[0]) =>
    expect(await teacher.link.send(asked)).toMatchObject({ ok: true });
  await ask({ kind: 'begin' });
  await ask({ kind: 'chair', seat: 1 });

  for (let orders = 0; !isOver(); orders++) {
    await ask({ kind: 'open-vote', round: 'first' });
    const number = teacher.room().ballot!.ballot;
    const open = teacher.room().ballot!.options.filter(({ isOpen }) => isOpen);
    for (const pupil of pupils) await pupil.until(() => pupil.room().ballot?.ballot === number);
    const choice = open[orders % open.length]!.id;
    const replies = await Promise.all(
      pupils.map((pupil) => pupil.link.send({ kind: 'vote', ballot: number, round: 'first', option: choice })),
    );
    expect(replies.every(({ ok }) => ok)).toBe(true);
    await teacher.until(() => teacher.tally()?.ballot === number && teacher.tally()?.cast === 3);
    await screen.until(() => screen.tally()?.ballot === number && screen.tally()?.cast === 3);
    expect(screen.tally()?.counts).toBeNull();
    expect(screen.room().ballot).toMatchObject({ first: null, second: null });
    await ask({ kind: 'move-ballot', ballot: number, move: 'close' });
    await ask({ kind: 'move-ballot', ballot: number, move: 'reveal' });
    await screen.until(() => screen.room().ballot?.stage === 'revealed');
    expect(screen.room().ballot!.first!.reduce((sum, votes) => sum + votes)).toBe(3);
    // The seat in the chair decides, and no other.
    const order = { kind: 'decide' as const, option: choice, note: null };
    expect(await pupils[0]!.link.send(order)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await pupils[1]!.link.send(order)).toMatchObject({ ok: true });
    await teacher.until(() => teacher.room().orders.length === orders + 1);
    await ask({ kind: 'go-on' });
  }

  function isOver(): boolean {
    const { settings, orders } = teacher.room();
    const log = classLog(tiny.linked.story, settings, orders);
    const walk = startPlainWalk(tiny.linked, log);
    for (const { option } of log.picks)
      walk.choose(walk.waitingLine()!.line.options.findIndex(({ id }) => id === option));
    return walk.waitingLine() === null;
  }

  await ask({ kind: 'end' });
  await pupils[2]!.until(() => pupils[2]!.room().stage === 'ended');
  // Every page makes the same run code of what it was shown.
  const codes = [teacher, screen, ...pupils].map((page) =>
    encodeRun(tiny.linked, classLog(tiny.linked.story, page.room().settings, page.room().orders)),
  );
  expect(new Set(codes).size).toBe(1);
  expect(room.troubles).toEqual([]);
});
