// Owns the compiled form of a condition: what the CEL text becomes, small enough for the player's bundle.

/**
 * Nested arrays. `['v', slot]` reads a gauge or a fact, `['k', number]` is a constant. A fact is compared by the index
 * of its value in its closed set, so `course == "blockade"` becomes `['==', ['v', 14], ['k', 2]]`.
 */
export type Condition =
  | readonly ['v', number]
  | readonly ['k', number]
  | readonly ['!', Condition]
  | readonly ['&&' | '||', Condition, Condition]
  | readonly ['==' | '!=' | '<' | '<=' | '>' | '>=', Condition, Condition]
  | readonly ['+' | '-' | '*' | '/', Condition, Condition];
