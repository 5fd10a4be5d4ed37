// Owns the whole check: files in, every problem out, and the scenario if none of them is an error.
import { checkCasting } from './checks/casting.ts';
import { checkChances } from './checks/chances.ts';
import { checkConditions } from './checks/conditions.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkEffects } from './checks/effects.ts';
import { checkEndings } from './checks/endings.ts';
import { checkGoals } from './checks/goals.ts';
import { checkHistory } from './checks/history.ts';
import { checkReading } from './checks/reading.ts';
import { checkReach, type Proved, type Reach } from './checks/reach.ts';
import { checkReferences } from './checks/references.ts';
import { checkTeaching } from './checks/teaching.ts';
import { checkTime } from './checks/time.ts';
import { checkUnused } from './checks/unused.ts';
import { checkWords } from './checks/words.ts';
import { readDraft, scenarioOf, type Draft } from './draft.ts';
import type { Findings } from './diagnostics.ts';
import { inventoryOf, type Inventory } from './inventory.ts';
import { REACH_DIAGNOSTICS } from './diagnostics/reach.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { ScenarioFile } from './read-yaml.ts';
import type { Scenario } from './schema-scenario.ts';

/** Every check of a draft, one file each. Adding one is a file in `checks/` and a line here. */
const CHECKS: readonly ((draft: Draft, findings: Findings) => void)[] = [
  checkReferences,
  checkDuplicates,
  checkConditions,
  checkHistory,
  checkChances,
  checkEndings,
  checkGoals,
  checkTime,
  checkEffects,
  checkUnused,
  checkTeaching,
  checkWords,
  checkReading,
  checkCasting,
];

export interface Checked {
  /** Null if a problem is an error. */
  scenario: Scenario | null;
  /** Errors and warnings, in order of file and line. */
  problems: Problem[];
  /** What the scenario holds, also when it is broken. */
  inventory: Inventory;
  /** What the proof of reach went through; null if mistakes elsewhere leave nothing to prove from. */
  proved: Proved | null;
}

/** Reads and checks a scenario's files. Pure; never throws on what is in them. */
export function checkScenario(files: readonly ScenarioFile[]): Checked {
  const { scenario, reach, problems, inventory } = checkWhole(files);
  const failed = problems.some((problem) => problem.severity === 'error');
  return { scenario: failed ? null : scenario, problems, inventory, proved: reach?.proved ?? null };
}

/** A check with all that was found on the way. */
export interface WholeCheck extends Pick<Checked, 'problems' | 'inventory'> {
  /** What can be played: also where something is proved never to happen, null for any other error. */
  scenario: Scenario | null;
  reach: Reach | null;
  /** Line and column of a place. */
  position: Findings['position'];
}

/** As `checkScenario`, for those who go on with a scenario in which something can never happen. Pure. */
export function checkWhole(files: readonly ScenarioFile[]): WholeCheck {
  const { draft, findings } = readDraft(files);
  for (const check of CHECKS) check(draft, findings);
  const reach = checkReach(draft, findings);
  const problems = sortProblems(findings.problems);
  const isBroken = problems.some(({ severity, code }) => severity === 'error' && !PROVED_CODES.has(code));
  return {
    scenario: isBroken ? null : scenarioOf(draft),
    reach,
    problems,
    inventory: inventoryOf(draft),
    position: (place, options) => findings.position(place, options),
  };
}

const PROVED_CODES = new Set<string>(Object.values(REACH_DIAGNOSTICS).map(({ code }) => code));
