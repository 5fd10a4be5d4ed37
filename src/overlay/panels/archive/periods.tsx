// Owns the periods of the crisis as headings and as a choice: the time before, the phases, the time after.
import type { Period } from '../../../run/archive.ts';
import { archiveWords as said } from '../../words/archive.ts';
import type { Choice } from './filter-bar.tsx';

export const titleOf = ({ id, title }: Period): string => title ?? said.periods[id] ?? id;

export function PeriodHeading({ id, period }: { id: string; period: Period }) {
  return (
    <h3 class="period" id={id}>
      {titleOf(period)}
    </h3>
  );
}

/** Only periods that hold something. */
export function periodChoice(periods: Period[], entries: { period: string }[]): Choice {
  const held = new Set(entries.map(({ period }) => period));
  return {
    field: 'period',
    label: said.filter.when,
    options: periods.filter(({ id }) => held.has(id)).map((period) => ({ value: period.id, label: titleOf(period) })),
  };
}
