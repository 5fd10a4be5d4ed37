// Owns reading a scenario's folder: bytes in, nothing judged. What the files hold is the scenario room's affair.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderFile {
  /** Relative to the folder, with forward slashes: `decisions/01-secrecy.yaml`. */
  path: string;
  bytes: Uint8Array;
}

/** Files of a folder and of the folders in it, hidden ones left out, in order of path. Empty if there is no folder. */
export async function readFolder(folder: string): Promise<FolderFile[]> {
  const paths: string[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isFile()) paths.push(entry.name);
    if (!entry.isDirectory()) continue;
    for (const inner of await entriesOf(join(folder, entry.name))) {
      if (inner.isFile()) paths.push(`${entry.name}/${inner.name}`);
    }
  }
  const shown = paths.filter((path) => !/(^|\/)\./.test(path)).toSorted();
  return Promise.all(shown.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    // A folder that is missing holds no files, and the checker says what it misses.
    return [];
  }
}
