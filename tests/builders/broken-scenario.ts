// Owns breaking the small scenario: its files, with the edits of a case laid over them.
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readScenarioFolder } from '../../src/cli/read-folder.ts';
import type { ScenarioFile } from '../../src/scenario/read-yaml.ts';
import { tinyFiles } from './tiny-files.ts';

/** One change to one file. `replace` must stand in it exactly once. */
interface Edit {
  file: string;
  replace?: string;
  with?: string;
  append?: string;
  remove?: boolean;
  /** Grows the file with spaces to so many bytes. */
  bytes?: number;
}

interface Case {
  /** `empty` to start from no files instead of the small scenario. */
  start?: 'empty';
  edits?: Edit[];
}

/** Applies edits to files. Throws if an edit does not fit, so that no case can silently test nothing. */
export function editFiles(files: readonly ScenarioFile[], edits: readonly Edit[]): ScenarioFile[] {
  const texts = new Map(files.map((file) => [file.path, file.bytes]));
  for (const edit of edits) {
    if (edit.remove) {
      texts.delete(edit.file);
      continue;
    }
    let text = new TextDecoder().decode(texts.get(edit.file) ?? new Uint8Array());
    if (edit.replace !== undefined) {
      const times = text.split(edit.replace).length - 1;
      if (times !== 1) throw new Error(`"${edit.replace}" stands ${times} times in "${edit.file}", not once.`);
      text = text.replace(edit.replace, () => edit.with ?? '');
    }
    text += edit.append ?? '';
    if (edit.bytes) text = text.padEnd(edit.bytes);
    texts.set(edit.file, new TextEncoder().encode(text));
  }
  return [...texts].map(([path, bytes]) => ({ path, bytes }));
}

/** The files of a case: `case.yaml` says what to change, and any other file in its folder is laid over the rest. */
export async function caseFiles(folder: string): Promise<ScenarioFile[]> {
  const description = ((await readFile(join(folder, 'case.yaml'), 'utf8').then(parse, () => null)) ?? {}) as Case;
  const own = await readScenarioFolder(folder);
  const overlay = (own.ok ? own.value : []).filter(({ path }) => path !== 'case.yaml' && path !== 'expected.txt');
  const base = description.start === 'empty' ? [] : await tinyFiles();
  const kept = base.filter(({ path }) => !overlay.some((file) => file.path === path));
  return editFiles([...kept, ...overlay], description.edits ?? []);
}

/** Folders in a folder, by name. */
export async function foldersIn(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
