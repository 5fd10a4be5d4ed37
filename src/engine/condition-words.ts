// Owns telling a compiled condition in words: a list of clauses that must all hold. Build side only.
import { assert } from '../base/assert.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Fact, Gauge, Variables } from '../scenario/schema-variables.ts';
import type { Clause } from './assumptions.ts';

type Joint = '&&' | '||';
type Comparison = readonly ['==' | '!=' | '<' | '<=' | '>' | '>=', Condition, Condition];

const MEASURES = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', '==': 'exactly', '!=': 'not' };
const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' };

/** The clauses of a condition, which all must hold; none for a condition that was left out. Pure. */
export function conditionClauses(condition: Condition | null, variables: Variables): Clause[] {
  if (!condition) return [];
  return termsOf('&&', condition).map((term) => ({
    text: clause(term, variables),
    gauges: [...new Set(slotsIn(term))].flatMap((slot) => variables.gauges[slot]?.id ?? []),
  }));
}

/** What setting a fact to a value means: its clause, or its meaning and the value. Pure. */
export function factClause({ meaning, clauses, values }: Fact, value: number): string {
  const name = values[value]!;
  return clauses?.[name] ?? `${meaning.replace(/\.$/, '')}: ${name.replaceAll('-', ' ')}`;
}

function clause(condition: Condition, variables: Variables): string {
  const [operator] = condition;
  if (operator === '||') return eitherOf(termsOf('||', condition), variables);
  if (operator === '!') return negated(condition[1], variables);
  if (operator === '&&') {
    return termsOf('&&', condition)
      .map((term) => clause(term, variables))
      .join(', and ');
  }
  return comparison(condition as Comparison, variables);
}

/** `a or b`; parts that have an `and` of their own are marked off. */
function eitherOf(terms: Condition[], variables: Variables): string {
  return terms
    .map((term) => (term[0] === '&&' ? `(${clause(term, variables)})` : clause(term, variables)))
    .join(', or ');
}

function negated(inner: Condition, variables: Variables): string {
  if (inner[0] === '==' || inner[0] === '!=') {
    return comparison([inner[0] === '==' ? '!=' : '==', inner[1], inner[2]], variables);
  }
  return `it is not so that ${clause(inner, variables)}`;
}

function comparison([operator, left, right]: Comparison, variables: Variables): string {
  const fact = left[0] === 'v' ? variables.facts[left[1] - variables.gauges.length] : undefined;
  if (fact && right[0] === 'k') return operator === '!=' ? notClause(fact, right[1]) : factClause(fact, right[1]);
  return `${sum(left, variables)} is ${MEASURES[operator]} ${sum(right, variables)}`;
}

/** In its own words where the author gave some; of two values the other one; else the plain denial. */
function notClause(fact: Fact, value: number): string {
  const own = fact['clauses-not']?.[fact.values[value]!];
  if (own !== undefined) return own;
  if (fact.values.length === 2) return factClause(fact, 1 - value);
  return `it is not so that ${factClause(fact, value)}`;
}

function sum(condition: Condition, variables: Variables): string {
  if (condition[0] === 'k') return String(condition[1]);
  if (condition[0] === 'v') return nameOf(variables.gauges[condition[1]]);
  const [operator, left, right] = condition as readonly [keyof typeof SIGNS, Condition, Condition];
  return `${sum(left, variables)} ${SIGNS[operator]} ${sum(right, variables)}`;
}

function nameOf(gauge: Gauge | undefined): string {
  assert(gauge, 'A condition reckons with something that is no gauge.');
  return `“${gauge.name}”`;
}

function termsOf(joint: Joint, condition: Condition): Condition[] {
  if (condition[0] !== joint) return [condition];
  const [, left, right] = condition as readonly [Joint, Condition, Condition];
  return [...termsOf(joint, left), ...termsOf(joint, right)];
}

function slotsIn(condition: Condition): number[] {
  if (condition[0] === 'v') return [condition[1]];
  return condition[0] === 'k' ? [] : condition.slice(1).flatMap((part) => slotsIn(part as Condition));
}
