// Owns the switch between the two wordings: as a choice with its reasons, and as one button for the bar.
import { useId } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { READINGS } from '../settings.ts';
import { words } from '../words/page.ts';
import './switch.css';
import './reading-switch.css';

export function ReadingSwitch() {
  const { reading } = usePage().state.settings;
  const name = useId();
  return (
    <fieldset class="switch reading">
      <legend>{words.reading.title}</legend>
      <div class="switch-row">
        {READINGS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              data-reading={one}
              checked={reading.value === one}
              onChange={() => (reading.value = one)}
            />
            {words.reading[one]}
          </label>
        ))}
      </div>
      <p class="switch-says" aria-live="polite">
        {words.reading.says[reading.value]}
      </p>
    </fieldset>
  );
}

/** Pressed while plain words are shown. */
export function ReadingButton() {
  const { reading } = usePage().state.settings;
  const isPlain = reading.value === 'plain';
  return (
    <button
      type="button"
      class="reading-button"
      aria-pressed={isPlain}
      onClick={() => (reading.value = isPlain ? 'full' : 'plain')}
    >
      {words.reading.plain}
    </button>
  );
}
