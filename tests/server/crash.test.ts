// Owns the control of the crash drill: that it can fail. What it proves of the command itself is in `tests/e2e/command.test.ts`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type DrillResult, isUnharmed, runCrashDrill } from '../../src/cli/class-drill.ts';
import { readLogOf, startDrillServer } from '../../src/cli/drill-process.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'excomm-crash-'));
const story = join(folder, 'story.json');
writeFileSync(story, JSON.stringify(tiny.story));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The service is to be there again within five seconds; the drill's own machine may be slow to start a process. */
const BACK_MS = 5_000;

test('with the log in memory only the same drill fails: all that was acknowledged is gone', async () => {
  const result = await drill(':memory:', 1_000);
  expect(result.ackedBefore).toBeGreaterThan(0);
  expect(result.lost).toBeGreaterThanOrEqual(result.ackedBefore);
  expect(isUnharmed(result, BACK_MS)).toBe(false);
});

async function drill(file: string, patienceMs: number): Promise<DrillResult> {
  const order = { port: 0, file, database: null, story, by: 'live' as const, rooms: 1 };
  let server = await startDrillServer(order);
  const [room] = server.opened;
  try {
    return await runCrashDrill({
      seats: 40,
      spreadMs: 800,
      origin: server.origin,
      room: room!,
      patienceMs,
      async crash() {
        await server.kill();
        server = await startDrillServer({ ...order, port: server.port, rooms: 0 });
      },
      async log() {
        // One process at a time holds the file.
        await server.kill();
        return readLogOf(file, room!.room);
      },
    });
  } finally {
    await server.kill();
  }
}
