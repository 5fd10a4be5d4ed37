// Owns the list of keys, and the switch that turns letter keys off (WCAG 2.1.4).
import { usePage } from '../page-context.ts';
import { words } from '../words.ts';
import './help-panel.css';
import { LookSwitch } from './look-switch.tsx';
import { ReadingSwitch } from './reading-switch.tsx';
import { SheetFrame } from './sheet.tsx';
import { SoundSwitch } from './sound-switch.tsx';

export function HelpPanel() {
  const { state, intents } = usePage();
  const { letterKeys } = state.settings;
  return (
    <SheetFrame title={words.sheets.help}>
      <dl class="help">
        {words.keys.map(([key, does]) => (
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
      <p>
        <button type="button" onClick={intents.toTitle}>
          {words.bar.title}
        </button>
      </p>
    </SheetFrame>
  );
}
