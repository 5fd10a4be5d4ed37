// Owns the order of the JFK of the hour, on a pupil's screen or the teacher's: one option, one reason, asked once.
import { useSignal } from '@preact/signals';
import type { Ballot } from '../../../classroom/ballot.ts';
import { isRevealed } from '../../../classroom/ballot.ts';
import type { DecisionView, LineView } from '../../../run/crisis-view.ts';
import type { Note } from '../../../run/log.ts';
import { usePage } from '../../page-context.ts';
import { liveWords } from '../../words/live.ts';
import { OptionList, labelIn } from '../class/option-list.tsx';
import { VoteBars } from '../class/vote-bars.tsx';
import { AskButton } from './ask-button.tsx';
import { teacherWords } from '../../words/live-teacher.ts';

const said = liveWords.seat;

interface DecideOrderProps {
  decision: DecisionView;
  line: LineView;
  ballot: Ballot;
  onGive(option: string, note: Note | null): void;
}

export function DecideOrder({ decision, line, ballot, onGive }: DecideOrderProps) {
  const { reasons } = usePage().state.script;
  const chosen = useSignal<string | null>(null);
  const reason = useSignal('');
  const option = chosen.value;
  return (
    <div class="live-decide" role="group" aria-label={teacherWords.decide}>
      <OptionList
        decision={decision}
        ballot={ballot}
        isFull={!isRevealed(ballot)}
        beside={ballot.options.map(({ id }) => (
          <span class="live-choice" key={id}>
            {isRevealed(ballot) && <VoteBars ballot={ballot} option={id} />}
            <input
              type="radio"
              name={`order-${line.id}`}
              checked={option === id}
              aria-label={labelIn(line.options)(id)}
              data-order={id}
              onChange={() => (chosen.value = id)}
            />
          </span>
        ))}
      />
      {reasons.length > 0 && (
        <p>
          <label for={`reason-${line.id}`}>{said.reason}</label>{' '}
          <select
            id={`reason-${line.id}`}
            value={reason.value}
            onChange={(event) => (reason.value = event.currentTarget.value)}
            data-reason
          >
            <option value="">{said.noReason}</option>
            {reasons.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      {option === null ? (
        <p>{said.missing}</p>
      ) : (
        <AskButton
          label={said.give}
          ask={`${said.giveAsk} ${labelIn(line.options)(option)}`}
          yes={said.give}
          no={teacherWords.no}
          onYes={() => onGive(option, noteOf(reason.value))}
          hook="order"
        />
      )}
    </div>
  );
}

function noteOf(reason: string): Note | null {
  return reason === '' ? null : { danger: null, answer: null, reason, words: '', source: null };
}
