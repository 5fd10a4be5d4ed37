// Owns a button that copies a text, and says whether it could.
import { useSignal } from '@preact/signals';
import { teachWords } from '../../words/teach.ts';

const said = teachWords.give;

export function CopyButton({ text, label, class: look }: { text: string; label: string; class?: string }) {
  const told = useSignal('');
  const copy = () => {
    // Without a secure address there is no clipboard at all: the same sentence helps.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => (told.value = said.copied),
      () => (told.value = said.copyFailed),
    );
  };
  return (
    <>
      <button type="button" class={look} onClick={copy} data-copy>
        {label}
      </button>
      <span role="status" class="teach-told">
        {told.value}
      </span>
    </>
  );
}
