// Holds the check command: what it says of folders, its exit code, its order and its counts.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import { editFiles } from '../builders/broken-scenario.ts';
import { TINY_FOLDER, tinyFiles } from '../builders/tiny-files.ts';
import { mkdir } from 'node:fs/promises';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Runs the command and gives back its exit code and what it printed. */
async function check(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = await runCheck(args);
  return {
    code,
    lines: print.mock.calls
      .map(([line]) => String(line))
      .join('\n')
      .split('\n'),
  };
}

describe('a folder that cannot be checked', () => {
  it('is missing', async () => {
    const { code, lines } = await check(join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(lines[0]).toBe(`${folder}/nowhere/.:1:1 EX001 There is no folder "${folder}/nowhere".`);
  });

  it('is a file', async () => {
    const { code, lines } = await check(join(TINY_FOLDER, 'events.yaml'));
    expect(code).toBe(1);
    expect(lines[0]).toContain(' EX002 ');
  });

  it('is empty', async () => {
    const { code, lines } = await check(folder);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringContaining(' EX003 '),
      expect.any(String),
      '',
      'nothing proved: mend the errors first',
      '1 error, 0 warnings',
    ]);
  });
});

it('a good scenario ends with 0 and says what it holds', async () => {
  const { code, lines } = await check(`${TINY_FOLDER}/`);
  expect(code).toBe(0);
  expect(lines).toEqual([
    '4 decisions, 1 of them in branches, 12 options, 3 events, 4 endings, 3 gauges, 3 facts, 2 people, 3 stances, ' +
      '1 documents, 2 record entries, 1 numbers, 1 claims, 1 claims carried, 2 glossary words, 3 marks, 2 letters, 0 roles, 3 answer notes, 1 quiz questions, 1 debates, 3 sources',
    'sources by mark: 1 verified, 0 verified-book, 1 scholarship, 0 disputed, 1 model',
    expect.stringMatching(
      /^core text: \d+ texts, \d+ words, reading age \d+\.\d, Dale-Chall \d+\.\d\d; in plain words: 10 texts, \d+ words, /,
    ),
    expect.stringMatching(
      /^proved over all runs, none sampled: which of 7 items, 12 options, \d+ outcomes, 4 endings, /,
    ),
    '0 errors, 0 warnings',
  ]);
});

it('warnings alone end with 0', async () => {
  await writeCopy({ file: 'sources.yaml', append: 'NOVEL: { title: A novel, kind: memoir, mark: disputed }\n' });
  const { code, lines } = await check(folder);
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('0 errors, 1 warning');
});

it('reads no more of a file of 10 MB than it needs to refuse it', async () => {
  await writeCopy();
  await writeFile(join(folder, 'glossary.yaml'), new Uint8Array(10_000_000).fill(32));
  const { code, lines } = await check(folder);
  expect(code).toBe(1);
  expect(lines[0]).toContain('glossary.yaml:1:1 EX007 The file is larger than 2 MB');
  expect(lines.at(-1)).toBe('1 error, 0 warnings');
});

it('ten planted mistakes are told as ten problems, in order, each at its line', async () => {
  await writeCopy(
    { file: 'decisions/01-first-word.yaml', replace: 'title: The first word', with: 'tittle: The first word' },
    { file: 'decisions/01-first-word.yaml', replace: '    historical: true\n', with: '' },
    { file: 'decisions/02-the-course.yaml', replace: 'when: tension >= 30', with: 'when: tensoin >= 30' },
    { file: 'decisions/02-the-course.yaml', replace: 'opens: the-letter', with: 'opens: the-leter' },
    {
      file: 'decisions/04-last-offer.yaml',
      replace: 'known: 1962-10-19T15:00-04:00',
      with: 'known: 1962-10-19T17:00-04:00',
    },
    { file: 'decisions/04-last-offer.yaml', replace: 'tension: +35', with: 'tension: +350' },
    { file: 'endings.yaml', replace: '  when: deal == "public"\n', with: '  when: readiness >= 80\n' },
    { file: 'events.yaml', replace: 'low: [5, 15]', with: 'low: [15, 5]' },
    { file: 'people.yaml', replace: 'side: washington\n  temperament', with: 'side: washingtown\n  temperament' },
    {
      file: 'scenario.yaml',
      replace: 'decisions: [first-word, last-offer]',
      with: 'decisions: [first-word, last-ofer]',
    },
  );
  const { code, lines } = await check(folder);
  const told = lines
    .filter((line) => / EX\d{3} /.test(line))
    .map((line) => line.slice(folder.length + 1).split(' ', 2));
  expect(code).toBe(1);
  expect(told).toEqual([
    ['decisions/01-first-word.yaml:5:1', 'EX101'],
    ['decisions/01-first-word.yaml:29:1', 'EX501'],
    ['decisions/02-the-course.yaml:16:12', 'EX202'],
    ['decisions/02-the-course.yaml:19:11', 'EX402'],
    ['decisions/04-last-offer.yaml:10:12', 'EX603'],
    ['decisions/04-last-offer.yaml:37:25', 'EX701'],
    ['endings.yaml:32:9', 'EX903'],
    ['events.yaml:48:22', 'EX513'],
    ['people.yaml:4:9', 'EX104'],
    ['scenario.yaml:22:77', 'EX207'],
  ]);
  expect(lines.at(-1)).toBe('10 errors, 0 warnings');
});

async function writeCopy(...edits: Parameters<typeof editFiles>[1]): Promise<void> {
  await mkdir(join(folder, 'decisions'));
  for (const { path, bytes } of editFiles(await tinyFiles(), edits)) await writeFile(join(folder, path), bytes);
}
