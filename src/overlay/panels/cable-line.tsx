// Owns the line under the chart: the cable that came with this decision, or else the chapter of the crisis.
import { words } from '../words.ts';
import './cable-line.css';

interface CableLineProps {
  cable: string | null;
  /** Said where no cable came. */
  phase: string;
}

export function CableLine({ cable, phase }: CableLineProps) {
  if (cable === null) return <p class="cable-line cable-none">{phase}</p>;
  return (
    <p class="cable-line">
      <span class="aside">{words.cable}: </span>
      {cable}
    </p>
  );
}
