// Owns opening a scenario for a command: folder to linked story, or every problem on the error stream.
import { compileStory } from '../engine/compile.ts';
import { type LinkedStory, linkStory } from '../engine/link.ts';
import { parseScenario } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { readFolder } from './read-folder.ts';

export const DEFAULT_FOLDER = 'scenarios/thirteen-days';

export interface OpenScenario {
  scenario: Scenario;
  linked: LinkedStory;
}

/** The scenario of a folder, ready to play. Null after its problems were printed: the command then ends with 1. */
export async function openScenario(folder: string): Promise<OpenScenario | null> {
  const parsed = parseScenario(await readFolder(folder));
  if (parsed.ok) return { scenario: parsed.value, linked: linkStory(compileStory(parsed.value)) };
  for (const problem of parsed.error) console.error(formatProblem(problem, `${folder}/`));
  console.error(`The scenario in ${folder} cannot be played until this is mended.`);
  return null;
}
