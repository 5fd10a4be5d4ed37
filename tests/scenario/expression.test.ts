// Holds the condition language: what it builds, and what it says of a slip.
import { describe, expect, it } from 'vitest';
import { isReservedName, parseCondition, type ConditionVariable } from '../../src/scenario/expression.ts';

const VARIABLES: ConditionVariable[] = [
  { id: 'tension', kind: 'gauge', values: [] },
  { id: 'trust', kind: 'gauge', values: [] },
  { id: 'course', kind: 'fact', values: ['waiting', 'blockade', 'strike'] },
  { id: 'incident', kind: 'fact', values: ['none', 'shot'] },
];

describe('a condition becomes a tree of slots and constants', () => {
  const table: [string, unknown][] = [
    ['tension >= 70', ['>=', ['v', 0], ['k', 70]]],
    ['tension == 70', ['==', ['v', 0], ['k', 70]]],
    ['course == "blockade"', ['==', ['v', 2], ['k', 1]]],
    ["'shot' != incident", ['!=', ['v', 3], ['k', 1]]],
    ['!(trust < 2.5)', ['!', ['<', ['v', 1], ['k', 2.5]]]],
    ['tension + trust > 100', ['>', ['+', ['v', 0], ['v', 1]], ['k', 100]]],
    ['tension / 2 > -3', ['>', ['/', ['v', 0], ['k', 2]], ['k', -3]]],
    ['-tension < trust', ['<', ['*', ['k', -1], ['v', 0]], ['v', 1]]],
    ['course in ["waiting", "strike"]', ['||', ['==', ['v', 2], ['k', 0]], ['==', ['v', 2], ['k', 2]]]],
    [
      'tension > 1 && trust > 2 || incident == "none"',
      ['||', ['&&', ['>', ['v', 0], ['k', 1]], ['>', ['v', 1], ['k', 2]]], ['==', ['v', 3], ['k', 0]]],
    ],
  ];
  it.each(table)('%s', (text, tree) => expect(parseCondition(text, VARIABLES)).toEqual({ ok: true, value: tree }));
});

describe('a slip is told with its place and its cure', () => {
  const table: [text: string, kind: string, slip: string, hint: string][] = [
    ['tensoin >= 70', 'unknown-variable', 'tensoin', 'Did you mean "tension"?'],
    ['course == blockade', 'unknown-variable', 'blockade', 'in quotes: course == "blockade"'],
    ['course == "blokade"', 'unknown-value', '"blokade"', 'Did you mean "blockade"?'],
    ['course = "blockade"', 'syntax', '=', 'two equals signs'],
    ['tension > 3 and trust > 3', 'syntax', 'and', '&&'],
    ['course == “strike”', 'syntax', '“', 'straight quotes'],
    ['tension >=', 'syntax', '', 'looks like this'],
    ['tension', 'not-boolean', 'tension', 'Compare it'],
    ['course && tension > 1', 'not-boolean', 'course', 'course == "waiting"'],
    ['tension >= "high"', 'mixed-types', 'tension >= "high"', 'without quotes'],
    ['course == 2', 'mixed-types', 'course == 2', 'one of "waiting"'],
    ['course > "waiting"', 'mixed-types', 'course > "waiting"', 'no order'],
    ['10 < tension < 20', 'mixed-types', '10 < tension < 20', 'two comparisons'],
    ['course + 1 > 2', 'mixed-types', 'course', 'Only gauges'],
    ['size(course) > 1', 'not-supported', 'size(course)', 'It may compare'],
    ['true', 'not-supported', 'true', 'leave the condition out'],
    ['tension > 7 / 2', 'not-supported', '7 / 2', 'Write the result'],
    ['course == incident', 'not-supported', 'course == incident', 'Name the value'],
    ['tension in [1]', 'not-supported', 'tension in [1]', 'course in'],
  ];
  it.each(table)('%s', (text, kind, slip, hint) => {
    const result = parseCondition(text, VARIABLES);
    if (result.ok) throw new Error(`"${text}" was taken for a condition.`);
    expect(result.error.kind).toBe(kind);
    expect(result.error.hint).toContain(hint);
    const { start, end } = result.error;
    expect(text.slice(start, end)).toBe(slip);
  });
});

it('a word that CEL keeps for itself is reserved, an ordinary name is not', () => {
  expect(['in', 'true', 'null', 'tension', 'first_letter'].map(isReservedName)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
