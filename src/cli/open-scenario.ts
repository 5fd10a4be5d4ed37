// Owns opening a scenario for a command: folder to linked story, or every problem on the error stream.
import { compileStory } from '../engine/compile.ts';
import { type LinkedStory, linkStory } from '../engine/link.ts';
import { formatProblem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { DEFAULT_FOLDER, loadScenario } from './read-folder.ts';

export interface OpenScenario {
  scenario: Scenario;
  linked: LinkedStory;
}

/** The scenario of a folder, ready to play. Null after its problems were printed: the command then ends with 1. */
export async function openScenario(folder: string = DEFAULT_FOLDER): Promise<OpenScenario | null> {
  const loaded = await loadScenario(folder);
  if (loaded.ok) return { scenario: loaded.value, linked: linkStory(compileStory(loaded.value)) };
  for (const problem of loaded.error) console.error(formatProblem(problem, `${folder}/`));
  console.error(`The scenario in ${folder} cannot be played until this is mended.`);
  return null;
}
