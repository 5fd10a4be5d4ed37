// Owns the door: a folder's files to a Scenario that nobody checks again, or all that is wrong with them.
import { err, ok, type Result } from '../base/result.ts';
import { checkScenario } from './check.ts';
import type { Problem } from './problem.ts';
import type { ScenarioFile } from './read-yaml.ts';
import type { Scenario } from './schema-scenario.ts';

/** The scenario, or every problem (warnings among them) if at least one is an error. Pure; never throws. */
export function parseScenario(files: readonly ScenarioFile[]): Result<Scenario, Problem[]> {
  const { scenario, problems } = checkScenario(files);
  return scenario ? ok(scenario) : err(problems);
}
