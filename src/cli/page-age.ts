// Owns whether dist holds the page of these sources, or of older ones.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'assets', 'scenarios'];

/** True if no source is younger than the built page. */
export function isPageFresh(project: string): boolean {
  const built = statSync(join(project, 'dist/index.html'), { throwIfNoEntry: false });
  if (!built) return false;
  return SOURCES.every((folder) =>
    files(join(project, folder)).every((file) => statSync(file).mtimeMs <= built.mtimeMs),
  );
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
