// Owns Kennedy's own run as the command line tells it: what the page must do as well.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Picks } from '../../src/cli/drive-page.ts';

interface ToldRun {
  ending: { id: string; dossier: string };
  code: string;
  steps: { id: string; dossier: string; line: string; option: string }[];
}

/** `scenario play` with Kennedy's picks under the fate of history. */
export function tellKennedysRun(): ToldRun {
  const args = ['src/cli/scenario.ts', 'play', '--picks', 'history', '--fate', 'history', '--json'];
  const told = execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  return JSON.parse(told) as ToldRun;
}

/** Kennedy's option wherever he had one, and the first open option elsewhere. */
export function kennedysPicks(run: ToldRun): Picks {
  return (decision, line) => run.steps.find((step) => step.id === decision && step.line === line)?.option ?? null;
}

/** The decision's id by its number in the dossier. Throws if Kennedy's run has none. */
export function decisionOf(run: ToldRun, dossier: string): string {
  const step = run.steps.find((each) => each.dossier === dossier);
  if (!step) throw new Error(`Kennedy's run has no decision "${dossier}".`);
  return step.id;
}
