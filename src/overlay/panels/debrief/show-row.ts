// Owns the way from a mark in a table or a picture to the decision's own entry, in the step where the entries stand.
import { signal } from '@preact/signals';
import type { ComparisonRow } from '../../../debrief/comparison.ts';
import { usePage } from '../../page-context.ts';

/** The decision whose entry is to be opened, until it has been. */
export const wantedRow = signal<string | null>(null);

export const rowId = (row: ComparisonRow): string => `row-${row.decision}`;

/** Opens the entry and puts the reader there. */
export function useShowRow(): (row: ComparisonRow) => void {
  const { intents } = usePage();
  return (row) => {
    wantedRow.value = row.decision;
    intents.toStep('layers');
  };
}
