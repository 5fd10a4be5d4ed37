// Owns `scenario diff A B`: what differs between two editions, and what becomes of old run codes.
import { diffScenarios } from '../author/diff.ts';
import { fateOfCode } from '../author/diff-codes.ts';
import { formatDiff } from '../author/diff-text.ts';
import { readArguments, refuse } from './arguments.ts';
import { openScenario } from './open-scenario.ts';

const MOST_CODES = 100;

/** Takes two folders, then run codes of the first, if any. Resolves to 0 also where they differ. */
export async function runDiff(args: string[]): Promise<number> {
  const read = readArguments(args, { json: { takes: null } }, 2 + MOST_CODES);
  if (!read.ok) return refuse(read.error);
  const [left, right, ...codes] = read.value.places;
  if (left === undefined || right === undefined) {
    return refuse('"diff" takes two folders, the old edition and the new, and perhaps run codes of the old.');
  }
  const [before, after] = [await openScenario(left), await openScenario(right)];
  if (!before || !after) return 1;
  const diff = diffScenarios(before.scenario, after.scenario);
  const fates = codes.map((code) => fateOfCode(before.linked, after.linked, code));
  console.log(
    'json' in read.value.flags ? JSON.stringify({ ...diff, codes: fates }, null, 2) : formatDiff(diff, fates),
  );
  return 0;
}
