// Owns the files of the small imaginary scenario, for tests that read, check or break them.
import { fileURLToPath } from 'node:url';
import { loadScenario, readScenarioFolder } from '../../src/cli/read-folder.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import type { ScenarioFile } from '../../src/scenario/read-yaml.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';

export const TINY_FOLDER = fileURLToPath(new URL('../scenario/good/tiny', import.meta.url));

/** The files as they lie on the disk. */
export async function tinyFiles(): Promise<ScenarioFile[]> {
  const files = await readScenarioFolder(TINY_FOLDER);
  if (files.ok) return files.value;
  throw new Error(`"${TINY_FOLDER}" cannot be read.`);
}

/** Four decisions (one of two lines, one branch), three events, four endings; see its scenario.yaml. A new copy each time. */
export async function tinyScenario(): Promise<Scenario> {
  const scenario = await loadScenario(TINY_FOLDER);
  if (scenario.ok) return scenario.value;
  throw new Error(scenario.error.map((problem) => formatProblem(problem)).join('\n'));
}
