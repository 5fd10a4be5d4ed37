// Owns the proof that the pure rooms cannot reach clock, chance, page, net or store: lint fails on each planted breach.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PROJECT, plantTree } from './tree.ts';

interface Report {
  diagnostics: { code: string; message: string; filename: string }[];
}

const PURE = ['base', 'scenario', 'engine', 'run', 'debrief'];

const BREACHES: [name: string, expression: string][] = [
  ['Date', 'Date.now()'],
  ['new-date', "new Date('1962-10-16T09:00-04:00')"],
  ['random', 'Math.random()'],
  ['timer', 'setTimeout(String, 10)'],
  ['interval', 'setInterval(String, 10)'],
  ['frame', 'requestAnimationFrame(String)'],
  ['performance', 'performance.now()'],
  ['window', 'window.name'],
  ['document', "document.querySelector('main')"],
  ['global', "globalThis['Date']"],
  ['fetch', "fetch('story.json')"],
  ['storage', "localStorage.getItem('log')"],
  ['session', "sessionStorage.getItem('log')"],
  ['crypto', 'crypto.randomUUID()'],
  ['process', 'process.pid'],
];

const path = (room: string, name: string) => `src/${room}/breach-${name.toLowerCase()}.ts`;
const file = (expression: string) => `export const value = ${expression};\n`;

const tree = plantTree({
  ...Object.fromEntries(PURE.flatMap((room) => BREACHES.map(([name, text]) => [path(room, name), file(text)]))),
  ...Object.fromEntries(BREACHES.map(([name, text]) => [path('overlay', name), file(text)])),
  'src/engine/honest.ts':
    'export const value = Math.max(1, 2);\nexport interface Fetch { date: string; window: number }\n',
  'src/base/number.ts': 'export function rounds(document: string): number {\n  return document.length;\n}\n',
});
afterAll(tree.remove);

const found = lint(tree.folder);

describe('clock, chance, page, net and store', () => {
  test.each(PURE.flatMap((room) => BREACHES.map(([name]) => [room, name] as const)))(
    'stay out of %s: %s',
    (room, name) => {
      expect(found).toContain(path(room, name));
    },
  );

  test('are free to views, and the same words as names of our own are free to all', () => {
    const planted = new Set(PURE.flatMap((room) => BREACHES.map(([name]) => path(room, name))));
    expect([...found].filter((name) => !planted.has(name))).toEqual([]);
  });
});

/** Files in which the restrictions were broken. */
function lint(folder: string): Set<string> {
  const tool = join(PROJECT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [tool, '--format', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as Report;
  const broken = diagnostics.filter(({ code }) => /no-restricted-(globals|properties)/.test(code));
  return new Set(broken.map(({ filename }) => filename.replaceAll('\\', '/')));
}
