// Owns the row of buttons under a vote: the next step, which Enter takes, and what else can be done.
import type { ComponentChildren } from 'preact';
import { KeyButton } from './key-button.tsx';

interface BallotActsProps {
  next: string;
  onNext(): void;
  /** One step back, where that can be. */
  back?: { label: string; onBack(): void } | undefined;
  /** What else can be done. */
  children?: ComponentChildren;
  /** Said beside the next step. */
  says?: ComponentChildren;
}

export function BallotActs({ next, onNext, back, children, says }: BallotActsProps) {
  return (
    <div class="ballot-acts">
      <button type="button" class="primary" onClick={onNext} data-primary>
        {next} <kbd aria-hidden="true">Enter</kbd>
      </button>
      {(back || children || says) && (
        <div class="ballot-also">
          {says}
          {back && (
            <KeyButton letter="b" onClick={back.onBack}>
              {back.label}
            </KeyButton>
          )}
          {children}
        </div>
      )}
    </div>
  );
}
