// Owns the scale on which a likelihood is said: eleven steps from 0 to 100 per cent, none of them chosen at first.
import { useId } from 'preact/hooks';
import { DANGERS } from '../note-form.ts';
import { noteWords as said } from '../words/notes.ts';
import './danger-scale.css';

interface ScaleProps {
  title: string;
  /** Per cent, in tens; null as long as nothing is said. */
  value: number | null;
  onSay(danger: number): void;
}

export function DangerScale({ title, value, onSay }: ScaleProps) {
  const name = useId();
  return (
    <fieldset class="likely" data-note="danger">
      <legend>{title}</legend>
      <div class="likely-steps">
        {DANGERS.map((danger) => (
          <label key={danger}>
            <input
              type="radio"
              name={name}
              checked={value === danger}
              aria-label={said.percent(danger)}
              onChange={() => onSay(danger)}
            />
            <span aria-hidden="true">{danger}</span>
          </label>
        ))}
      </div>
      <p class="likely-ends">
        <span>{said.least}</span> <span>{said.most}</span>
      </p>
    </fieldset>
  );
}
