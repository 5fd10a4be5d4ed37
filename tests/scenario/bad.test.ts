// Holds every diagnostic to what authors see: each folder in `bad` is one human mistake with the problems it must give.
// After a wanted change: UPDATE_EXPECTED=1 npx vitest run tests/scenario/bad.test.ts, and read the difference.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { DIAGNOSTICS } from '../../src/scenario/diagnostics.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { caseFiles, foldersIn } from '../builders/broken-scenario.ts';

const BAD = fileURLToPath(new URL('bad', import.meta.url));
const titles = await foldersIn(BAD);
/** Told by the folder's reader, before there are any files: see tests/cli/check.test.ts. */
const TOLD_BY_THE_READER = new Set<string>([DIAGNOSTICS['folder-missing'].code, DIAGNOSTICS['not-a-folder'].code]);

describe('an author who', () => {
  it.each(titles)('%s', async (title) => {
    const folder = join(BAD, title);
    const { problems, scenario } = checkScenario(await caseFiles(folder));
    const told = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
    const expected = join(folder, 'expected.txt');
    if (process.env['UPDATE_EXPECTED']) await writeFile(expected, told);
    expect(told).toBe(existsSync(expected) ? await readFile(expected, 'utf8') : 'expected.txt is missing');
    expect(problems).not.toEqual([]);
    expect(scenario === null).toBe(problems.some((problem) => problem.severity === 'error'));
    for (const { message, hint } of problems)
      expect(`${message} ${hint}`).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });
});

it('every diagnostic has a case', async () => {
  const expected = await Promise.all(titles.map((title) => readFile(join(BAD, title, 'expected.txt'), 'utf8')));
  const all = expected.join('');
  const untested = Object.values(DIAGNOSTICS).filter(({ code }) => !all.includes(` ${code} `));
  expect(untested.map(({ code }) => code).filter((code) => !TOLD_BY_THE_READER.has(code))).toEqual([]);
});

it('codes are never given twice', () => {
  const codes = Object.values(DIAGNOSTICS).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
