// Owns the proof that every wall between the rooms can fail: a planted breach for each rule, in one run of the tool.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT, plantTree, type Files } from './tree.ts';

interface Cruise {
  modules: { source: string }[];
  summary: {
    violations: { rule: { name: string }; from: string }[];
    ruleSetUsed: { forbidden: { name: string; comment: string }[] };
  };
}

const ROOMS = [
  'base',
  'scenario',
  'engine',
  'run',
  'debrief',
  'scene',
  'overlay',
  'sound',
  'classroom',
  'server',
  'author',
  'cli',
];

/** Rule, the file that breaks it, and how. */
const BREACHES: [rule: string, file: string, text: string][] = [
  ['base-stays-in-its-walls', 'src/base/breach.ts', "import '../scenario/stub.ts';"],
  ['scenario-stays-in-its-walls', 'src/scenario/breach.ts', "import '../engine/stub.ts';"],
  ['engine-stays-in-its-walls', 'src/engine/breach.ts', "import '../run/stub.ts';"],
  ['run-stays-in-its-walls', 'src/run/breach.ts', "import '../debrief/stub.ts';"],
  ['debrief-stays-in-its-walls', 'src/debrief/breach.ts', "import '../overlay/stub.ts';"],
  ['scene-stays-in-its-walls', 'src/scene/breach.ts', "import '../overlay/stub.ts';"],
  ['overlay-stays-in-its-walls', 'src/overlay/breach.ts', "import '../sound/stub.ts';"],
  ['sound-stays-in-its-walls', 'src/sound/breach.ts', "import '../overlay/stub.ts';"],
  ['classroom-stays-in-its-walls', 'src/classroom/breach.ts', "import '../engine/stub.ts';"],
  ['server-stays-in-its-walls', 'src/server/breach.ts', "import '../overlay/stub.ts';"],
  ['author-stays-in-its-walls', 'src/author/breach.ts', "import '../cli/stub.ts';"],
  ['cli-stays-in-its-walls', 'src/cli/breach.ts', "import '../overlay/stub.ts';"],
  ['views-take-only-types-of-run-and-engine', 'src/overlay/takes-run.ts', "import '../run/stub.ts';"],
  ['views-take-only-types-of-run-and-engine', 'src/scene/takes-engine.ts', "export { name } from '../engine/stub.ts';"],
  [
    'views-take-only-types-of-run-and-engine',
    'src/sound/takes-late.ts',
    "export const late = import('../run/stub.ts');",
  ],
  ['scene-comes-late', 'src/main.ts', "import './scene/stub.ts';\nimport './scenario/reads.ts';"],
  ['sound-comes-late', 'src/overlay/breach.ts', "import '../sound/stub.ts';"],
  ['player-comes-last', 'src/sound/early.ts', "import './player.ts';"],
  ['page-carries-no-parser', 'src/main.ts', "import './scene/stub.ts';\nimport './scenario/reads.ts';"],
  ['nobody-imports-main', 'src/second.ts', "import './main.ts';"],
  ['phaser-only-in-scene', 'src/overlay/phaser.ts', "import 'phaser';"],
  ['preact-only-in-overlay', 'src/scene/preact.ts', "import 'preact';"],
  [
    'preact-only-in-overlay',
    'src/debrief/hooks.ts',
    "import { useState } from 'preact/hooks';\nexport const use = useState;",
  ],
  ['preact-only-in-overlay', 'src/run/signals.ts', "import '@preact/signals';"],
  ['howler-only-in-sound', 'src/overlay/howler.ts', "import 'howler';"],
  ['xstate-only-in-machine-and-run', 'src/engine/kernel.ts', "import 'xstate';"],
  ['cel-only-in-expression', 'src/scenario/cel.ts', "import '@marcbachmann/cel-js';"],
  ['yaml-only-in-scenario', 'src/run/yaml.ts', "import 'yaml';"],
  ['tools-only-in-commands', 'src/scene/coast.ts', "import 'd3-geo';"],
  ['live-server-only-in-server', 'src/cli/store.ts', "import 'pg';"],
  ['live-server-only-in-server', 'src/classroom/socket.ts', "import 'socket.io';"],
  ['live-link-only-in-classroom', 'src/overlay/link.ts', "import 'socket.io-client';"],
  ['node-only-in-server-and-cli', 'src/run/files.ts', "import 'node:fs';"],
  ['no-cycles', 'src/base/left.ts', "import './right.ts';"],
  ['no-orphans', 'src/base/alone.ts', 'export const alone = true;'],
  ['imports-resolve', 'src/base/lost.ts', "import './nowhere.ts';"],
];

