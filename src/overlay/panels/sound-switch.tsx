// Owns the settings of sound as choices, and its one button: on or off, how loud, and captions.
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { soundOf, turnSound } from '../settings.ts';
import { soundWords as said } from '../words/sound.ts';
import './switch.css';
import './sound-switch.css';

/** `withCheck` false where the check stands elsewhere on the page. */
export function SoundSwitch({ withCheck = true }: { withCheck?: boolean }) {
  const { effects, hum, captions } = usePage().state.settings;
  return (
    <fieldset class="switch sound">
      <legend>{said.title}</legend>
      {withCheck && <SoundCheck />}
      <Volume title={said.effects} volume={effects} />
      <Volume title={said.hum} volume={hum} />
      <label class="switch-says">
        <input
          type="checkbox"
          checked={captions.value}
          onChange={(event) => (captions.value = event.currentTarget.checked)}
        />
        <span>
          <strong>{said.captions}.</strong> {said.captionsSay}
        </span>
      </label>
    </fieldset>
  );
}

export function SoundCheck() {
  const { settings } = usePage().state;
  const says = settings.view.value === 'projector' ? said.classSays : said.soundSays;
  return (
    <label class="switch-says">
      <input
        type="checkbox"
        data-sound
        checked={soundOf(settings).value === 'on'}
        onChange={() => turnSound(settings)}
      />
      <span>
        <strong>{said.sound}.</strong> {says}
      </span>
    </label>
  );
}

function Volume({ title, volume }: { title: string; volume: Signal<number> }) {
  const id = useId();
  return (
    <p class="sound-volume">
      <label for={id}>{title}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="10"
        value={volume.value}
        aria-valuetext={said.percent(volume.value)}
        onInput={(event) => (volume.value = event.currentTarget.valueAsNumber)}
      />
      <output for={id} aria-hidden="true">
        {volume.value}
      </output>
    </p>
  );
}

/** Pressed while sound is on; drawn as a loudspeaker that sounds, or one that is crossed out. */
export function SoundButton() {
  const { settings } = usePage().state;
  const isOn = soundOf(settings).value === 'on';
  return (
    <button
      type="button"
      class="sound-button"
      aria-pressed={isOn}
      title={said.button}
      onClick={() => turnSound(settings)}
      data-sound-button
    >
      <svg viewBox="0 0 22 16" aria-hidden="true" focusable="false">
        <path class="sound-horn" d="M1 5.5h3.5L9 1.5v13l-4.5-4H1Z" />
        <path d={isOn ? 'M12 5q2.4 3 0 6M14.8 2.8q4.4 5.2 0 10.4' : 'M13 4.5l7 7M20 4.5l-7 7'} />
      </svg>
      <span class="sound-name">{said.button}</span>
    </button>
  );
}
