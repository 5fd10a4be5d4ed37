// Owns the casting table: which roles a class of a size plays, and how many pupils share each.

/** What the table needs of a role. */
export interface Castable {
  id: string;
  /** The class size that brings the role in. */
  from: number;
  /** The size from which two pupils share it; null or absent for a role that stays single. */
  pairFrom?: number | null;
}

export interface Seat {
  role: string;
  /** Pupils on this role: 1, or more where it is shared. */
  pupils: number;
}

/**
 * Seats for a class of `size` pupils, in the order of the roles; together they always have `size` places. Where the table
 * has fewer, the last roles are shared by one more each, from the last to the first and round again; where it has more, the
 * last ones stay empty and are left out. No role stands twice. Empty if there are no roles or no pupils. Pure.
 */
export function castFor(roles: readonly Castable[], size: number): Seat[] {
  const pupils = Math.max(0, Math.floor(size));
  const seats = tableOf(roles, pupils);
  if (seats.length === 0) return [];
  let left = pupils - countSeats(seats);
  for (let at = seats.length - 1; left > 0; left -= 1, at = (at || seats.length) - 1) seats[at]!.pupils += 1;
  for (let at = seats.length - 1; left < 0; at -= 1) {
    const spare = Math.min(seats[at]!.pupils, -left);
    seats[at]!.pupils -= spare;
    left += spare;
  }
  return seats.filter((seat) => seat.pupils > 0);
}

/** How many places the table itself has for a class of this size, before any are shared or left empty. Pure. */
export function countTable(roles: readonly Castable[], size: number): number {
  return countSeats(tableOf(roles, size));
}

const tableOf = (roles: readonly Castable[], size: number): Seat[] =>
  roles
    .filter(({ from }) => from <= size)
    .map(({ id, pairFrom }) => ({ role: id, pupils: pairFrom && pairFrom <= size ? 2 : 1 }));

const countSeats = (seats: readonly Seat[]) => seats.reduce((sum, { pupils }) => sum + pupils, 0);
