// Holds places: from a path in the data, and a character in a text, to the line and column that the author sees.
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/scenario/read-yaml.ts';
import { positionOf, type SourceFile } from '../../src/scenario/source-file.ts';

function sourceOf(text: string): SourceFile {
  const { source } = readYaml({ path: 'a.yaml', bytes: new TextEncoder().encode(text) });
  if (!source) throw new Error(`"${text}" was not read.`);
  return source;
}

/** What stands in the file from a position to the end of its word. */
function wordAt(text: string, { line, column }: { line: number; column: number }): string {
  return /^\S*/.exec(text.split('\n')[line - 1]!.slice(column - 1))![0];
}

describe('a character in a text is found however the text is written', () => {
  const table: [string, string, string][] = [
    ['plain', 'when: tension >= WRONG', 'tension >= '],
    ['single quotes', "when: 'tension >= WRONG'", 'tension >= '],
    ['doubled single quotes', "when: 'course == ''a'' && WRONG'", "course == 'a' && "],
    ['double quotes with escapes', 'when: "course == \\"a\\" && WRONG"', 'course == "a" && '],
    ['folded', 'when: >-\n  tension >= 1 &&\n  WRONG >= 2', 'tension >= 1 && '],
    ['literal', 'when: |-\n    tension >= 1 &&\n    WRONG >= 2', 'tension >= 1 &&\n'],
    ['plain over two lines', 'when: tension >= 1 &&\n  WRONG >= 2', 'tension >= 1 && '],
    ['in a flow', '{ a: 1, when: tension >= WRONG }', 'tension >= '],
  ];
  it.each(table)('%s', (_, text, before) => {
    const at = positionOf(sourceOf(text), ['when'], 'value', before.length);
    expect(wordAt(text, at)).toMatch(/^WRONG/);
  });
});

describe('a path is found', () => {
  const text = '# a comment\nlist:\n  - name: one\n    empty:\n  - { name: two }\n';
  const table: [string, (string | number)[], 'key' | 'value', string][] = [
    ['a value', ['list', 0, 'name'], 'value', '3:11'],
    ['a key', ['list', 0, 'name'], 'key', '3:5'],
    ['an entry', ['list', 1], 'value', '5:5'],
    ['a value in a flow', ['list', 1, 'name'], 'value', '5:13'],
    ['an empty value, where it should stand', ['list', 0, 'empty'], 'value', '4:11'],
    ['a missing key, at what it is missing from', ['list', 1, 'missing'], 'value', '5:5'],
    ['something below a missing key', ['list', 1, 'missing', 0, 'deeper'], 'key', '5:5'],
    ['the whole', [], 'value', '2:1'],
  ];
  it.each(table)('%s', (_, path, of, expected) => {
    const { line, column } = positionOf(sourceOf(text), path, of);
    expect(`${line}:${column}`).toBe(expected);
  });

  it('behind an alias, at the alias', () => {
    const { line, column } = positionOf(sourceOf('a: &x { b: 1 }\nc: *x\n'), ['c', 'b']);
    expect(`${line}:${column}`).toBe('2:4');
  });
});
