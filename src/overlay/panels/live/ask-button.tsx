// Owns a button whose act cannot be undone: it asks once, and nothing happens by a slip.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface AskButtonProps {
  label: string;
  ask: string;
  yes: string;
  no: string;
  onYes(): void;
  /** Names the button for tests. */
  hook: string;
}

export function AskButton({ label, ask, yes, no, onYes, hook }: AskButtonProps) {
  const isAsking = useSignal(false);
  const id = useId();
  if (!isAsking.value) {
    return (
      <button type="button" onClick={() => (isAsking.value = true)} data-ask={hook}>
        {label}
      </button>
    );
  }
  return (
    <span class="live-ask" role="group" aria-labelledby={id}>
      <span id={id}>{ask}</span>
      <button
        type="button"
        onClick={() => {
          isAsking.value = false;
          onYes();
        }}
        data-yes={hook}
      >
        {yes}
      </button>
      <button type="button" ref={(button) => button?.focus()} onClick={() => (isAsking.value = false)}>
        {no}
      </button>
    </span>
  );
}