/** What the walls let through: none of these may be reported. */
const HONEST: Files = {
  // The other half of the cycle: the tool reports a cycle once.
  'src/base/right.ts': "import './left.ts';",
  'src/main.tsx': "import 'preact';\nimport 'virtual:scenario/play';\nexport const scene = import('./scene/stub.ts');",
  'src/overlay/honest.ts':
    "import type { name } from '../run/stub.ts';\nexport type Name = typeof name;\nimport 'preact';",
  'src/scene/honest.ts':
    "import { type name } from '../engine/stub.ts';\nimport 'phaser';\nexport type Name = typeof name;",
  'src/sound/player.ts': "import 'howler';\nexport const player = 1;",
  'src/sound/late.ts':
    "import type { player } from './player.ts';\nexport type P = typeof player;\nexport const late = import('./player.ts');",
  'src/engine/machine.ts': "import 'xstate';\nimport '../scenario/stub.ts';\nimport '../base/stub.ts';",
  'src/scenario/expression.ts': "import '@marcbachmann/cel-js';",
  'src/scenario/reads.ts': "import 'yaml';",
  'src/server/honest.ts': "import 'socket.io';\nimport 'pg';\nimport 'node:http';",
  'src/classroom/honest.ts': "import 'socket.io-client';",
  'src/cli/honest.ts':
    "import 'node:fs';\nimport 'playwright';\nimport '../server/stub.ts';\nimport '../debrief/stub.ts';",
};

const STUBS = Object.fromEntries(ROOMS.map((room) => [`src/${room}/stub.ts`, `export const name = '${room}';`]));
// A stub that nobody imports would be an orphan.
const USES_STUBS = { 'src/uses.ts': ['base', 'cli', 'classroom', 'server', 'author'].map(importStub).join('\n') };

const tree = plantTree({
  ...STUBS,
  ...USES_STUBS,
  ...HONEST,
  ...Object.fromEntries(BREACHES.map(([, file, text]) => [file, text])),
});
afterAll(tree.remove);

describe('the walls between the rooms', () => {
  let planted: Cruise;
  beforeAll(() => {
    planted = cruise(tree.folder, ['--no-cache']);
  }, 300_000);

  test.each(BREACHES)('%s notices %s', (rule, file) => {
    expect(found(planted)).toContain(`${rule} ${file}`);
  });

  test('report nothing but the breaches', () => {
    const expected = new Set(BREACHES.map(([rule, file]) => `${rule} ${file}`));
    expect([...found(planted)].filter((violation) => !expected.has(violation))).toEqual([]);
  });

  test('each have a planted breach and a comment that says what to do', () => {
    const rules = planted.summary.ruleSetUsed.forbidden;
    expect([...new Set(BREACHES.map(([rule]) => rule))].toSorted()).toEqual(rules.map((rule) => rule.name).toSorted());
    for (const rule of rules) expect(rule.comment, rule.name).toMatch(/^.{20,}[.]$/);
  });
});

test('the tool sees every file of the real src', { timeout: 300_000 }, () => {
  const seen = new Set(cruise(PROJECT).modules.map((module) => module.source));
  const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /[.]tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((name) => !seen.has(name))).toEqual([]);
});

function cruise(folder: string, more: string[] = []): Cruise {
  const tool = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  // The tool ends with the number of violations under some reporters, never under json: a throw here is a broken tool.
  const json = execFileSync(
    process.execPath,
    [tool, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...more],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(json) as Cruise;
}

function found(result: Cruise): Set<string> {
  return new Set(result.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
}

function importStub(room: string): string {
  return `import './${room}/stub.ts';`;
}
