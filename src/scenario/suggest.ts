// Owns "did you mean": the nearest of some known names to a misspelt one.

/** Smallest number of letters inserted, dropped, changed or swapped with a neighbour. Pure. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, beforeLast[column - 2]! + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

/** Letters alone: `argued_by`, `arguedBy` and `argued-by` are the same slip. */
const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Names longer than this are not compared: nobody misspells a paragraph, and the comparison is quadratic. */
const LONGEST_NAME = 60;

/** The nearest known name, or null when none is near enough to be a slip of the pen. Pure. */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  const wanted = plain(name);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(wanted, plain(candidate));
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** `Did you mean "x"?`, or the fallback when nothing is near. Pure. */
export function didYouMean(name: string, known: Iterable<string>, fallback: string): string {
  const best = nearest(name, known);
  return best === null ? fallback : `Did you mean "${best}"?`;
}

/** `a, b and c`, cut short after `most` names. Pure. */
export function listOf(names: Iterable<string>, most = 8): string {
  const all = [...names];
  if (all.length > most) return `${all.slice(0, most).join(', ')} and ${all.length - most} more`;
  return joined(all, 'and');
}

/** `a, b or c`. Pure. */
export const choiceOf = (names: Iterable<string>) => joined([...names], 'or');

const joined = (names: string[], word: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
