// Owns the order of the JFK of the hour: both votes on the wall, a choice by number, a reason that is noted.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Ballot, MOST_REASON, isRevealed } from '../../../classroom/ballot.ts';
import type { OptionView } from '../../../run/crisis-view.ts';
import { type DecideDraft, dropDraft, isDecideDraft, useDraft } from '../../draft.ts';
import { usePage } from '../../page-context.ts';
import { swingTold } from '../../sitting/votes-told.ts';
import { classWords } from '../../words/class.ts';
import { noteWords } from '../../words/notes.ts';
import { BallotActs } from './ballot-acts.tsx';
import type { BallotProps } from './class-props.ts';
import { OptionList, labelIn, optionsOf } from './option-list.tsx';
import { VoteBars, VoteLegend } from './vote-bars.tsx';

const said = classWords.decide;
const NOTHING: DecideDraft = { chosen: null, reason: null, words: '' };

export function Decide(props: BallotProps) {
  const { decision, ballot } = props;
  return (
    <DecideForm {...props}>
      <VoteLegend ballot={ballot} />
      <p class="ballot-swing">{swingTold(ballot, labelIn(optionsOf(decision, ballot)))}</p>
    </DecideForm>
  );
}

interface DecideFormProps extends BallotProps {
  back?: { label: string; onBack(): void };
  /** What the votes came to. */
  children?: ComponentChildren;
}

export function DecideForm({ desk, sitting, decision, ballot, back, children }: DecideFormProps) {
  const { state } = usePage();
  const draft = useDraft(`${sitting.id} ${sitting.log.picks.length} ${ballot.line}`, NOTHING, isDecideDraft);
  const { chosen, reason, words } = draft.value;
  const say = (part: Partial<DecideDraft>) => (draft.value = { ...draft.value, ...part });
  const options = optionsOf(decision, ballot);
  const list = useRef<HTMLDivElement>(null);
  const decide = () => {
    const option = options.find(({ id }) => id === chosen)?.id;
    if (option === undefined) {
      desk.complaint.value = said.missing;
      list.current?.querySelector<HTMLElement>('input:enabled')?.focus();
      return;
    }
    const finished = words.replace(/\s+/g, ' ').trim().slice(0, MOST_REASON);
    const decided = { option, jfk: String(sitting.jfk), reason, words: finished };
    if (desk.move({ type: 'DECIDE', decided })) dropDraft(state.store);
  };
  const choose = (option: string) => {
    say({ chosen: option });
    desk.complaint.value = '';
  };
  return (
    <>
      <div class={`decide ${children ? 'decide-votes' : ''}`}>
        <div ref={list} role="radiogroup" aria-label={said.title(sitting.jfk)}>
          <OptionList
            decision={decision}
            ballot={ballot}
            isFull={false}
            beside={options.map((option, index) => (
              <Choice
                key={option.id}
                ballot={ballot}
                option={option}
                number={index + 1}
                isChosen={chosen === option.id}
                onChoose={() => choose(option.id)}
              />
            ))}
          />
        </div>
        <div class="decide-aside">
          {children}
          <p class="decide-title">
            <strong>{said.title(sitting.jfk)}</strong> {isRevealed(ballot) && said.says}
          </p>
          <ReasonFields
            reason={reason}
            words={words}
            onReason={(id) => say({ reason: id })}
            onWords={(text) => say({ words: text })}
          />
        </div>
      </div>
      <BallotActs next={classWords.act.decide} onNext={decide} back={back} />
    </>
  );
}

interface ChoiceProps {
  ballot: Ballot;
  option: OptionView;
  number: number;
  isChosen: boolean;
  onChoose(): void;
}

function Choice({ ballot, option, number, isChosen, onChoose }: ChoiceProps) {
  return (
    <>
      {isRevealed(ballot) && <VoteBars ballot={ballot} option={option.id} />}
      <label class="decide-mark" data-number={number}>
        <input type="radio" name="jfk" checked={isChosen} aria-label={option.label} onChange={onChoose} />
      </label>
    </>
  );
}

interface ReasonProps {
  reason: string | null;
  words: string;
  onReason(id: string | null): void;
  onWords(text: string): void;
}

function ReasonFields({ reason, words, onReason, onWords }: ReasonProps) {
  const { reasons } = usePage().state.script;
  return (
    <div class="decide-why">
      {reasons.length > 0 && (
        <p>
          <label for="class-reason">{said.reason}</label>
          <select
            id="class-reason"
            value={reason ?? ''}
            onChange={(event) => onReason(event.currentTarget.value || null)}
            data-reason
          >
            <option value="">{reason === null ? said.noReason : noteWords.unsaid}</option>
            {reasons.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label for="class-words">{said.words}</label>
        <input
          id="class-words"
          type="text"
          maxLength={MOST_REASON}
          autocomplete="off"
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
      </p>
    </div>
  );
}
