// Builds a scenario from its folder, read and checked once for all tests of a worker: they share modules, and none changes what it is given.
import { loadScenario } from '../../src/cli/read-folder.ts';

const loaded = new Map<string, ReturnType<typeof loadScenario>>();

export function loadOnce(folder: string): ReturnType<typeof loadScenario> {
  const known = loaded.get(folder) ?? loadScenario(folder);
  loaded.set(folder, known);
  return known;
}
