// Builds codes that are right in form and wrong in one place: another version, scenario or edition.
import { checkSymbols } from '../../src/base/check-symbols.ts';
import { formatSymbols, parseSymbols } from '../../src/base/crockford.ts';

/** `symbol` 0 holds the version, 1 the scenario, 3 the edition; `bits` of it are turned, and the check is right again. */
export function spoilt(code: string, symbol: number, bits: number): string {
  const parsed = parseSymbols(code);
  const symbols = parsed.ok ? parsed.value.slice(0, -2) : [];
  const changed = symbols.with(symbol, symbols[symbol]! ^ bits);
  return formatSymbols([...changed, ...checkSymbols(changed)]);
}

/** One character wrong. */
export function mistyped(code: string): string {
  return code.slice(0, 12) + (code[12] === '7' ? '8' : '7') + code.slice(13);
}
