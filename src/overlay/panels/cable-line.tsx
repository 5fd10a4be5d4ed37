// Owns the teletype line under the chart: the cable that came with this decision.
import { words } from '../words.ts';
import './cable-line.css';

export function CableLine({ cable }: { cable: string | null }) {
  return (
    <p class="cable-line">
      <span class="aside">{words.cable}: </span>
      {cable}
    </p>
  );
}
