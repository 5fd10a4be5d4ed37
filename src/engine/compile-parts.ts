// Owns what both compilers need of a scenario: a condition's compiled form, a name's place, a decision's lines.
import { assert } from '../base/assert.ts';
import type { Condition } from '../scenario/condition.ts';
import { type ConditionVariable, conditionVariables, parseCondition } from '../scenario/expression.ts';
import type { Decision, Option } from '../scenario/schema-decision.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';

// The parser keeps its environment by this list, so each scenario has one list only.
const lists = new WeakMap<Scenario, ConditionVariable[]>();

/** Compiles a condition that the checker has accepted. Pure. Throws on any other. */
export function compileCondition(scenario: Scenario, text: string): Condition {
  const variables = lists.get(scenario) ?? conditionVariables(scenario.variables);
  lists.set(scenario, variables);
  const parsed = parseCondition(text, variables);
  assert(parsed.ok, `The condition "${text}" went past the checker: ${parsed.ok ? '' : parsed.error.message}`);
  return parsed.value;
}

/** As `compileCondition`, for a condition that may be left out. */
export function compileConditionOrNull(scenario: Scenario, text: string | undefined): Condition | null {
  return text === undefined ? null : compileCondition(scenario, text);
}

/** The place of a gauge or fact among the values: gauges in the order of the file, then facts. Throws on no such name. */
export function slotOf({ variables: { gauges, facts } }: Scenario, name: string): number {
  const slot = [...gauges, ...facts].findIndex(({ id }) => id === name);
  assert(slot >= 0, `There is no gauge or fact "${name}".`);
  return slot;
}

/** The lines of a decision; one that is written without has a single line that bears the decision's id. Pure. */
export function linesOf(decision: Decision): { id: string; title: string; options: Option[] }[] {
  return decision.lines ?? [{ id: decision.id, title: '', options: decision.options ?? [] }];
}
