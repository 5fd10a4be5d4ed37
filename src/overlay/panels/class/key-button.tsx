// Owns a button that names its key: what a hand can press on screen, a finger finds on the keyboard.
import type { ComponentChildren } from 'preact';

interface KeyButtonProps {
  /** One small letter, or a sign. */
  letter: string;
  label?: string;
  pressed?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

export function KeyButton({ letter, label, pressed, onClick, children }: KeyButtonProps) {
  return (
    <button
      type="button"
      class="key-button"
      data-letter={letter}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={letter.toUpperCase()}
      onClick={onClick}
    >
      {children} <kbd aria-hidden="true">{letter.toUpperCase()}</kbd>
    </button>
  );
}
