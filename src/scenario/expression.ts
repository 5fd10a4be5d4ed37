// Owns the Common Expression Language: condition text to our Condition tree. The only file that knows the CEL library.
import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { err, ok, type Result } from '../base/result.ts';
import type { Condition } from './condition.ts';
import { Fault, slipHint, type ConditionError } from './condition-fault.ts';
import type { Variables } from './schema-variables.ts';
import { didYouMean, listOf } from './suggest.ts';

/** A gauge has no `values`; a fact has its closed set. The slot of a variable is its place in the list. */
export interface ConditionVariable {
  id: string;
  kind: 'gauge' | 'fact';
  values: readonly string[];
}

/** The list that slots count: gauges in their order, then facts. Pure. */
export function conditionVariables(variables: Pick<Variables, 'gauges' | 'facts'>): ConditionVariable[] {
  return [
    ...variables.gauges.map((gauge) => ({ id: gauge.id, kind: 'gauge' as const, values: [] })),
    ...variables.facts.map((fact) => ({ id: fact.id, kind: 'fact' as const, values: fact.values })),
  ];
}

/**
 * Parses and type-checks one condition. Pure. The subset: comparisons, `&&`, `||`, `!`, `in [...]` on facts, and
 * `+ - * /` on gauges; anything else that CEL can say is a `not-supported` error.
 */
export function parseCondition(
  text: string,
  variables: readonly ConditionVariable[],
): Result<Condition, ConditionError> {
  const environment = environmentFor(variables);
  const whole = { start: 0, end: text.length };
  try {
    const parsed = environment.parse(text);
    const tree = new Reader(variables).boolean(parsed.ast);
    const check = parsed.check();
    if (check.valid) return ok(tree);
    const message = firstLine(check.error?.message);
    return err({ kind: 'mixed-types', message, ...(check.error?.range ?? whole), hint: EXAMPLE });
  } catch (problem) {
    if (problem instanceof Fault) return err(problem.error);
    return err(syntaxError(text, problem));
  }
}

const EXAMPLE = 'A condition looks like this: tension >= 70 && course == "blockade"';
const environments = new WeakMap<readonly ConditionVariable[], Environment>();

/** The CEL environment for these variables; exported so that a test can hold our closures against the library. */
export function environmentFor(variables: readonly ConditionVariable[]): Environment {
  const known = environments.get(variables);
  if (known) return known;
  const environment = new Environment();
  for (const [left, right] of [
    ['double', 'int'],
    ['int', 'double'],
  ]) {
    // Gauges are doubles and a literal such as 1 is an int; CEL has no operators between the two except `<` and kin.
    environment.registerOperator(`${left} + ${right}`, (a, b) => Number(a) + Number(b));
    environment.registerOperator(`${left} - ${right}`, (a, b) => Number(a) - Number(b));
    environment.registerOperator(`${left} * ${right}`, (a, b) => Number(a) * Number(b));
    environment.registerOperator(`${left} / ${right}`, (a, b) => Number(a) / Number(b));
  }
  environment.registerOperator('double == int', (a, b) => Number(a) === Number(b));
  for (const variable of variables) {
    try {
      environment.registerVariable(variable.id, variable.kind === 'gauge' ? 'double' : 'string');
    } catch {
      // A name that is taken twice or reserved by CEL is told as its own problem by the checker.
    }
  }
  environments.set(variables, environment);
  return environment;
}

/** True if CEL keeps this word for itself, so that no condition could read a variable of that name. Pure. */
export function isReservedName(name: string): boolean {
  try {
    const environment = new Environment();
    environment.registerVariable(name, 'double');
    const parsed = environment.parse(`${name} >= 0`);
    return !parsed.check().valid;
  } catch {
    return true;
  }
}

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
type Operand =
  | { type: 'number'; tree: Condition; constant: boolean }
  | { type: 'fact'; slot: number; fact: ConditionVariable }
  | { type: 'text'; text: string }
  | { type: 'boolean'; tree: Condition };

/** Walks the library's tree and builds ours; stops at the first thing that our Condition cannot hold. */
class Reader {
  readonly #slots: Map<string, number>;
  readonly #variables: readonly ConditionVariable[];

