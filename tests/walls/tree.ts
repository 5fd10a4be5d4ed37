// Owns the small project that breaches are planted in: the real settings, the real packages, a src of its own.
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '../..');

/** Text by path, such as `src/base/breach.ts`. */
export type Files = Record<string, string>;

/** Writes the files into a new folder that has this project's settings; call `remove` when done. */
export function plantTree(files: Files): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'excomm-walls-')));
  for (const name of ['package.json', 'tsconfig.json', '.oxlintrc.json', '.dependency-cruiser.mjs'])
    copyFileSync(join(PROJECT, name), join(folder, name));
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
