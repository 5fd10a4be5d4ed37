// Owns one line of orders: a fieldset of options, each with its reasons, or with the reason why it is not open.
import type { LineView, OptionView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import { Glossed } from './glossary.tsx';
import './order-line.css';
import { SourceMark } from './source-chips.tsx';

interface OrderLineProps {
  line: LineView;
  chosen: string | null;
  onPick(option: string): void;
}

export function OrderLine({ line, chosen, onPick }: OrderLineProps) {
  return (
    <fieldset data-line={line.id} aria-labelledby={line.title ? undefined : 'orders-title'}>
      {line.title && <legend>{line.title}</legend>}
      {line.options.map((option, index) => (
        <Order
          key={option.id}
          option={option}
          group={line.id}
          number={index + 1}
          // An order that was given already stays given; the others of its line are no longer open.
          isSettled={line.chosen !== null}
          checked={chosen === option.id}
          onPick={() => onPick(option.id)}
        />
      ))}
    </fieldset>
  );
}

interface OrderProps {
  option: OptionView;
  group: string;
  number: number;
  isSettled: boolean;
  checked: boolean;
  onPick(): void;
}

function Order({ option, group, number, isSettled, checked, onPick }: OrderProps) {
  const { id, label, text, arguedBy, closed, closedCites, cites } = option;
  return (
    <div class="order-row">
      <label class="order" data-option={id}>
        <span class="order-mark">
          <input
            type="radio"
            name={group}
            checked={checked}
            disabled={closed !== null || (isSettled && !checked)}
            onChange={onPick}
          />
          <span class="order-key" aria-hidden="true">
            {number}
          </span>
        </span>
        <span class="order-body">
          <strong>{label}</strong>
          <span class="order-text">
            <Glossed text={text} />
          </span>
          {arguedBy.length > 0 && <span class="order-who">{words.decision.arguedBy(arguedBy.join('; '))}</span>}
          {closed !== null && (
            <span class="order-closed">
              {words.decision.closed} {closed}
            </span>
          )}
        </span>
      </label>
      {/* Beside the label and not in it: to read what an order rests on is not to choose it. */}
      {cites && <SourceMark sources={cites} of={label} />}
      {closedCites && (
        <span class="order-why">
          <SourceMark sources={closedCites} of={`${words.decision.closed} ${closed}`} />
        </span>
      )}
    </div>
  );
}
