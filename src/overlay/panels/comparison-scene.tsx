// Owns the way into the comparison scene: its panels are fetched when the debrief opens; the tables below do without them.
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Comparison } from '../../debrief/comparison.ts';
import { debriefWords as said } from '../words-debrief.ts';
import { words } from '../words.ts';

type Parts = {
  ComparisonPlayer: FunctionComponent<{ comparison: Comparison }>;
  HourTables: FunctionComponent<{ comparison: Comparison }>;
};

/** The panels, once they have come; they stay for the visit. */
let fetched: Parts | null = null;

interface SceneProps {
  comparison: Comparison;
  part: keyof Parts;
}

export function ComparisonScene({ comparison, part }: SceneProps) {
  const parts = useSignal<Parts | null>(fetched);
  const failed = useSignal(false);
  useEffect(() => {
    if (fetched) return;
    import('./player/parts.ts').then(
      (come) => (parts.value = fetched = come),
      () => (failed.value = true),
    );
  }, [parts, failed]);
  const Part = parts.value?.[part];
  if (Part) return <Part comparison={comparison} />;
  // Only the first of the two says that something is missing.
  if (part === 'HourTables') return null;
  return <p role="status">{failed.value ? said.sceneFailed : words.loading}</p>;
}
