// Owns two Reed-Solomon check symbols over the field of 32 elements: any wrong symbol and any two swapped are noticed.

/** x^5 + x^2 + 1, which makes 2 a generator of the field. */
const FIELD = 0b100101;
/** The code's polynomial (x + 1)(x + 2) = x^2 + 3x + 2: sums to zero at 1 and at 2. */
const MIDDLE = 3;
const LAST = 2;

/**
 * The two symbols to append. Pure. One wrong symbol, and two swapped neighbours, are noticed at any length; any two
 * wrong symbols less than 31 apart too; other damage passes once in 1,024.
 */
export function checkSymbols(symbols: number[]): [number, number] {
  let high = 0;
  let low = 0;
  for (const symbol of symbols) {
    const carry = symbol ^ high;
    high = low ^ times(carry, MIDDLE);
    low = times(carry, LAST);
  }
  return [high, low];
}

/** True if the last two symbols are the check symbols of those before. Pure. */
export function isChecked(symbols: number[]): boolean {
  const [high, low] = checkSymbols(symbols.slice(0, -2));
  return symbols.length >= 2 && symbols.at(-2) === high && symbols.at(-1) === low;
}

/** Product in the field: shift, add without carry, and reduce. */
function times(left: number, right: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) {
    if (right & (1 << bit)) product ^= left << bit;
  }
  for (let bit = 8; bit >= 5; bit--) {
    if (product & (1 << bit)) product ^= FIELD << (bit - 5);
  }
  return product;
}
