// Owns Crockford's base 32: numbers 0 to 31 as characters that survive being read aloud and typed by hand.
import { type Result, err, ok } from './result.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** What people write for a character that looks alike. */
const LOOKALIKES: Record<string, string> = { I: '1', L: '1', O: '0' };

/** Symbols 0..31 as capitals in groups of four: `7ZQ1-0M4K-9`. Pure. */
export function formatSymbols(symbols: number[]): string {
  const text = symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
  return (text.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * Reads symbols back, forgiving small letters, spaces, hyphens of any width, and I, L and O. Pure.
 * The error is the first character that stands for nothing, such as `U` or `!`.
 */
export function parseSymbols(text: string): Result<number[], string> {
  const symbols: number[] = [];
  for (const character of text.toUpperCase()) {
    if (/[\s\p{Pd}]/u.test(character)) continue;
    const symbol = ALPHABET.indexOf(LOOKALIKES[character] ?? character);
    if (symbol < 0) return err(character);
    symbols.push(symbol);
  }
  return ok(symbols);
}

/** A number from 0 as symbols, least first; the last is never 0. Pure; inverse of `numberOf`. */
export function symbolsOf(number: bigint): number[] {
  const symbols: number[] = [];
  for (let rest = number; rest > 0n; rest >>= 5n) symbols.push(Number(rest & 31n));
  return symbols;
}

/** The number that symbols, least first, stand for. Pure. */
export function numberOf(symbols: number[]): bigint {
  return symbols.reduceRight((number, symbol) => (number << 5n) | BigInt(symbol), 0n);
}
