// Owns the budgets of loading, in bytes: to the first decision, and of a whole run.
import { expect, test } from 'vitest';
import { measureLoad } from '../../src/cli/bench-load.ts';
import { kennedysPicks, tellKennedysRun } from './kennedys-run.ts';

test('the first decision can be chosen after 200 kB, Phaser not among them, and a whole run loads 2 MB at most', async () => {
  const load = await measureLoad(kennedysPicks(tellKennedysRun()));
  expect(load.firstDecisionGzip).toBeLessThanOrEqual(200_000);
  expect(load.totalGzip).toBeLessThanOrEqual(2_000_000);
});
