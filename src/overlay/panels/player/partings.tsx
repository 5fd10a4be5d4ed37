// Owns the letters of the partings: one stop for the Tab key, arrow keys between them, Enter opens.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Comparison } from '../../../debrief/comparison.ts';
import type { PicturePlaces } from '../../../debrief/picture.ts';
import { playerWords as said } from '../../words/player.ts';

interface PartingsProps {
  comparison: Comparison;
  /** Where the picture has drawn them; null where there is no picture: then they stand in a row. */
  places: PicturePlaces | null;
  opened: string | null;
  onOpen: (decision: string) => void;
}

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export function Partings({ comparison, places, opened, onOpen }: PartingsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const current = useSignal(0);
  const rows = comparison.rows.filter(({ mark }) => mark !== null);
  if (rows.length === 0) return null;
  const styleOf = (decision: string) => {
    const box = places?.partings.find((parting) => parting.decision === decision)?.box;
    return box && { left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` };
  };
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    bar.current?.querySelectorAll('button')[step(current.value, rows.length - 1)]?.focus();
  };
  return (
    <div ref={bar} class={places ? 'partings partings-over' : 'partings'} role="toolbar" aria-label={said.partings}>
      {rows.map(({ decision, mark, title }, index) => (
        <button
          key={decision}
          type="button"
          class="parting"
          style={styleOf(decision)}
          tabIndex={index === current.value ? 0 : -1}
          aria-pressed={opened === decision}
          aria-label={said.parting(mark!, title)}
          title={title}
          onFocus={() => (current.value = index)}
          onKeyDown={move}
          onClick={() => onOpen(decision)}
        >
          {mark}
        </button>
      ))}
    </div>
  );
}
