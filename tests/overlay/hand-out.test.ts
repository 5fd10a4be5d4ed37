// Holds the handing out of roles in a live class: everybody who is here has one, nobody who was taken out, the chair none.
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/classroom/views.ts';
import { compileCasting } from '../../src/engine/compile-casting.ts';
import { handOut } from '../../src/overlay/live/hand-out.ts';
import { loadOnce } from '../builders/load-once.ts';

const loaded = await loadOnce('scenarios/thirteen-days');
if (!loaded.ok) throw new Error('The scenario is broken.');
const casting = compileCasting(loaded.value);
const chair = casting.roles.find(({ rotates }) => rotates)!.id;
const rowsOf = (count: number, out: number[] = []): Row[] =>
  Array.from({ length: count }, (_, seat) => ({
    seat,
    name: [0, seat],
    role: null,
    kicked: out.includes(seat),
    here: true,
    offered: null,
    voted: false,
    answered: false,
    progress: null,
  }));

describe('roles of a live class', () => {
  it.each([12, 20, 30])('of %i: all but the one whose chair goes round have a role that the casting knows', (count) => {
    const handed = handOut(casting, rowsOf(count));
    expect(handed.map(([seat]) => seat)).toEqual(Array.from({ length: count }, (_, seat) => seat));
    const known = new Set(casting.roles.map(({ id }) => id));
    expect(handed.filter(([, role]) => role !== null && !known.has(role))).toEqual([]);
    expect(handed.filter(([, role]) => role === chair)).toEqual([]);
    expect(handed.filter(([, role]) => role === null)).toHaveLength(1);
  });

  it('pass over a seat that was taken out', () => {
    const handed = handOut(casting, rowsOf(13, [3]));
    expect(handed.map(([seat]) => seat)).not.toContain(3);
    expect(handed).toHaveLength(12);
  });

  it('are none in a scenario without roles', () => {
    expect(handOut({ ...casting, roles: [] }, rowsOf(2))).toEqual([
      [0, null],
      [1, null],
    ]);
  });
});
