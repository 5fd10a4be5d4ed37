// Owns which pupils, by number, play which role in a class of a size. Pure.
import type { Room } from '../../classroom/sitting.ts';
import type { CastRole, Casting } from '../../engine/casting.ts';
import { castFor } from '../../scenario/cast.ts';

export interface CastSeat {
  role: CastRole;
  /** Pupils' numbers, from 1; two or more share the role. */
  pupils: number[];
  /** True for the President's chair where it goes round: its pupil sits in for whoever is JFK of the hour. */
  isChair: boolean;
}

/** In the order of the roles; every pupil has one seat. Empty in a scenario without roles. */
export function seatsOf({ roles }: Casting, { pupils, rotates }: Pick<Room, 'pupils' | 'rotates'>): CastSeat[] {
  let next = 1;
  return castFor(roles, pupils).flatMap((seat) => {
    const role = roles.find(({ id }) => id === seat.role);
    const numbers = Array.from({ length: seat.pupils }, () => next++);
    return role ? [{ role, pupils: numbers, isChair: role.rotates && rotates }] : [];
  });
}
