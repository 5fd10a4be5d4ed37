// Owns who in a live class plays whom: seats in the order in which they came, roles in the casting's order. Pure.
import type { Casting } from '../../engine/casting.ts';
import type { Row } from '../../classroom/views.ts';
import { seatsOf } from '../sitting/seats.ts';

/** A role's id for each seat; null for one that goes without. The chair goes round and is nobody's role. */
export function handOut(casting: Casting, rows: readonly Row[]): [seat: number, role: string | null][] {
  const here = rows.filter(({ kicked }) => !kicked);
  const cast = seatsOf(casting, { pupils: here.length, rotates: true });
  const roleOf = new Map(
    cast.flatMap(({ role, pupils, isChair }) => (isChair ? [] : pupils.map((pupil) => [pupil, role.id] as const))),
  );
  return here.map(({ seat }, index) => [seat, roleOf.get(index + 1) ?? null]);
}
