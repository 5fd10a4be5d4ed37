// Owns `npm run scenario -- check [dir]`: every problem of a scenario, and then what it holds.
import { checkScenario, type Checked } from '../scenario/check.ts';
import { inventoryOf, type Count, type Inventory, type Wording } from '../scenario/inventory.ts';
import type { Proved } from '../scenario/checks/reach.ts';
import { formatProblem, type Problem } from '../scenario/problem.ts';
import { DEFAULT_FOLDER, readScenarioFolder } from './read-folder.ts';

/** Prints problems in order of file and line, then counts. Resolves to 0, or to 1 if a problem is an error. */
export async function runCheck(args: string[]): Promise<number> {
  const folder = (args.find((arg) => !arg.startsWith('--')) ?? DEFAULT_FOLDER).replace(/(.)\/+$/, '$1');
  const files = await readScenarioFolder(folder);
  const { problems, inventory, proved }: Omit<Checked, 'scenario'> = files.ok
    ? checkScenario(files.value)
    : { problems: files.error, inventory: inventoryOf(NOTHING), proved: null };
  for (const problem of problems) console.log(formatProblem(problem, `${folder}/`));
  if (problems.length > 0) console.log('');
  for (const line of formatInventory(inventory)) console.log(line);
  console.log(proved ? formatProved(proved) : 'nothing proved: mend the errors first');
  console.log(summary(problems));
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

const NOTHING: Parameters<typeof inventoryOf>[0] = { contents: {}, decisions: [], doubtful: new Set() };

/** What it holds, what it rests on, and how old its readers must be; nothing for a folder that could not be read. */
function formatInventory({ counts, sources, reading }: Inventory): string[] {
  if (counts.length === 0) return [];
  const list = (all: Count[]) => all.map(([what, count]) => `${count} ${what}`).join(', ');
  const told = ({ texts, words, age, daleChall }: Wording) =>
    texts === 0
      ? 'none'
      : `${texts} texts, ${words} words, reading age ${age.toFixed(1)}, Dale-Chall ${daleChall.toFixed(2)}`;
  return [
    list(counts),
    `sources by mark: ${list(sources)}`,
    `core text: ${told(reading.full)}; in plain words: ${told(reading.plain)} (age: Flesch-Kincaid grade + 5)`,
  ];
}

/** What holds in every run, and that no run was sampled for it. */
function formatProved(proved: Proved): string {
  const list = Object.entries(proved).map(([what, count]) => `${count} ${what}`);
  return `proved over all runs, none sampled: which of ${list.join(', ')} can never come about, change or matter`;
}

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
