// Owns the proof that `npm start` says in a sentence why it cannot.
import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const other: Server = createServer();
let taken = 0;

beforeAll(async () => {
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const address = other.address();
  taken = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => other.close());

test('a port that is taken is told in a sentence with what to do, before anything is built', () => {
  const { status, stderr, stdout } = start(String(taken));
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${taken} is taken`);
  expect(stderr).toContain(`PORT=${taken + 1} npm start`);
  expect(stdout).toBe('');
});

test('a PORT that is no port is told in a sentence', () => {
  const { status, stderr } = start('first');
  expect(status).toBe(1);
  expect(stderr).toContain('PORT is "first", which is no port.');
});

function start(port: string) {
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/start.ts'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  });
}
