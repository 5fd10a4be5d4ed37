// Owns the truth at an hour: each fact as it was then, beside what Washington believed at the same hour. Pure.
import { parseHour } from '../base/hours.ts';
import type { TruthFact, TruthStep } from './comparison.ts';

export interface TruthNow {
  id: string;
  what: string;
  really: TruthStep;
  /** Null where Washington had no figure at that hour. */
  believed: TruthFact['believed'][number] | null;
  disputed: string | null;
}

/** Each fact at a minute since 1970: the latest step of either side. A fact that had not begun is left out. Pure. */
export function truthAt(facts: TruthFact[], minute: number): TruthNow[] {
  return facts.flatMap(({ id, what, really, believed, disputed }) => {
    const now = latest(really, minute);
    return now ? [{ id, what, really: now, believed: latest(believed, minute), disputed }] : [];
  });
}

/** Steps are in no need of order: the latest one counts. */
function latest<Step extends { at: string }>(steps: Step[], minute: number): Step | null {
  const past = steps.filter(({ at }) => parseHour(at) <= minute);
  return past.reduce<Step | null>(
    (last, step) => (last && parseHour(last.at) > parseHour(step.at) ? last : step),
    null,
  );
}
