// Owns compiling how hard each option is: the place of its camp among the scenario's, from the mildest. Build side only.
import type { Decision } from '../scenario/schema-decision.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { linesOf } from './compile-parts.ts';
import type { Leans } from './plan.ts';

/** By line and option; null for an option that leans nowhere. Pure. */
export function compileLeans({ heading }: Scenario, decision: Decision): Leans[string] {
  const camps = (heading.camps ?? []).map(({ id }) => id);
  const placeOf = (camp: string | undefined) => (camp === undefined ? null : camps.indexOf(camp));
  return linesOf(decision).map(({ options }) => options.map(({ leans }) => placeOf(leans)));
}

/** Of every decision, by its id. Pure. */
export function compileAllLeans(scenario: Scenario): Leans {
  return Object.fromEntries(scenario.decisions.map((decision) => [decision.id, compileLeans(scenario, decision)]));
}
