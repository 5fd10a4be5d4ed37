// Owns holding the accessibility statement to the tests: what it says is held is held by a test that is there.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const rows = readFileSync(join(PROJECT, 'docs/accessibility.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const criteria = rows.filter(([, name]) => /^\d\./.test(name ?? ''));
/** What stands in the last column where no test does. */
const ADMITTED = new Set(['by hand', 'partly met', 'not met', 'not held']);
/** Of WCAG 2.2 at A and AA: all that can apply to a page without film, account or payment. */
const NEEDED =
  '1.1.1 1.2 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

describe('the accessibility statement', () => {
  test('says something of every criterion', () => {
    const named = criteria.map(([, name]) => (/^[\d., and]+/.exec(name ?? '')?.[0] ?? '').trim());
    const missing = NEEDED.split(' ').filter((number) => !named.some((one) => one.split(/, | and /).includes(number)));
    expect(missing).toEqual([]);
  });

  test.each(criteria.map((row) => [row[1], row.at(-2)]))(
    '%s is held by a test that is there, or says that none holds it',
    (_name, held) => {
      expect(ADMITTED.has(held ?? '') || existsSync(join(PROJECT, held ?? '-'))).toBe(true);
    },
  );

  test('names tests that look for barriers where it says what axe has seen', () => {
    const seen = rows.filter(
      ([, screen, file]) => !criteria.some((row) => row[1] === screen) && file?.startsWith('tests/'),
    );
    expect(seen.length).toBeGreaterThan(5);
    for (const [, screen, file] of seen) {
      expect(readFileSync(join(PROJECT, file!), 'utf8'), screen).toMatch(/expectNoBarriers|findBarriers|startLooking/);
    }
  });
});
