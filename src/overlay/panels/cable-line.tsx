// Owns the line under the chart: the cable that came with this decision, or else the chapter of the crisis.
import { words } from '../words.ts';
import './cable-line.css';

interface CableLineProps {
  cable: string | null;
  /** Said where no cable came. */
  phase: string;
}

export function CableLine({ cable, phase }: CableLineProps) {
  return (
    <section
      class={`cable-line ${cable === null ? 'cable-none' : ''}`}
      aria-label={cable === null ? words.chapter : words.cable}
    >
      <p>{cable ?? phase}</p>
    </section>
  );
}
