// Owns programmer errors: they throw a full sentence with the offender in quotes.

/** Throws unless the condition holds. Only for what cannot happen if our own code is right. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** For the branch of a closed set that no value can reach. */
export function unreachable(value: never): never {
  throw new Error(`"${String(value)}" was not expected here: a case is missing.`);
}
