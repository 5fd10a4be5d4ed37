// Builds the worlds that runs are tested in: a scenario's folder, checked, compiled and linked.
import { readFileSync, readdirSync } from 'node:fs';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import { type LinkedStory, linkStory } from '../../src/engine/link.ts';
import type { Library, Script } from '../../src/engine/script.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';

export interface World {
  scenario: Scenario;
  linked: LinkedStory;
  script: Script;
  library: Library;
}

/** Throws with every problem if the folder does not hold a scenario. */
export function openWorld(folder: string): World {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, bytes: readFileSync(new URL(path, root)) }));
  const parsed = parseScenario(files);
  if (!parsed.ok)
    throw new Error(parsed.error.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  const scenario = parsed.value;
  return {
    scenario,
    linked: linkStory(compileStory(scenario)),
    script: compileScript(scenario),
    library: compileLibrary(scenario),
  };
}

/** The small imaginary scenario with one of everything. */
export const tiny = openWorld('tests/scenario/good/tiny');
