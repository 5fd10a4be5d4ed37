// Holds the casting table: a seat for every pupil whatever the size of the class, and nobody cast twice.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { castFor, type Castable } from '../../src/scenario/cast.ts';
import { openWorld } from '../builders/open-world.ts';

const { casting, script } = await openWorld('scenarios/thirteen-days');
const sizes = Array.from({ length: 33 }, (_, index) => index + 4);

it.each(sizes)('a class of %i has a seat for everyone, and shares only what is meant to be shared', (size) => {
  const seats = castFor(casting.roles, size);
  expect(seats.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(size);
  expect(new Set(seats.map(({ role }) => role)).size).toBe(seats.length);
  for (const { role, pupils } of seats) {
    const { pairFrom } = casting.roles.find(({ id }) => id === role)!;
    expect(pupils, role).toBe(pairFrom && pairFrom <= size ? 2 : 1);
  }
});

it('twelve sit in the room as it was, and thirty have desks and a pair that argues both sides', () => {
  expect(castFor(casting.roles, 12).map(({ role }) => role)).toEqual(
    ['president', 'mcnamara', 'taylor', 'rfk', 'thompson', 'ball', 'bundy', 'rusk', 'mccone', 'sorensen'].concat([
      'dillon',
      'stevenson',
    ]),
  );
  const thirty = castFor(casting.roles, 30);
  expect(thirty.filter(({ pupils }) => pupils === 2).map(({ role }) => role)).toEqual(
    expect.arrayContaining(['moscow-desk', 'press', 'bundy', 'mcnamara']),
  );
});

it('each who is cast from people.yaml keeps the name, and every shared role says how', () => {
  for (const role of casting.roles) {
    if (role.person) expect(script.people[role.person]?.name).toBe(role.name);
    expect(role.office).not.toBe('');
    expect(Boolean(role.pair), role.id).toBe(role.pairFrom !== null);
  }
});

it('speaks to pupils of the men, never in their words and never to the President', () => {
  for (const { id, was, wants, fears, argue, there, office, temperament, knows } of casting.roles) {
    const texts = [was, wants, fears, there, office, temperament, ...knows.map(({ text }) => text)];
    // "certainly" is a word of the desk's, not a quotation.
    if (id !== 'moscow-desk') expect(texts.join(' ') + argue).not.toMatch(/["“”]/);
    expect(texts.join(' ')).not.toMatch(/\byour?\b/);
  }
});

const Roles = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    from: fc.integer({ min: 1, max: 40 }),
    pairFrom: fc.integer({ min: 0, max: 40 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

it('any table seats any class, each role once; with no roles nobody', () => {
  fc.assert(
    fc.property(Roles, fc.integer({ min: 1, max: 60 }), (roles: Castable[], size) => {
      const seats = castFor(roles, size);
      const inTheCast = roles.some(({ from }) => from <= size);
      expect(seats.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(inTheCast ? size : 0);
      expect(new Set(seats.map(({ role }) => role)).size).toBe(seats.length);
      expect(seats.every(({ pupils }) => pupils > 0)).toBe(true);
    }),
  );
  expect(castFor([], 12)).toEqual([]);
  expect(castFor(casting.roles, 0)).toEqual([]);
  expect(castFor(casting.roles, -3)).toEqual([]);
});

it('forty pupils share the last roles, one more each', () => {
  const shared = castFor(casting.roles, 40).filter(({ pupils }) => pupils > 1);
  expect(castFor(casting.roles, 40).reduce((sum, { pupils }) => sum + pupils, 0)).toBe(40);
  expect(shared.map(({ role }) => role)).toEqual(expect.arrayContaining(['ormsby-gore', 'mccloy', 'anderson']));
});
