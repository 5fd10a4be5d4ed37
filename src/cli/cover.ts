// Owns `scenario cover`: what runs come to, what none comes to, and what an author wanted of them.
import { cover } from '../author/cover.ts';
import { formatCoverMarkdown, formatCoverSummary } from '../author/cover-text.ts';
import { checkWhole } from '../scenario/check.ts';
import { formatProblem } from '../scenario/problem.ts';
import { readArguments, readWhole, refuse } from './arguments.ts';
import { readLens, readSeed } from './play-options.ts';
import { DEFAULT_FOLDER, readScenarioFolder } from './read-folder.ts';

const FLAGS = {
  runs: { takes: 'a whole number from 1 to 1000000: runs by each policy' },
  driven: { takes: 'a whole number from 1 to 1000000: runs that seek the least seen' },
  seed: { takes: 'a whole number' },
  lens: { takes: 'the name of a lens, for the frequencies' },
  json: { takes: null },
  markdown: { takes: null },
};
const USUAL_RUNS = '3000';
const MOST_RUNS = 1_000_000n;

/** Runs the command; resolves to 1 if something fails, or if the scenario cannot be played. */
export async function runCover(args: string[]): Promise<number> {
  const read = readArguments(args, FLAGS, 1);
  if (!read.ok) return refuse(read.error);
  const { flags, places } = read.value;
  const folder = places[0] ?? DEFAULT_FOLDER;
  const files = await readScenarioFolder(folder);
  const checked = files.ok ? checkWhole(files.value) : null;
  const problems = checked?.problems ?? (files.ok ? [] : files.error);
  for (const problem of problems) {
    if (problem.severity === 'error') console.error(formatProblem(problem, `${folder}/`));
  }
  if (!checked?.scenario || !checked.reach) {
    console.error(`The scenario in ${folder} cannot be covered until this is mended.`);
    return 1;
  }
  const { scenario, reach, position } = checked;
  const runs = readWhole('runs', flags['runs'] ?? USUAL_RUNS, 1n, MOST_RUNS);
  if (!runs.ok) return refuse(runs.error);
  const drivenRuns = readWhole('driven', flags['driven'] ?? String(runs.value), 1n, MOST_RUNS);
  if (!drivenRuns.ok) return refuse(drivenRuns.error);
  const seed = readSeed(flags['seed']);
  if (!seed.ok) return refuse(seed.error);
  const lens = readLens({ lenses: scenario.heading.lenses.map(({ id }) => id) }, flags['lens']);
  if (!lens.ok) return refuse(lens.error);
  const options = {
    runs: Number(runs.value),
    drivenRuns: Number(drivenRuns.value),
    seed: seed.value,
    lens: lens.value,
  };
  const report = cover({ scenario, reach, position }, options);
  if ('json' in flags) console.log(JSON.stringify(report, null, 2));
  else console.log('markdown' in flags ? formatCoverMarkdown(report) : formatCoverSummary(report));
  return report.failures.length > 0 ? 1 : 0;
}
