// Owns counting hands on the wall: a number for each option, typed, stepped, or one hand at a time; covered until the reveal.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { MOST_VOTES } from '../../../classroom/ballot.ts';
import { tallyOf } from '../../../classroom/tally.ts';
import type { OptionView } from '../../../run/crisis-view.ts';
import { classWords } from '../../words/class.ts';
import { BallotActs } from './ballot-acts.tsx';
import type { BallotProps } from './class-props.ts';
import { KeyButton } from './key-button.tsx';
import { OptionList, optionsOf } from './option-list.tsx';

const said = classWords.count;

export function CountVotes({ desk, sitting, ballot, decision }: BallotProps) {
  const isCovered = useSignal(true);
  /** Options in the order in which hands were counted: the last one can be taken back. */
  const hands = useRef<string[]>([]);
  const tally = tallyOf(ballot, ballot.stage === 'first' ? 'first' : 'second');
  const votesFor = (id: string) => tally?.options.find(({ option }) => option === id)?.votes ?? 0;
  const set = (option: string, votes: number) => {
    if (votes < 0 || votes > MOST_VOTES) return;
    hands.current.push(option);
    desk.move({ type: 'COUNT', option, votes });
  };
  const takeLast = () => {
    const last = hands.current.pop();
    if (last !== undefined && votesFor(last) > 0) desk.move({ type: 'COUNT', option: last, votes: votesFor(last) - 1 });
  };
  const all = tally?.votes ?? 0;
  const { pupils } = sitting.room;
  return (
    <>
      <OptionList
        decision={decision}
        ballot={ballot}
        isFull={false}
        beside={optionsOf(decision, ballot).map((option, index) => (
          <Counter
            key={option.id}
            option={option}
            number={index + 1}
            votes={votesFor(option.id)}
            isCovered={isCovered.value}
            onSet={(votes) => set(option.id, votes)}
          />
        ))}
      />
      <button type="button" class="aside" tabIndex={-1} aria-hidden="true" onClick={takeLast} data-take-last>
        {classWords.act.cancel}
      </button>
      <BallotActs
        next={classWords.act.close}
        onNext={() => desk.move({ type: 'CLOSE' })}
        says={
          <p class="ballot-in" role="status">
            {said.in(all, pupils)}. {all > pupils && said.tooMany(all, pupils)}
          </p>
        }
      >
        <KeyButton letter="x" pressed={isCovered.value} onClick={() => (isCovered.value = !isCovered.value)}>
          {isCovered.value ? said.uncover : said.cover}
        </KeyButton>
        <span class="ballot-hint">{said.hint}</span>
      </BallotActs>
    </>
  );
}

interface CounterProps {
  option: OptionView;
  number: number;
  votes: number;
  isCovered: boolean;
  onSet(votes: number): void;
}

function Counter({ option, number, votes, isCovered, onSet }: CounterProps) {
  return (
    <div class={`counter ${isCovered ? 'counter-covered' : ''}`}>
      <button
        type="button"
        aria-label={`${said.less} “${option.label}”`}
        disabled={votes === 0}
        onClick={() => onSet(votes - 1)}
      >
        −
      </button>
      <span class="counter-field">
        <input
          type="text"
          inputMode="numeric"
          pattern="[0-9]*"
          autocomplete="off"
          data-count={option.id}
          aria-label={said.field(option.label)}
          value={String(votes)}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            const typed = event.currentTarget.value.replace(/\D/g, '').slice(0, 3);
            if (typed !== event.currentTarget.value) event.currentTarget.value = typed;
            onSet(Number(typed));
          }}
          onKeyDown={(event) => {
            const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            onSet(votes + step);
          }}
        />
        {isCovered && <span aria-hidden="true">{votes > 0 ? '✓' : '–'}</span>}
      </span>
      <button
        type="button"
        aria-label={`${said.more} “${option.label}”`}
        data-number={number}
        onClick={() => onSet(votes + 1)}
      >
        +
      </button>
    </div>
  );
}
