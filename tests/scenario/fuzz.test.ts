// Holds the door against anything: no bytes make the parser throw, and every problem has a place in its file.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ScenarioFile } from '../../src/scenario/read-yaml.ts';
import { tinyFiles } from '../builders/tiny-files.ts';

const files = await tinyFiles();
const anyFile = fc.nat(files.length - 1);
const withBytes = (index: number, bytes: Uint8Array) =>
  files.map((file, at) => (at === index ? { ...file, bytes } : file));

function expectPlaces(broken: ScenarioFile[]): void {
  const parsed = parseScenario(broken);
  if (parsed.ok) return;
  expect(parsed.error.length).toBeGreaterThan(0);
  for (const { file, line, column, message } of parsed.error) {
    const source = broken.find(({ path }) => path === file);
    const lines = source ? new TextDecoder().decode(source.bytes).split('\n').length : 1;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line, `${file}:${line} ${message}`).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

it('any bytes in place of a file', () => {
  fc.assert(
    fc.property(anyFile, fc.uint8Array({ maxLength: 300 }), (index, bytes) => expectPlaces(withBytes(index, bytes))),
    { numRuns: 25 },
  );
});

it('any data in place of a file', () => {
  fc.assert(
    fc.property(anyFile, fc.json({ maxDepth: 4 }), (index, json) => {
      expectPlaces(withBytes(index, new TextEncoder().encode(json)));
    }),
    { numRuns: 25 },
  );
});

/** Words and signs that mean something to YAML or to us, so that cuts and pastes reach far into the checks. */
const scrap = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'id: ',
    '- ',
    'when: ',
    '{',
    '}',
    '[',
    ']',
    "'",
    '"',
    '&a ',
    '*a',
    '|',
    '>-',
    '\n',
    '\t',
    '__proto__: 1\n',
  ),
  fc.constantFrom(
    'true',
    'null',
    '-.inf',
    '.nan',
    '1e999',
    'constructor',
    'tension',
    '1962-10-31T25:00-04:00',
    '!!map',
    '<<: *a',
  ),
);

it('any part of a file cut out and something else put in', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(5000), fc.nat(40), scrap, (index, from, length, text) => {
      const whole = new TextDecoder().decode(files[index]!.bytes);
      const start = from % whole.length;
      const cut = whole.slice(0, start) + text + whole.slice(start + length);
      expectPlaces(withBytes(index, new TextEncoder().encode(cut)));
    }),
    { numRuns: 80 },
  );
});

it.each([
  ['brackets', '['.repeat(100_000)],
  ['dashes', '- '.repeat(50_000)],
  ['braces', '{a: '.repeat(50_000)],
  ['a condition of brackets', `- { id: a, when: '${'('.repeat(20_000)}' }`],
  ['many keys', Array.from({ length: 60_000 }, (_, key) => `k${key}: 1\n`).join('')],
])('a file of nothing but %s is refused in good time', (_, text) => {
  const broken = withBytes(
    files.findIndex(({ path }) => path === 'endings.yaml'),
    new TextEncoder().encode(text),
  );
  expect(parseScenario(broken).ok).toBe(false);
});
