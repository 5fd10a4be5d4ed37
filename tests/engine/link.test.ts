// Owns the proof that closures mean what CEL means: the same texts over random states, against the library itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkCondition } from '../../src/engine/link.ts';
import { type ConditionVariable, environmentFor, parseCondition } from '../../src/scenario/expression.ts';

const FACTS = {
  course: ['none', 'blockade', 'strike', 'invasion'],
  turkey: ['unsaid', 'private', 'public'],
} as const;
const GAUGES = ['tension', 'retreat', 'readiness'] as const;
const VARIABLES: ConditionVariable[] = [
  ...GAUGES.map((id) => ({ id, kind: 'gauge' as const, values: [] })),
  ...Object.entries(FACTS).map(([id, values]) => ({ id, kind: 'fact' as const, values })),
];

const gauge = fc.constantFrom(...GAUGES);
// Few levels, so that comparisons are often met exactly: an edge is where `<` and `<=` part.
const LEVELS = [0, 12, 70, 100];
const constant = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LEVELS).map(String) },
  fc.integer({ min: -50, max: 150 }).map(String),
  fc.constantFrom('0.5', '12.25', '70.0', '99.9'),
);

/** Sums always hold a gauge on the left: two constants are refused, which the parser's own tests show. */
const { sum } = fc.letrec<{ sum: string; part: string }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 3 },
    gauge,
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('part'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    gauge.map((id) => `(-${id})`),
  ),
  part: fc.oneof({ maxDepth: 3 }, constant, tie('sum')),
}));

const quoted = (value: string) => `"${value}"`;
const factTest = fc.constantFrom(...Object.entries(FACTS)).chain(([fact, values]) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('==', '!='), fc.constantFrom(...values), fc.boolean())
      .map(([operator, value, turned]) =>
        turned ? `${quoted(value)} ${operator} ${fact}` : `${fact} ${operator} ${quoted(value)}`,
      ),
    fc.subarray([...values], { minLength: 1 }).map((some) => `${fact} in [${some.map(quoted).join(', ')}]`),
  ),
);
const sign = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const comparison = fc
  .oneof(fc.tuple(gauge, sign, constant), fc.tuple(sum, sign, fc.oneof(constant, sum)))
  .map((parts) => parts.join(' '));

const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    comparison,
    factTest,
    tie('condition').map((inner) => `!(${inner})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
  ),
}));

// Whole levels and levels between: equality must be met, and missed by a hair.
const level = fc.oneof(
  fc.constantFrom(...LEVELS),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const state = fc.record({
  ...Object.fromEntries(GAUGES.map((id) => [id, level])),
  ...Object.fromEntries(Object.entries(FACTS).map(([id, values]) => [id, fc.constantFrom(...values)])),
}) as fc.Arbitrary<Record<string, number | string>>;

const valuesOf = (context: Record<string, number | string>) =>
  VARIABLES.map(({ id, values }) => {
    const value = context[id]!;
    return typeof value === 'string' ? values.indexOf(value) : value;
  });

describe('a linked condition', () => {
  it('gives what the CEL library gives, for any condition of the subset in any state', () => {
    const environment = environmentFor(VARIABLES);
    fc.assert(
      fc.property(condition, fc.array(state, { minLength: 1, maxLength: 20 }), (text, states) => {
        const parsed = parseCondition(text, VARIABLES);
        if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
        const closure = linkCondition(parsed.value);
        const library = environment.parse(text);
        for (const each of states) {
          expect(closure(valuesOf(each)), `${text} in ${JSON.stringify(each)}`).toBe(library(each));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a true boolean, not merely something that counts as one', () => {
    const parsed = parseCondition('tension >= 70 && course == "blockade"', VARIABLES);
    expect(parsed.ok && linkCondition(parsed.value)([70, 0, 0, 1, 0])).toBe(true);
    expect(parsed.ok && linkCondition(parsed.value)([69.9, 0, 0, 1, 0])).toBe(false);
  });
});
