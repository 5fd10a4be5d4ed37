// Owns the settings of the look as choices: light, size of text, one reader or a projector, and pictures.
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { TEXT_SIZES, THEMES, VIEWS } from '../settings.ts';
import { lookWords as said } from '../words/look.ts';
import './switch.css';
import './look-switch.css';

export function LookSwitch() {
  const { theme, textSize, view, pictures } = usePage().state.settings;
  return (
    <fieldset class="switch look">
      <legend>{said.title}</legend>
      <Choice title={said.theme} among={THEMES} names={said.themes} setting={theme} />
      <Choice title={said.textSize} among={TEXT_SIZES} names={said.textSizes} setting={textSize} />
      <Choice title={said.view} among={VIEWS} names={said.views} setting={view} />
      <p class="switch-says" aria-live="polite">
        {said.viewSays[view.value]}
      </p>
      <label class="switch-says">
        <input
          type="checkbox"
          checked={pictures.value}
          onChange={(event) => (pictures.value = event.currentTarget.checked)}
        />
        <span>
          <strong>{said.pictures}.</strong> {said.picturesSay}
        </span>
      </label>
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  title: string;
  among: readonly T[];
  names: Record<T, string>;
  setting: Signal<T>;
}

function Choice<T extends string>({ title, among, names, setting }: ChoiceProps<T>) {
  const name = useId();
  return (
    <div class="switch-row" role="radiogroup" aria-labelledby={`${name}-title`}>
      <span class="look-title" id={`${name}-title`}>
        {title}
      </span>
      {among.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            data-look={one}
            checked={setting.value === one}
            onChange={() => (setting.value = one)}
          />
          {names[one]}
        </label>
      ))}
    </div>
  );
}
