// Owns the proof that several servers on one PostgreSQL keep one room; where there is no PostgreSQL to start, it says so.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClassServer, startClassServer } from '../../src/server/class-server.ts';
import { openPostgresStore } from '../../src/server/postgres-store.ts';
import { type Cluster, findPostgres, startPostgres } from '../../src/cli/own-postgres.ts';
import { cabinetOf, openPage } from '../builders/live-server.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { drawKey } from '../../src/classroom/secrets.ts';
import type { LoggedEvent } from '../../src/classroom/room-events.ts';

const found = findPostgres();

test.runIf(found === null)('no PostgreSQL is here (Debian: apt-get install postgresql): its tests are left out', () => {
  expect(found).toBeNull();
});

describe.runIf(found !== null)('two servers on one PostgreSQL', () => {
  let cluster: Cluster;
  const servers: ClassServer[] = [];
  const troubles: unknown[] = [];
  const start = async () => {
    const server = await startClassServer({
      port: 0,
      host: '127.0.0.1',
      store: await openPostgresStore(cluster.address),
      linked: tiny.linked,
      folder: null,
      names: [],
      isBehindProxy: false,
      pass: null,
      onTrouble: (trouble) => troubles.push(trouble),
    });
    servers.push(server);
    return server;
  };
  beforeAll(async () => {
    cluster = await startPostgres(found!);
    await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await cluster?.stop();
  });

  test('a room opened on one is found on the other, and votes on both come to one tally', async () => {
    const [one, two] = servers as [ClassServer, ClassServer];
    const opened = await one.hall.open(cabinetOf(tiny.linked));
    const origins = [one, two].map(({ port }) => `http://127.0.0.1:${port}`) as [string, string];
    const teacher = openPage<'teacher'>(origins[0], { as: 'teacher', room: opened.room, key: opened.teacher });
    const seats = Array.from({ length: 8 }, (_, index) =>
      openPage<'seat'>(origins[(index % 2) as 0 | 1], { as: 'seat', code: opened.code, key: drawKey() }),
    );
    await Promise.all(seats.map((seat) => seat.until(() => seat.me() !== undefined)));
    expect(seats.map((seat) => seat.me().seat).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    await teacher.until(() => teacher.room()?.seats === 8);
    await teacher.link.send({ kind: 'begin' });
    await teacher.link.send({ kind: 'open-vote', round: 'first' });
    await Promise.all(seats.map((seat) => seat.until(() => seat.room().ballot?.open === 'first')));
    const options = seats[0]!.room().ballot!.options.filter(({ isOpen }) => isOpen);
    const votes = seats.map((seat, index) =>
      seat.link.send({ kind: 'vote', ballot: 0, round: 'first', option: options[index % options.length]!.id }),
    );
    expect((await Promise.all(votes)).every(({ ok }) => ok)).toBe(true);
    await teacher.until(() => teacher.tally()?.cast === 8);
    const states = await Promise.all([one, two].map(async ({ hall }) => (await hall.byId(opened.room))!));
    await seats[1]!.until(() => states[0]!.room().seq === states[1]!.room().seq);
    expect(states[0]!.room()).toEqual(states[1]!.room());
    await teacher.link.send({ kind: 'purge' });
    await seats[1]!.until(() => seats[1]!.status().is === 'gone');
    for (const page of [teacher, ...seats]) page.link.stop();
    expect(troubles).toEqual([]);
  });

  test('a teacher at one server sees who is at the other, who goes there, and who comes over', async () => {
    const [one, two] = servers as [ClassServer, ClassServer];
    const opened = await one.hall.open(cabinetOf(tiny.linked));
    const origins = [one, two].map(({ port }) => `http://127.0.0.1:${port}`) as [string, string];
    const there = openPage<'seat'>(origins[1], { as: 'seat', code: opened.code, key: drawKey() });
    await there.until(() => there.me() !== undefined);
    // The teacher comes last: what was so before must be asked for.
    const teacher = openPage<'teacher'>(origins[0], { as: 'teacher', room: opened.room, key: opened.teacher });
    const shown = () => teacher.rows().map(({ here }) => here);
    await teacher.until(() => shown().join() === 'true');
    const second = openPage<'seat'>(origins[1], { as: 'seat', code: opened.code, key: drawKey() });
    await teacher.until(() => shown().join() === 'true,true');
    second.link.stop();
    await teacher.until(() => shown().join() === 'true,false');
    const over = openPage<'seat'>(origins[0], { as: 'seat', code: opened.code, key: second.key });
    await teacher.until(() => shown().join() === 'true,true');
    for (const page of [teacher, there, over]) page.link.stop();
    expect(troubles).toEqual([]);
  });

  test('writers from many connections leave no gap and no double in the order of a room', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore(cluster.address)));
    const room = 'a'.repeat(16);
    const seen = stores.map(() => 0);
    const event = (seq: number): LoggedEvent => ({
      seq,
      at: seq,
      by: 'server',
      command: null,
      event: { kind: 'locked', locked: seq % 2 === 0 },
    });
    const write = (index: number) =>
      stores[index]!.write(room, {
        seen: () => seen[index]!,
        take(foreign) {
          const next = (foreign.at(-1)?.seq ?? seen[index]!) + 1;
          seen[index] = next;
          return [event(next)];
        },
      });
    const one = async (index: number) => {
      for (let time = 0; time < 25; time++) await write(index);
    };
    await Promise.all([0, 1, 2, 3].map(one));
    const log = await stores[0]!.read(room, 0);
    expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    for (const store of stores) await store.close();
  });

  test('a code is one room’s, whoever claims it first', async () => {
    const [one, two] = await Promise.all([openPostgresStore(cluster.address), openPostgresStore(cluster.address)]);
    const claims = await Promise.all([one.claimCode('1'.repeat(16), 'BBBBB'), two.claimCode('2'.repeat(16), 'BBBBB')]);
    expect(claims.toSorted()).toEqual([false, true]);
    await Promise.all([one.close(), two.close()]);
  });
});
