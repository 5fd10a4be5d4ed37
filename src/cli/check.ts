// Owns `npm run scenario -- check [dir]`: every problem of a scenario, and then what it holds.
import { checkScenario, type Checked } from '../scenario/check.ts';
import { formatProblem, type Problem } from '../scenario/problem.ts';
import { DEFAULT_FOLDER, readScenarioFolder } from './read-folder.ts';

/** Prints problems in order of file and line, then counts. Resolves to 0, or to 1 if a problem is an error. */
export async function runCheck(args: string[]): Promise<number> {
  const folder = (args.find((arg) => !arg.startsWith('--')) ?? DEFAULT_FOLDER).replace(/(.)\/+$/, '$1');
  const files = await readScenarioFolder(folder);
  const checked: Checked = files.ok
    ? checkScenario(files.value)
    : { scenario: null, problems: files.error, counts: [] };
  for (const problem of checked.problems) console.log(formatProblem(problem, `${folder}/`));
  if (checked.problems.length > 0) console.log('');
  if (checked.counts.length > 0) console.log(checked.counts.map(([what, count]) => `${count} ${what}`).join(', '));
  console.log(summary(checked.problems));
  return checked.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
