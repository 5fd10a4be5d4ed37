// Owns the list of keys for a class, and the switch that turns letter keys off (WCAG 2.1.4).
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../../page-context.ts';
import { classWords as said } from '../../words-class.ts';
import { words } from '../../words.ts';
import '../help-panel.css';
import { LookSwitch } from '../look-switch.tsx';
import { ReadingSwitch } from '../reading-switch.tsx';
import '../sheet.css';
import { SoundSwitch } from '../sound-switch.tsx';

export function KeysSheet({ onClose }: { onClose(): void }) {
  const { letterKeys } = usePage().state.settings;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current!;
    const opener = document.activeElement;
    element.setAttribute('closedby', 'any');
    element.addEventListener('close', onClose);
    element.showModal();
    element.querySelector('h2')?.focus();
    return () => {
      element.removeEventListener('close', onClose);
      element.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once: it is closed by being taken away
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="class-keys">
      <div class="sheet-body">
        <header class="sheet-head">
          <h2 id="class-keys" tabIndex={-1}>
            {said.keysTitle}
          </h2>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </header>
        <dl class="help">
          {said.keys.map(([key, does]) => (
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
      </div>
    </dialog>
  );
}
