// Owns `npm test`: every check, cheapest first, stopping after the first stage in which one fails, with one line at the end.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './tools/ensure-browser.ts';

interface Count {
  passed: number;
  failed: number;
}
interface Step {
  name: string;
  /** Runs the step and says how many checks passed and failed. */
  run: () => Count | Promise<Count>;
}

const PROJECT = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'excomm-tests-'));

const TYPES: Step = { name: 'types', run: () => tool('typescript/bin/tsc', '--noEmit') };
const READ: Step[] = [
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'format', run: () => tool('oxfmt/bin/oxfmt', '--check', '.') },
  {
    name: 'walls',
    run: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.mjs'),
  },
  { name: 'scenarios', run: () => tool('tsx/dist/cli.mjs', 'src/cli/scenario.ts', 'check') },
  { name: 'build', run: () => tool('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
];

/** One after another; in each, rows of steps that run beside one another. */
const STAGES: Step[][][] = [
  // Types are one core's work, and as long as all the rest.
  [[TYPES], READ],
  [[{ name: 'unit tests', run: () => tests('unit') }]],
  [
    [
      { name: 'browser', run: findBrowser },
      { name: 'browser tests', run: () => tests('browser') },
      { name: 'whole runs in a browser', run: () => tests('e2e') },
    ],
  ],
];

process.exitCode = await runAll();

async function runAll(): Promise<number> {
  const total: Count = { passed: 0, failed: 0 };
  const left = STAGES.flat(2).map(({ name }) => name);
  const lines: string[] = [];
  const runRow = async (row: Step[]) => {
    for (const { name, run } of row) {
      console.log(`\n== ${name}`);
      const started = performance.now();
      const { passed, failed } = await run();
      total.passed += passed;
      total.failed += failed;
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
      lines.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}`);
      left.splice(left.indexOf(name), 1);
      if (failed > 0) return;
    }
  };
  for (const rows of STAGES) {
    await Promise.all(rows.map(runRow));
    if (total.failed > 0) break;
  }
  rmSync(reports, { recursive: true, force: true });
  console.log(`\n${lines.join('\n')}`);
  if (left.length > 0) console.log(`not run: ${left.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Runs a package's program under this Node; counts as one check. */
function tool(program: string, ...args: string[]): Promise<Count> {
  const path = join(PROJECT, 'node_modules', program);
  // No stdin: nothing here may ask a question.
  const ran = spawn(process.execPath, [path, ...args], { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done) => {
    const end = (status: number | null) => done(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    ran.once('error', (error) => {
      console.error(String(error));
      end(1);
    });
    ran.once('exit', end);
  });
}

/** Runs one of Vitest's projects; counts its tests. A run that ends badly without a failed test counts as one failure. */
async function tests(project: string): Promise<Count> {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { failed } = await tool('vitest/vitest.mjs', 'run', '--project', project, ...reporters);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counted = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: counted.numPassedTests, failed: Math.max(counted.numFailedTests, failed) };
}

function findBrowser(): Count {
  try {
    process.env['EXCOMM_CHROMIUM'] = ensureBrowser((sentence) => console.log(sentence));
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
}
