// Owns the proof that every pupil of a class has one seat, for every size that a class can have.
import { describe, expect, test } from 'vitest';
import type { CastRole } from '../../../src/engine/casting.ts';
import { LEAST_PUPILS, MOST_PUPILS } from '../../../src/classroom/sitting.ts';
import { seatsOf } from '../../../src/overlay/sitting/seats.ts';

const role = (id: string, from: number, pairFrom: number | null, rotates = false): CastRole => ({
  id,
  from,
  pairFrom,
  rotates,
  name: id,
  office: '',
  person: null,
  temperament: null,
  pair: null,
  was: '',
  wants: '',
  fears: null,
  argue: '',
  there: '',
  knows: [],
  cites: [],
});
const casting = {
  sizes: { smallest: 2, largest: 7 },
  rule: null,
  roles: [role('president', 1, null, true), role('defence', 2, 6), role('state', 3, 7), role('chiefs', 4, null)],
};
const room = (pupils: number, rotates = true) => ({ pupils, rotates, talk: null, withRoles: true });

describe('the seats of a class', () => {
  test('are one for each pupil by number, whatever its size', () => {
    for (let size = LEAST_PUPILS; size <= MOST_PUPILS; size++) {
      const numbers = seatsOf(casting, room(size)).flatMap(({ pupils }) => pupils);
      expect(numbers).toEqual(Array.from({ length: size }, (_, index) => index + 1));
    }
  });

  test('pair roles in a bigger class, and mark the chair only where it goes round', () => {
    expect(seatsOf(casting, room(6)).map(({ role: { id }, pupils }) => `${id} ${pupils.join('+')}`)).toContain(
      'defence 2+3',
    );
    expect(seatsOf(casting, room(6)).map(({ isChair }) => isChair)).toEqual([true, false, false, false]);
    expect(seatsOf(casting, room(6, false)).some(({ isChair }) => isChair)).toBe(false);
    expect(seatsOf({ ...casting, roles: [] }, room(6))).toEqual([]);
  });
});