  constructor(variables: readonly ConditionVariable[]) {
    this.#variables = variables;
    this.#slots = new Map(variables.map((variable, slot) => [variable.id, slot]));
  }

  boolean(node: ASTNode): Condition {
    const operand = this.#operand(node);
    if (operand.type === 'boolean') return operand.tree;
    const what = operand.type === 'fact' ? `the fact "${operand.fact.id}"` : `a ${operand.type}`;
    const hint =
      operand.type === 'fact'
        ? `Compare it with one of its values: ${operand.fact.id} == "${operand.fact.values[0]}"`
        : 'Compare it with something: tension >= 70';
    throw new Fault('not-boolean', node, `This is ${what}, not something true or false.`, hint);
  }

  #operand(node: ASTNode): Operand {
    switch (node.op) {
      case 'value':
        return this.#literal(node);
      case 'id':
        return this.#variable(node);
      case '!_':
        return { type: 'boolean', tree: ['!', this.boolean(node.args)] };
      case '&&':
      case '||':
        return { type: 'boolean', tree: [node.op, this.boolean(node.args[0]), this.boolean(node.args[1])] };
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
        return { type: 'boolean', tree: this.#comparison(node, node.op, node.args) };
      case 'in':
        return { type: 'boolean', tree: this.#membership(node, node.args) };
      case '-_':
        return this.#negative(node.args);
      case '+':
      case '-':
      case '*':
      case '/':
        return this.#arithmetic(node, node.op, node.args);
      default:
        throw new Fault(
          'not-supported',
          node,
          `A condition cannot say this: "${node.input.slice(node.start, node.end)}".`,
          'It may compare (== != < <= > >=), join (&& || !), ask "fact in [...]", and reckon with + - * /.',
        );
    }
  }

  #literal(node: ASTNode & { op: 'value' }): Operand {
    const value = node.args;
    if (typeof value === 'string') return { type: 'text', text: value };
    if (typeof value === 'number' || typeof value === 'bigint') {
      return { type: 'number', tree: ['k', Number(value)], constant: true };
    }
    const always = typeof value === 'boolean';
    throw new Fault(
      'not-supported',
      node,
      `"${node.input.slice(node.start, node.end)}" cannot stand in a condition.`,
      always
        ? 'For something that always holds, leave the condition out.'
        : 'Write a plain number or a text in quotes.',
    );
  }

  #variable(node: ASTNode & { op: 'id' }): Operand {
    const slot = this.#slots.get(node.args);
    const variable = slot === undefined ? undefined : this.#variables[slot];
    if (slot !== undefined && variable) {
      if (variable.kind === 'fact') return { type: 'fact', slot, fact: variable };
      return { type: 'number', tree: ['v', slot], constant: false };
    }
    const owner = this.#variables.find((fact) => fact.values.includes(node.args));
    const hint = owner
      ? `"${node.args}" is a value of the fact ${owner.id}; a value stands in quotes: ${owner.id} == "${node.args}"`
      : didYouMean(node.args, this.#slots.keys(), `variables.yaml has ${listOf(this.#slots.keys(), 40)}.`);
    throw new Fault('unknown-variable', node, `No gauge or fact is called "${node.args}".`, hint);
  }

