// Builds the worlds that whole runs are tested in: a scenario's folder, checked, compiled and linked, words and all.
import type { Casting } from '../../src/engine/casting.ts';
import { compileCasting } from '../../src/engine/compile-casting.ts';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import { type LinkedStory, linkStory } from '../../src/engine/link.ts';
import type { Library, Script } from '../../src/engine/script.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';
import { loadOnce } from './load-once.ts';

export interface World {
  scenario: Scenario;
  linked: LinkedStory;
  script: Script;
  library: Library;
  casting: Casting;
}

const opened = new Map<string, Promise<World>>();

/** The same world for all tests of a worker. Throws with every error if the folder does not hold a scenario. */
export function openWorld(folder: string): Promise<World> {
  const known = opened.get(folder) ?? open(folder);
  opened.set(folder, known);
  return known;
}

async function open(folder: string): Promise<World> {
  const loaded = await loadOnce(folder);
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
