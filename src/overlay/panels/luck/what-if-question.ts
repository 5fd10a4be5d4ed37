// Owns turning a what-if into a question for the desk: what is changed, where the worlds set out from, who orders after it.
import type { GivenPick } from '../../../engine/plan.ts';
import type { WaysQuestion } from '../../../engine/luck-question.ts';
import type { Way } from '../../../engine/way.ts';
import type { LuckOrder, LuckThrow, LuckView } from '../../../debrief/luck.ts';
import { luckWords as said } from '../../words/luck.ts';
import { SAMPLES } from './samples.ts';

/** Who orders after what was changed. */
export const policyNames = ['own', 'history', 'cautious', 'hawkish', 'uniform'] as const;
export type PolicyChoice = (typeof policyNames)[number];

/** What was changed, in words. */
export interface Changed {
  title: string;
  date: string;
  policy: PolicyChoice;
  /** What the two ways are called. */
  names: [string, string];
  /** On the page of assumptions. */
  entry: string;
}

interface Change {
  at: NonNullable<WaysQuestion['at']>;
  policy: PolicyChoice;
  /** What is given again whoever orders: as it was, and changed. */
  given: [GivenPick[], GivenPick[]];
  forced: [Way['forced'], Way['forced']];
  changed: Changed;
}

/** A place of the run where one thing can be changed. */
export interface ChangePlace {
  label: string;
  /** What it can be changed to. */
  others: string[];
  make(other: number, policy: PolicyChoice): Change;
}

/** Places of one kind, in the order of the run. Pure. */
export function changesOf(view: LuckView, kind: 'order' | 'throw'): ChangePlace[] {
  return kind === 'order' ? view.orders.map((order) => orderPlace(view, order)) : view.throws.map(throwPlace);
}

function orderPlace({ run }: LuckView, order: LuckOrder): ChangePlace {
  const { decision, line, date, title, lineTitle, given, others } = order;
  // The decision's other lines are ordered as they were.
  const besides = run.picks.filter((pick) => pick.decision === decision && pick.line !== line);
  return {
    label: `${date}: ${title}${lineTitle ? ` (${lineTitle})` : ''}`,
    others: others.map(({ label }) => label),
    make(other, policy) {
      const instead = others[other] ?? others[0]!;
      const pick = (option: string) => [...besides, { decision, line, option }];
      return {
        at: { decision },
        policy,
        given: [pick(given.option), pick(instead.option)],
        forced: [null, null],
        changed: {
          title: lineTitle ? `${title}: ${lineTitle}` : title,
          date,
          policy,
          names: [said.asOrdered(given.label), said.orderedInstead(instead.label)],
          entry: decision,
        },
      };
    },
  };
}

function throwPlace({ event, date, title, happened, others }: LuckThrow): ChangePlace {
  return {
    label: `${date}: ${title}`,
    others: others.map(({ whatIf }) => whatIf),
    make(other, policy) {
      const instead = others[other] ?? others[0]!;
      return {
        at: { event },
        policy,
        given: [[], []],
        forced: [
          { event, outcome: happened },
          { event, outcome: instead.outcome },
        ],
        changed: { title, date, policy, names: [said.asItFell, said.ifOther(instead.whatIf)], entry: event },
      };
    },
  };
}

/** The question of a change: from its hour on, as it was and changed, with the same dice. Pure. */
export function questionOf(view: LuckView, change: Change): { question: WaysQuestion; changed: Changed } {
  const { at, policy, given, forced, changed } = change;
  const { run, lens } = view;
  const ways = given.map((picks, index): Way => {
    const isOwn = policy === 'own';
    const later = isOwn ? run.picks.filter((pick) => !picks.some((one) => isSamePlace(one, pick))) : [];
    return { policy: isOwn ? 'history' : policy, picks: [...picks, ...later], forced: forced[index] ?? null };
  });
  return { question: { kind: 'ways', run, at, ways, lens, ...SAMPLES.whatIf }, changed };
}

const isSamePlace = (one: GivenPick, other: GivenPick): boolean =>
  one.decision === other.decision && one.line === other.line;
