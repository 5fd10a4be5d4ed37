// Owns fingerprints of texts: the same in every browser and in Node, without waiting.
import { formatSymbols } from './crockford.ts';

/** A 64-bit whole number as two unsigned 32-bit halves, since a JavaScript number is exact to 53 bits only. */
export interface Halves {
  readonly high: number;
  readonly low: number;
}

const TWO_32 = 2 ** 32;

/** FNV-1a, 64 bits, over the UTF-8 bytes. Pure. Tells texts apart; keeps no secret. */
export function fnv1a64(text: string): Halves {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3; each product stays below 2^41 and so is exact.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / TWO_32) + low * 0x100) % TWO_32;
    low = product % TWO_32;
  }
  return { high, low };
}

/** Eight letters and digits of Crockford's base 32 that tell one text from another: 40 bits of its FNV-1a, folded. Pure. */
export function fingerprint(text: string): string {
  const { high, low } = fnv1a64(text);
  // FNV's authors advise folding the bits that are left over, here the upper 24, onto those that are kept.
  let rest = (high & 0xff) * TWO_32 + ((low ^ (high >>> 8)) >>> 0);
  const symbols: number[] = [];
  for (let place = 0; place < 8; place += 1) {
    symbols.unshift(rest % 32);
    rest = Math.floor(rest / 32);
  }
  return formatSymbols(symbols).replaceAll('-', '');
}

/** JSON with the keys of every object in order of their code units, so that equal data give equal texts. Pure. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
