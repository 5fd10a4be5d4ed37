// Owns the proof of the doors themselves: how guesses are slowed, how fast one may ask, and which hosts and origins are ours.
import { describe, expect, test } from 'vitest';
import { MOST_SEATS } from '../../src/classroom/ids.ts';
import { startRate } from '../../src/server/event-rate.ts';
import type { EventStore, Turn } from '../../src/server/event-store.ts';
import { openJoinGate } from '../../src/server/join-gate.ts';
import { allowOrigins } from '../../src/server/origins.ts';
import { RoomDesk } from '../../src/server/room-desk.ts';
import { hex, liveRoom, toyRules } from '../builders/live-rooms.ts';

describe('guessing', () => {
  test('twenty wrong codes a minute cost nothing; the next come twice a second, and are sent away when too many wait', () => {
    let now = 0;
    const gate = openJoinGate(() => now);
    for (let time = 0; time < 20; time++) {
      expect(gate.admit('here')).toBe(0);
      gate.failed('here');
    }
    expect([gate.admit('here'), gate.admit('here'), gate.admit('here')]).toEqual([500, 1000, 1500]);
    for (let time = 0; time < 13; time++) gate.admit('here');
    expect(gate.admit('here')).toBeNull();
    expect(gate.admit('elsewhere')).toBe(0);
    now = 60_000;
    expect(gate.admit('here')).toBe(0);
  });

  test('a whole class of five hundred behind one address comes in at once', () => {
    const gate = openJoinGate(() => 0);
    for (let pupil = 0; pupil < 500; pupil++) expect(gate.admit('school')).toBe(0);
  });

  test('guesses from many addresses are slowed together', () => {
    const gate = openJoinGate(() => 0);
    for (let guess = 0; guess < 200; guess++) gate.failed(`address ${guess}`);
    expect(gate.admit('another')).toBe(100);
  });

  test('ten commands a second pass, and a pause saves up no more than ten', () => {
    const rate = startRate(0);
    const take = (times: number, now: number) => Array.from({ length: times }, () => rate.take(now));
    expect(take(12, 0)).toEqual([...Array.from({ length: 10 }, () => 'yes'), 'no', 'no']);
    expect(take(2, 100)).toEqual(['yes', 'no']);
    expect(take(11, 60_000).filter((answer) => answer === 'yes')).toHaveLength(10);
  });
});

describe('whose pages', () => {
  test.each([
    ['192.168.1.5:1962', undefined, true],
    ['192.168.1.5:1962', 'http://192.168.1.5:1962', true],
    ['localhost:1962', 'http://localhost:1962', true],
    ['[::1]:1962', 'http://[::1]:1962', true],
    ['class.school.example', 'https://class.school.example', true],
    ['CLASS.school.example:443', 'https://class.school.example', true],
    ['192.168.1.5:1962', 'http://192.168.1.5:8080', false],
    ['192.168.1.5:1962', 'http://evil.example', false],
    ['192.168.1.5:1962', 'null', false],
    ['evil.example', 'http://evil.example', false],
    ['evil.example:1962', undefined, false],
    ['localhost:1962@evil.example', undefined, false],
    [undefined, undefined, false],
  ])('host %s, origin %s: %s', (host, origin, may) => {
    expect(allowOrigins(['class.school.example']).mayConnect(origin, host)).toBe(may);
  });
});

test('a full room lets nobody new in, and everybody who has a seat', async () => {
  const live = liveRoom();
  live.join();
  const [seat] = live.room().seats;
  const seats = Array.from({ length: MOST_SEATS }, (_, number) => ({ ...seat!, key: hex(5000 + number, 32) }));
  const desk = new RoomDesk(
    { ...live.room(), seats },
    {
      store: { write: async (_room: string, turn: Turn) => void turn.take([]) } as EventStore,
      rules: toyRules,
      now: () => 2_000_000,
      onChange: () => undefined,
      onTrouble: (trouble) => {
        throw trouble;
      },
    },
  );
  expect(await desk.sit(hex(1, 32))).toEqual({ ok: false, error: 'full' });
  expect(await desk.sit(hex(5000 + MOST_SEATS - 1, 32))).toEqual({ ok: true, value: MOST_SEATS - 1 });
});