  #comparison(node: ASTNode, op: Comparison, args: readonly [ASTNode, ASTNode]): Condition {
    const [left, right] = [this.#operand(args[0]), this.#operand(args[1])];
    if (left.type === 'number' && right.type === 'number') return [op, left.tree, right.tree];
    const isTest = (left.type === 'fact' && right.type === 'text') || (left.type === 'text' && right.type === 'fact');
    if (isTest && op !== '==' && op !== '!=') {
      throw new Fault('mixed-types', node, `"${op}" has no meaning for a fact.`, 'A fact has no order: use == or !=.');
    }
    if (left.type === 'fact' && right.type === 'text') return this.#factTest(op, left, right.text, args[1]);
    if (left.type === 'text' && right.type === 'fact') return this.#factTest(op, right, left.text, args[0]);
    if (left.type === 'boolean' || right.type === 'boolean') {
      const chained = op !== '==' && op !== '!=';
      throw new Fault(
        chained ? 'mixed-types' : 'not-supported',
        node,
        `"${op}" cannot compare something that is already true or false.`,
        chained
          ? 'Between two numbers is two comparisons: 10 < tension && tension < 20'
          : 'Join the two with && or ||.',
      );
    }
    if (left.type === 'fact' && right.type === 'fact') {
      throw new Fault('not-supported', node, 'Two facts cannot be compared.', 'Name the value: course == "blockade"');
    }
    const fact = left.type === 'fact' ? left.fact : right.type === 'fact' ? right.fact : null;
    throw new Fault(
      'mixed-types',
      node,
      'A text and a number cannot be compared.',
      fact
        ? `The fact ${fact.id} is one of ${listOf(fact.values.map((value) => `"${value}"`))}.`
        : 'A gauge is compared with a number, without quotes.',
    );
  }

  #factTest(op: Comparison, fact: Operand & { type: 'fact' }, text: string, at: ASTNode): Condition {
    const index = fact.fact.values.indexOf(text);
    if (index >= 0) return [op, ['v', fact.slot], ['k', index]];
    const hint = didYouMean(text, fact.fact.values, `It may be ${listOf(fact.fact.values)}.`);
    throw new Fault('unknown-value', at, `The fact "${fact.fact.id}" has no value "${text}".`, hint);
  }

  #membership(node: ASTNode, args: readonly [ASTNode, ASTNode]): Condition {
    const [subject, list] = args;
    const operand = this.#operand(subject);
    if (operand.type !== 'fact' || list.op !== 'list' || list.args.length === 0) {
      throw new Fault('not-supported', node, '"in" asks whether a fact is one of some values.', IN_EXAMPLE);
    }
    const tests = list.args.map((element) => {
      const text = this.#operand(element);
      if (text.type === 'text') return this.#factTest('==', operand, text.text, element);
      throw new Fault('mixed-types', element, 'The values of a fact are texts in quotes.', IN_EXAMPLE);
    });
    return tests.reduce((either, test) => ['||', either, test]);
  }

  #negative(node: ASTNode): Operand {
    const operand = this.#number(node);
    if (operand.constant && operand.tree[0] === 'k') {
      return { type: 'number', tree: ['k', -operand.tree[1]], constant: true };
    }
    // Times -1, not from 0: CEL's -0.0 is negative too, which a division by it shows.
    return { type: 'number', tree: ['*', ['k', -1], operand.tree], constant: false };
  }

  #arithmetic(node: ASTNode, op: '+' | '-' | '*' | '/', args: readonly [ASTNode, ASTNode]): Operand {
    const [left, right] = [this.#number(args[0]), this.#number(args[1])];
    if (left.constant && right.constant) {
      // CEL divides whole numbers to whole numbers, our closures do not; and the author can do the sum.
      throw new Fault('not-supported', node, 'Both sides of this sum are constants.', 'Write the result itself.');
    }
    return { type: 'number', tree: [op, left.tree, right.tree], constant: false };
  }

  #number(node: ASTNode): Operand & { type: 'number' } {
    const operand = this.#operand(node);
    if (operand.type === 'number') return operand;
    const what = operand.type === 'boolean' ? 'something true or false' : `a ${operand.type}`;
    throw new Fault(
      'mixed-types',
      node,
      `One cannot reckon with ${what}.`,
      'Only gauges and numbers can be reckoned with.',
    );
  }
}

const IN_EXAMPLE = 'Write, for instance: course in ["blockade", "strike"]';

function syntaxError(text: string, problem: unknown): ConditionError {
  const { range, summary } = problem as { range?: { start: number; end: number }; summary?: string };
  const hint = slipHint(text) ?? EXAMPLE;
  const message = `This is not a condition: ${(summary ?? firstLine(String(problem))).replace(/\.?$/, '.')}`;
  return { kind: 'syntax', message, start: range?.start ?? 0, end: range?.end ?? text.length, hint };
}

const firstLine = (text = 'the types do not fit') => text.split('\n')[0]!.trim();
