// Owns `cover`: drives at what was least seen, counts by honest policies, and lays both beside what is proved.
import { wilsonShare } from '../base/statistics.ts';
import { compileAllLeans } from '../engine/compile-leans.ts';
import { compileStory } from '../engine/compile.ts';
import { linkStory } from '../engine/link.ts';
import { startCrowd } from '../engine/play-many.ts';
import { layTables } from '../engine/tables.ts';
import type { WholeCheck } from '../scenario/check.ts';
import type { Reach } from '../scenario/checks/reach.ts';
import { POLICIES, type PolicyName } from '../scenario/schema-goals.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { countBy } from './count.ts';
import type { ConditionCount, CoverReport, Thing } from './cover-report.ts';
import { drive } from './drive.ts';
import { goalVerdicts, invariantVerdicts } from './goals.ts';
import { type Ledger, startLedger } from './ledger.ts';
import { startMoved } from './ledger-conditions.ts';
import { type Subjects, listSubjects } from './subjects.ts';
import { type Telling, effectCounts, endingThings, eventThings, optionThings, outcomeThings } from './things.ts';
import { startWitnesses, widestLesson } from './witness.ts';

export interface CoverOptions {
  /** Driven runs in all, and counted runs by each policy. */
  drivenRuns: number;
  runs: number;
  seed: bigint;
  /** Index of the lens under which frequencies are counted; goals may ask for others too. */
  lens: number;
}

export interface Coverable {
  scenario: Scenario;
  reach: Reach;
  position: WholeCheck['position'];
}

/** A thing that a policy meets in fewer runs than this is rare. */
const RARE = 0.001;

/** Covers a scenario. Pure; seconds. */
export function cover({ scenario, reach, position }: Coverable, options: CoverOptions): CoverReport {
  const story = compileStory(scenario);
  const tables = layTables(linkStory(story));
  const subjects = listSubjects(tables, reach);
  const crowd = startCrowd(tables);
  const shown = startWitnesses(tables);
  const played = widestLesson(tables).decisions;
  const { seed, runs, lens } = options;

  const driven = startLedger(tables, subjects);
  const moved = startMoved(tables);
  drive(crowd, { ledger: driven, moved, subjects }, { runs: options.drivenRuns, seed, played }, shown.note);
  const leans = compileAllLeans(scenario);
  const counted = new Map<string, Ledger>();
  const countFor = (policy: PolicyName, under: number): Ledger => {
    const key = `${policy}/${under}`;
    const known = counted.get(key);
    if (known) return known;
    const how = { policy, lens: under, runs, seed, leans, played };
    const fresh = countBy(crowd, subjects, how, shown.note);
    counted.set(key, fresh);
    return fresh;
  };
  const frequency = new Map(POLICIES.map((policy) => [policy, countFor(policy, lens)]));

  const telling: Telling = {
    tables,
    reach,
    counts: { driven, moved, frequency },
    tell: (place) => `${place.file}:${position(place).line}`,
    witness: shown.codeOf,
  };
  // Goals may ask for other lenses, and invariants are asked in all runs that were played: so in this order.
  const goals = goalVerdicts(telling, scenario.heading.goals ?? [], countFor, (goal, ledger) => {
    const subject = subjects.goals[goal]!;
    return ledger.holds[subject]!;
  });
  const invariants = invariantVerdicts(telling, subjects, [driven, ...counted.values()]);
  const things = {
    options: optionThings(telling),
    outcomes: outcomeThings(telling),
    events: eventThings(telling),
    endings: endingThings(telling),
  };
  return {
    scenario: story.id,
    edition: story.edition,
    sampled: {
      driven: { runs: driven.runs, seed: String(seed), lenses: story.lenses },
      frequency: { policies: [...POLICIES], lens: story.lenses[lens]!, runs, seed: String(seed) },
    },
    ...things,
    effects: effectCounts(telling),
    conditions: conditionCounts(telling, subjects),
    rare: rareOf(things, runs),
    invariants,
    goals,
    failures: failuresOf(things, { invariants, goals }),
  };
}

function conditionCounts({ counts, tell }: Telling, { all }: Subjects): ConditionCount[] {
  const { holds, fails } = counts.driven;
  return all
    .map(({ role, of, place, proved }, index) => ({
      role,
      of,
      place: tell(place),
      proved,
      driven: { true: holds[index]!, false: fails[index]! },
    }))
    .filter(({ role }) => role !== 'goal');
}

type Things = Pick<CoverReport, 'options' | 'outcomes' | 'events' | 'endings'>;

function rareOf({ options, outcomes, endings }: Things, runs: number): CoverReport['rare'] {
  const lists = { option: options, outcome: outcomes, ending: endings };
  return Object.entries(lists).flatMap(([what, list]) =>
    list
      .filter(({ verdict }) => verdict === 'seen')
      .map((each: Thing) => {
        const [policy, n] = Object.entries(each.frequency).toSorted((a, b) => b[1] - a[1])[0]!;
        return { what: what as 'option', id: each.id, policy: policy as PolicyName, most: wilsonShare(n, runs) };
      })
      .filter(({ most }) => most.share < RARE),
  );
}

function failuresOf(
  { options, endings }: Things,
  { invariants, goals }: Pick<CoverReport, 'invariants' | 'goals'>,
): string[] {
  const lost = (what: string, list: Thing[]) =>
    list
      .filter(({ verdict }) => verdict === 'unseen')
      .map(({ id, place }) => `${place} The ${what} "${id}" was never reached, and is not proved impossible.`);
  return [
    ...lost('option', options),
    ...lost('ending', endings),
    ...invariants
      .filter(({ verdict }) => verdict === 'broken')
      .map(({ id, place, code }) => `${place} The invariant "${id}" is broken: see the run ${code}.`),
    ...goals
      .filter(({ verdict }) => verdict === 'missed')
      .map(({ id, place, of, policy, lens }) => `${place} The goal "${id}" is missed: ${of}, ${policy}, ${lens} lens.`),
  ];
}
