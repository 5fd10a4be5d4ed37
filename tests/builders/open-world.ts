// Builds the worlds that whole runs are tested in: a scenario's folder, checked, compiled and linked, words and all.
import { loadScenario } from '../../src/cli/read-folder.ts';
import type { Casting } from '../../src/engine/casting.ts';
import { compileCasting } from '../../src/engine/compile-casting.ts';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import { type LinkedStory, linkStory } from '../../src/engine/link.ts';
import type { Library, Script } from '../../src/engine/script.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';

export interface World {
  scenario: Scenario;
  linked: LinkedStory;
  script: Script;
  library: Library;
  casting: Casting;
}

/** Throws with every error if the folder does not hold a scenario. */
export async function openWorld(folder: string): Promise<World> {
  const loaded = await loadScenario(folder);
  if (!loaded.ok) {
    const errors = loaded.error.filter(({ severity }) => severity === 'error');
    throw new Error(errors.map((problem) => formatProblem(problem)).join('\n'));
  }
  return {
    scenario: loaded.value,
    linked: linkStory(compileStory(loaded.value)),
    script: compileScript(loaded.value),
    library: compileLibrary(loaded.value),
    casting: compileCasting(loaded.value),
  };
}
