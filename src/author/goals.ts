// Owns the verdicts on goals and invariants: met, missed or open; proved, held or broken.
import { wilsonShare } from '../base/statistics.ts';
import type { Goal } from '../scenario/schema-goals.ts';
import { within } from '../scenario/source-file.ts';
import type { GoalVerdict, InvariantVerdict } from './cover-report.ts';
import type { Ledger } from './ledger.ts';
import type { Subjects } from './subjects.ts';
import { type Telling, eachOption } from './things.ts';

/** A ledger of the runs by one policy under one lens, counted when it is first asked for. */
export type CountFor = (policy: Goal['policy'], lens: number) => Ledger;

/** One verdict for each lens and each thing that a goal asks for. `ended`: runs whose last state fulfils the goal's `when`. */
export function goalVerdicts(
  telling: Telling,
  goals: readonly Goal[],
  countFor: CountFor,
  ended: (goal: number, ledger: Ledger) => number,
): GoalVerdict[] {
  const { lenses } = telling.tables.linked.story;
  return goals.flatMap((goal, index) =>
    lenses.flatMap((lens, number) => {
      if (goal.lens !== undefined && goal.lens !== lens) return [];
      const ledger = countFor(goal.policy, number);
      const place = telling.tell(within({ file: 'scenario.yaml', path: ['goals', index] }, 'id'));
      return countsOf(telling, goal, ledger, () => ended(index, ledger)).map(({ of, n }) =>
        verdictOf(goal, { place, lens, of, n, runs: ledger.runs }),
      );
    }),
  );
}

function countsOf({ tables }: Telling, goal: Goal, ledger: Ledger, ended: () => number): { of: string; n: number }[] {
  const { endings } = tables.linked;
  if (goal.each === 'option') return eachOption(tables).map(({ id, flat }) => ({ of: id, n: ledger.options[flat]! }));
  if (goal.each === 'ending') return endings.map(({ id }, index) => ({ of: id, n: ledger.endings[index]! }));
  if (goal.ending === undefined) return [{ of: goal.when!, n: ended() }];
  return [{ of: goal.ending, n: ledger.endings[endings.findIndex(({ id }) => id === goal.ending)]! }];
}

function verdictOf(
  goal: Goal,
  { place, lens, of, n, runs }: { place: string; lens: string; of: string; n: number; runs: number },
): GoalVerdict {
  const share = wilsonShare(n, runs);
  const bound = (percent: number | undefined) => (percent === undefined ? null : percent / 100);
  const [atLeast, atMost] = [bound(goal['at-least']), bound(goal['at-most'])];
  const isMet = share.share >= (atLeast ?? 0) && share.share <= (atMost ?? 1);
  const mayBe = share.high >= (atLeast ?? 0) && share.low <= (atMost ?? 1);
  const { id, why, policy } = goal;
  const verdict = isMet ? 'met' : mayBe ? 'open' : 'missed';
  return { id, place, why, policy, lens, of, runs, share, atLeast, atMost, verdict };
}

/** Over every ledger together: an invariant is no frequency, one broken state is enough. */
export function invariantVerdicts(
  { reach, tell, witness }: Telling,
  subjects: Subjects,
  ledgers: readonly Ledger[],
): InvariantVerdict[] {
  const sum = (of: (ledger: Ledger) => number) => ledgers.reduce((all, ledger) => all + of(ledger), 0);
  return reach.placed.invariants.map(({ value, place }, index) => {
    const broken = sum(({ fails }) => fails[subjects.invariants[index]!]!);
    const isProved = reach.proof.invariants[index]!.truth === 'always';
    return {
      id: value.id,
      place: tell(within(place, 'holds')),
      why: value.why,
      verdict: broken > 0 ? 'broken' : isProved ? 'proved' : 'held',
      states: sum(({ states }) => states),
      runs: sum(({ runs }) => runs),
      broken,
      code: witness({ what: 'broken', index }),
    };
  });
}
