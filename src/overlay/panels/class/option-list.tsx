// Owns the options on the wall: numbered in one order from the first vote to the order, with what stands beside each.
import type { ComponentChildren } from 'preact';
import type { Ballot } from '../../../classroom/ballot.ts';
import type { DecisionView, OptionView } from '../../../run/crisis-view.ts';
import { words } from '../../words/page.ts';
import { Glossed } from '../glossary.tsx';

/** The options of a ballot in words, in its order. */
export function optionsOf(decision: DecisionView, ballot: Ballot): OptionView[] {
  const line = decision.lines.find(({ id }) => id === ballot.line);
  return ballot.options.flatMap(({ id }) => line?.options.find((one) => one.id === id) ?? []);
}

export const labelIn =
  (options: readonly OptionView[]) =>
  (id: string): string =>
    options.find((one) => one.id === id)?.label ?? id;

interface OptionListProps {
  decision: DecisionView;
  ballot: Ballot;
  /** Whether each is told in full, or by its name alone. */
  isFull: boolean;
  /** What stands beside each option, in order; a closed one has nothing beside it. */
  beside?: ComponentChildren[] | undefined;
}

export function OptionList({ decision, ballot, isFull, beside }: OptionListProps) {
  const isOpen = (id: string) => ballot.options.find((one) => one.id === id)?.isOpen ?? false;
  return (
    <ol class={`ballot-options ${beside ? 'ballot-beside' : ''} ${isFull ? 'ballot-full' : ''}`}>
      {optionsOf(decision, ballot).map((option, index) => (
        <li key={option.id} class={isOpen(option.id) ? '' : 'ballot-shut'} data-option={option.id}>
          <span class="ballot-number" aria-hidden="true">
            {index + 1}
          </span>
          <div class="ballot-option">
            <strong>{option.label}</strong>
            {isFull && (
              <p>
                <Glossed text={option.text} />
              </p>
            )}
            {!isOpen(option.id) && (
              <p class="ballot-closed">
                {words.decision.closed} {option.closed}
              </p>
            )}
          </div>
          {isOpen(option.id) && beside?.[index]}
        </li>
      ))}
    </ol>
  );
}
