// Owns the proof that the documents still speak of this tree: links lead somewhere, commands exist, rooms are described.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const inFolder = (folder: string, end: string) =>
  readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(folder, entry.name));

const ROOMS = readdirSync(join(PROJECT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const DOCUMENTS = [
  ...inFolder('.', '.md'),
  ...inFolder('docs', '.md'),
  ...ROOMS.map((room) => `src/${room}/README.md`),
];

test.each(DOCUMENTS)('every link of %s leads to a file of this tree', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '');
  const local = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(local.filter((link) => !existsSync(join(PROJECT, dirname(document), link)))).toEqual([]);
});

test.each(DOCUMENTS)('every npm command of %s exists', (document) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(document).matchAll(/npm (?:run (?:-s )?([a-z]+)|(start|test))\b/g)];
  expect(named.map(([, run, short]) => run ?? short ?? '').filter((name) => !(name in scripts))).toEqual([]);
});

test.each(ROOMS)('the room %s says in ten lines at most what it owns', (room) => {
  const lines = read(`src/${room}/README.md`).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(10);
  expect(lines[0]).toMatch(new RegExp(`^# ${room}(:|$)`));
});
