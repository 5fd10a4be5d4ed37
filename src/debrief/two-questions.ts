// Owns the sum of two answers about one hour: how likely peace was, and how likely war still was. Pure.

/** Per cent by hour; null where nothing was said. */
export type Answers = readonly (number | null)[];

export interface Sums {
  /** Per cent, one an hour. */
  sums: number[];
  /** Hours at which the two make more than 100, and less. */
  over: number;
  under: number;
}

/** Both answers of every hour together; null until every hour has both. Lists of unlike length never are complete. */
export function sumsOf(peace: Answers, war: Answers): Sums | null {
  const sums = peace.flatMap((one, hour) => {
    const other = war[hour];
    return one === null || other === null || other === undefined ? [] : [one + other];
  });
  if (sums.length !== peace.length || sums.length !== war.length) return null;
  return { sums, over: sums.filter((sum) => sum > 100).length, under: sums.filter((sum) => sum < 100).length };
}
