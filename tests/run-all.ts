// Owns `npm test`: every check in order, cheapest first, stopping at the first that fails, with one line at the end.
import { spawnSync } from 'node:child_process';
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
  run: () => Count;
}

const PROJECT = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'excomm-tests-'));

const STEPS: Step[] = [
  { name: 'types', run: () => tool('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'format', run: () => tool('oxfmt/bin/oxfmt', '--check', '.') },
  {
    name: 'walls',
    run: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.mjs'),
  },
  { name: 'scenarios', run: () => tool('tsx/dist/cli.mjs', 'src/cli/scenario.ts', 'check') },
  { name: 'unit tests', run: () => tests('unit') },
  { name: 'build', run: () => tool('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
  { name: 'browser', run: findBrowser },
  { name: 'browser tests', run: () => tests('browser') },
  { name: 'whole runs in a browser', run: () => tests('e2e') },
];

process.exitCode = runAll();

function runAll(): number {
  const total: Count = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const { name, run } of STEPS) {
    console.log(`\n== ${name}`);
    const started = performance.now();
    const { passed, failed } = run();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    lines.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}`);
    if (failed > 0) break;
  }
  rmSync(reports, { recursive: true, force: true });
  const left = STEPS.slice(lines.length).map(({ name }) => name);
  console.log(`\n${lines.join('\n')}`);
  if (left.length > 0) console.log(`not run: ${left.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Runs a package's program under this Node; counts as one check. */
function tool(program: string, ...args: string[]): Count {
  const path = join(PROJECT, 'node_modules', program);
  // No stdin: nothing here may ask a question.
  const { status } = spawnSync(process.execPath, [path, ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one of Vitest's projects; counts its tests. A run that ends badly without a failed test counts as one failure. */
function tests(project: string): Count {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { failed } = tool('vitest/vitest.mjs', 'run', '--project', project, ...reporters);
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
