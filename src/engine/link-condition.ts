// Owns the step from a condition tree to a closure. No `eval`: a content security policy need not allow it.
import { unreachable } from '../base/assert.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Values } from './story.ts';

export type Reader = (values: Values) => boolean | number;
export type Test = (values: Values) => boolean;
type Sum = (values: Values) => number;

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
type Joint = '&&' | '||';

/** A closure that gives what the tree means: a boolean for a condition, a number for a part of one. Pure. */
export function linkCondition(condition: Condition): Reader {
  const [operator] = condition;
  switch (operator) {
    case 'v': {
      const slot = condition[1];
      return (values) => values[slot]!;
    }
    case 'k': {
      const constant = condition[1];
      return () => constant;
    }
    case '!': {
      const inner = linkCondition(condition[1]);
      return (values) => !inner(values);
    }
    case '&&':
    case '||':
      return linkChain(operator, termsOf(operator, condition));
    case '+':
    case '-':
    case '*':
    case '/':
      return linkSum(operator, linkCondition(condition[1]) as Sum, linkCondition(condition[2]) as Sum);
    default:
      return linkComparison(condition as LeafLike);
  }
}

type LeafLike = readonly [Comparison, Condition, Condition];
/** A variable against a constant, which nearly every comparison is. */
type Leaf = readonly [Comparison, readonly ['v', number], readonly ['k', number]];

const isLeaf = (condition: Condition): condition is Leaf =>
  condition.length === 3 && condition[1][0] === 'v' && condition[2][0] === 'k' && COMPARISONS.has(condition[0]);
const COMPARISONS: ReadonlySet<string> = new Set<Comparison>(['==', '!=', '<', '<=', '>', '>=']);

/** `a && b && c` in a list: the tree leans to the left, and a list can be read from the left without climbing down. */
function termsOf(joint: Joint, condition: Condition): Condition[] {
  if (condition[0] !== joint) return [condition];
  const [, left, right] = condition as readonly [Joint, Condition, Condition];
  return [...termsOf(joint, left), ...termsOf(joint, right)];
}

/** Each closure holds its own term's comparison and calls the rest: half the calls of a tree of pairs. */
function linkChain(joint: Joint, terms: Condition[]): Test {
  const [first, ...others] = terms as [Condition, ...Condition[]];
  if (others.length === 0) return linkCondition(first) as Test;
  const rest = linkChain(joint, others);
  if (isLeaf(first)) return joint === '&&' ? linkAnd(first, rest) : linkOr(first, rest);
  const own = linkCondition(first);
  return joint === '&&'
    ? (values) => (own(values) as boolean) && rest(values)
    : (values) => (own(values) as boolean) || rest(values);
}

function linkAnd([operator, [, slot], [, constant]]: Leaf, rest: Test): Test {
  switch (operator) {
    case '==':
      return (values) => values[slot] === constant && rest(values);
    case '!=':
      return (values) => values[slot] !== constant && rest(values);
    case '<':
      return (values) => values[slot]! < constant && rest(values);
    case '<=':
      return (values) => values[slot]! <= constant && rest(values);
    case '>':
      return (values) => values[slot]! > constant && rest(values);
    case '>=':
      return (values) => values[slot]! >= constant && rest(values);
    default:
      return unreachable(operator);
  }
}

function linkOr([operator, [, slot], [, constant]]: Leaf, rest: Test): Test {
  switch (operator) {
    case '==':
      return (values) => values[slot] === constant || rest(values);
    case '!=':
      return (values) => values[slot] !== constant || rest(values);
    case '<':
      return (values) => values[slot]! < constant || rest(values);
    case '<=':
      return (values) => values[slot]! <= constant || rest(values);
    case '>':
      return (values) => values[slot]! > constant || rest(values);
    case '>=':
      return (values) => values[slot]! >= constant || rest(values);
    default:
      return unreachable(operator);
  }
}

function linkComparison(condition: LeafLike): Test {
  // A leaf by itself is a leaf of which nothing more is asked.
  if (isLeaf(condition)) return linkAlone(condition);
  const [operator] = condition;
  const left = linkCondition(condition[1]);
  const right = linkCondition(condition[2]);
  switch (operator) {
    case '==':
      return (values) => left(values) === right(values);
    case '!=':
      return (values) => left(values) !== right(values);
    case '<':
      return (values) => left(values) < right(values);
    case '<=':
      return (values) => left(values) <= right(values);
    case '>':
      return (values) => left(values) > right(values);
    case '>=':
      return (values) => left(values) >= right(values);
    default:
      return unreachable(operator);
  }
}

function linkAlone([operator, [, slot], [, constant]]: Leaf): Test {
  switch (operator) {
    case '==':
      return (values) => values[slot] === constant;
    case '!=':
      return (values) => values[slot] !== constant;
    case '<':
      return (values) => values[slot]! < constant;
    case '<=':
      return (values) => values[slot]! <= constant;
    case '>':
      return (values) => values[slot]! > constant;
    case '>=':
      return (values) => values[slot]! >= constant;
    default:
      return unreachable(operator);
  }
}

function linkSum(operator: '+' | '-' | '*' | '/', left: Sum, right: Sum): Sum {
  switch (operator) {
    case '+':
      return (values) => left(values) + right(values);
    case '-':
      return (values) => left(values) - right(values);
    case '*':
      return (values) => left(values) * right(values);
    case '/':
      return (values) => left(values) / right(values);
    default:
      return unreachable(operator);
  }
}
