// Owns the proof that the packed command serves a class in an empty folder, and brings it back after it was killed in mid-vote.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isUnharmed, runCrashDrill } from '../../src/cli/class-drill.ts';
import { readLogOf, startCommand } from '../../src/cli/drill-process.ts';
import { findFreePort } from '../../src/cli/free-port.ts';
import { SERVER_FILE } from '../../src/cli/page-age.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** What npm installs beside the package on a Node that has no SQLite of its own. */
const OPTIONAL = ['@photostructure/sqlite', 'node-gyp-build'];
const folder = mkdtempSync(join(tmpdir(), 'excomm-packed-'));
const program = join(folder, 'node_modules/excomm', SERVER_FILE);

/** As `npm install excomm-….tgz` does it, without the network: the package, and what it may bring along. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: PROJECT });
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const home = join(folder, 'node_modules/excomm');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['xzf', join(folder, packed ?? ''), '--strip-components=1', '-C', home]);
  for (const name of OPTIONAL.map((each) => join('node_modules', each)))
    if (existsSync(join(PROJECT, name))) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('killed in mid-vote, the packed command has every acknowledged vote, once, and everybody back', async () => {
  const file = join(folder, 'classes/class.db');
  const order = { program, port: await findFreePort(), file, folder };
  let server = await startCommand(order);
  const [room] = server.opened;
  try {
    const page = await fetch(server.origin);
    expect(await page.text()).toContain('<title>ExComm');
    const result = await runCrashDrill({
      seats: 30,
      spreadMs: 800,
      origin: server.origin,
      room: room!,
      patienceMs: 5_000,
      async crash() {
        await server.kill();
        server = await startCommand(order);
        expect(server.opened[0]).toMatchObject({ room: room!.room, code: room!.code });
      },
      async log() {
        await server.kill();
        return readLogOf(file, room!.room);
      },
    });
    expect(result.ackedBefore).toBeGreaterThan(0);
    expect(result).toMatchObject({ back: 30, acked: 30, lost: 0, changed: 0, doubled: 0, tally: 30 });
    expect(isUnharmed(result, 5_000)).toBe(true);
  } finally {
    await server.kill();
  }
});
