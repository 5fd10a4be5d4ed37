// Owns the place where the scene draws the two lanes. It is decoration: the table below says the same.
import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Comparison } from '../../debrief/comparison.ts';
import { usePage } from '../page-context.ts';
import './comparison-picture.css';

export function ComparisonPicture({ comparison }: { comparison: Comparison }) {
  const { intents } = usePage();
  const parent = useRef<HTMLDivElement>(null);
  const failed = useSignal(false);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const element = parent.current;
    if (!element) return;
    intents.drawComparison(element, comparison).then(
      (stopDrawing) => {
        if (gone) stopDrawing();
        else stop = stopDrawing;
      },
      () => (failed.value = true),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [comparison, intents, failed]);
  return failed.value ? null : <div class="comparison-picture" ref={parent} aria-hidden="true" />;
}
