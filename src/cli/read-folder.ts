// Owns reading a scenario from the disk, for every command and for the Vite plugin.
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../base/result.ts';
import { problemOf } from '../scenario/diagnostics.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problem.ts';
import { MOST_BYTES, type ScenarioFile } from '../scenario/read-yaml.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';

export const DEFAULT_FOLDER = 'scenarios/thirteen-days';

/** Subfolders that the format knows; anything else in the folder is left alone. */
const SUBFOLDERS = ['decisions'];

/**
 * The files of a scenario's folder, with paths relative to it. Problems (a missing folder, a file in its place) come
 * back as problems of the file ".". Throws only what the disk throws, such as a folder that may not be read.
 */
export async function readScenarioFolder(folder: string): Promise<Result<ScenarioFile[], Problem[]>> {
  const top = { file: '.', line: 1, column: 1 };
  const found = await stat(folder).catch(() => null);
  if (!found) return err([problemOf('folder-missing', top, { folder })]);
  if (!found.isDirectory()) return err([problemOf('not-a-folder', top, { folder })]);
  const paths = await filesIn(folder, '');
  for (const subfolder of SUBFOLDERS) {
    const there = await stat(join(folder, subfolder)).catch(() => null);
    if (there?.isDirectory()) paths.push(...(await filesIn(join(folder, subfolder), `${subfolder}/`)));
  }
  return ok(await Promise.all(paths.map(async (path) => ({ path, bytes: await readStart(join(folder, path)) }))));
}

/** Reads and checks a folder; nothing is printed. The way in for whoever needs the scenario and not its files. */
export async function loadScenario(folder: string = DEFAULT_FOLDER): Promise<Result<Scenario, Problem[]>> {
  const files = await readScenarioFolder(folder);
  return files.ok ? parseScenario(files.value) : files;
}

async function filesIn(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((entry) => prefix + entry.name).toSorted();
}

/** At most one byte more than a scenario's file may have: enough to tell that it is too large without reading it all. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, MOST_BYTES + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
