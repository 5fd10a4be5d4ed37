// Owns whether the built pages and server are those of these sources, or of older ones.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build puts the class server, seen from the project. Beside the pages, not among them: a host of pages gives out all of theirs. */
export const SERVER_FOLDER = 'dist-server';
export const SERVER_FILE = `${SERVER_FOLDER}/excomm.mjs`;

const SOURCES = ['src', 'assets', 'scenarios'];

/** True if no source is younger than the built pages, and the server is there as well. */
export function isBuildFresh(project: string): boolean {
  const times = ['dist/index.html', SERVER_FILE].map(
    (file) => statSync(join(project, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const built = Math.min(...times);
  return SOURCES.every((folder) => files(join(project, folder)).every((file) => statSync(file).mtimeMs <= built));
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
