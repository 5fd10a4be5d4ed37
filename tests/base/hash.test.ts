// Owns the proof of fingerprints: published vectors, and what must and must not tell two texts apart.
import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprint, fnv1a64 } from '../../src/base/hash.ts';

const hex = (text: string) => {
  const { high, low } = fnv1a64(text);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
};

describe('fnv1a64', () => {
  // From the vectors that Noll, Fowler and Vo publish (draft-eastlake-fnv, appendix C).
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
  ])('hashes "%s" as its authors do', (text, expected) => {
    expect(hex(text)).toBe(expected);
  });

  it('agrees with the definition in whole numbers of any size, beyond ASCII too', () => {
    const text = 'Хрущёв — Fidel — “the second letter” 🚢'.repeat(20);
    let expected = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) {
      expected = BigInt.asUintN(64, (expected ^ BigInt(byte)) * 0x100000001b3n);
    }
    expect(hex(text)).toBe(expected.toString(16).padStart(16, '0'));
  });
});

describe('fingerprint', () => {
  it('has eight characters of Crockford’s base 32', () => {
    for (const text of ['', 'a', 'foobar']) expect(fingerprint(text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('tells 50,000 texts apart that differ in one digit or two', () => {
    const seen = new Set(Array.from({ length: 50_000 }, (_, index) => fingerprint(`{"add":[[0,${index}]]}`)));
    expect(seen.size).toBe(50_000);
  });
});

describe('canonicalJson', () => {
  it('puts keys in order at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 3], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},3]}');
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});
