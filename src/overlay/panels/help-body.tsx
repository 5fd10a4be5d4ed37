// Owns what every list of keys shows: the keys, how the page looks and sounds, and the switch that turns letter keys off (WCAG 2.1.4).
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import './help-panel.css';
import { LookSwitch } from './look-switch.tsx';
import { ReadingSwitch } from './reading-switch.tsx';
import { SoundSwitch } from './sound-switch.tsx';

/** `keys`: each with what it does. */
export function HelpBody({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  const { letterKeys } = usePage().state.settings;
  return (
    <>
      <dl class="help">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <ReadingSwitch />
      <LookSwitch />
      <SoundSwitch />
      <label class="help-switch">
        <input
          type="checkbox"
          checked={letterKeys.value}
          onChange={(event) => (letterKeys.value = event.currentTarget.checked)}
        />
        <span>
          <strong>{words.sheets.letters}.</strong> {words.sheets.lettersSay}
        </span>
      </label>
    </>
  );
}
