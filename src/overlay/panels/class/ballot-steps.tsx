// Owns the steps of a vote at which nobody counts: reading, a vote that is closed, and talk with its clock.
import { useSignal } from '@preact/signals';
import { votesIn } from '../../../classroom/tally.ts';
import { classWords } from '../../words/class.ts';
import { BallotActs } from './ballot-acts.tsx';
import type { BallotProps } from './class-props.ts';
import { DecideForm } from './decide.tsx';
import { KeyButton } from './key-button.tsx';
import { OptionList } from './option-list.tsx';
import { TalkTime } from './talk-time.tsx';

const said = classWords.act;

export function OpenedVote(props: BallotProps) {
  const { desk, sitting, ballot, decision } = props;
  const isAlone = useSignal(false);
  if (isAlone.value)
    return <DecideForm {...props} back={{ label: said.cancel, onBack: () => (isAlone.value = false) }} />;
  const isFirst = sitting.atHand.length < 2;
  return (
    <>
      <OptionList decision={decision} ballot={ballot} isFull />
      <BallotActs
        next={said.openFirst}
        onNext={() => desk.move({ type: 'OPEN_FIRST', by: 'counts' })}
        back={isFirst ? undefined : { label: said.takeBack, onBack: () => desk.move({ type: 'TAKE_BACK' }) }}
      >
        <KeyButton letter="w" onClick={() => (isAlone.value = true)}>
          {said.alone}
        </KeyButton>
      </BallotActs>
    </>
  );
}

/** Nobody sees what it came to, so that the second vote is free. */
export function ClosedVote({ desk, sitting, ballot, decision }: BallotProps) {
  const isFirst = ballot.stage === 'first-closed';
  const round = isFirst ? 'first' : 'second';
  return (
    <>
      <OptionList decision={decision} ballot={ballot} isFull={false} />
      <BallotActs
        next={isFirst ? said.talk : said.reveal}
        onNext={() => (isFirst ? startTalk(desk, sitting) : desk.move({ type: 'REVEAL' }))}
        says={<p class="ballot-in">{classWords.count.in(votesIn(ballot, round), sitting.room.pupils)}.</p>}
        back={{ label: said.reopen, onBack: () => desk.move({ type: 'REOPEN' }) }}
      >
        {isFirst && (
          <KeyButton letter="e" onClick={() => desk.move({ type: 'REVEAL' })}>
            {said.revealFirst}
          </KeyButton>
        )}
      </BallotActs>
    </>
  );
}

function startTalk({ move, clock }: BallotProps['desk'], { room }: BallotProps['sitting']): void {
  if (!move({ type: 'TALK' })) return;
  clock.set(room.talk);
  clock.turn();
}

export function Talking({ desk, sitting, ballot, decision }: BallotProps) {
  const end = () => desk.clock.set(null);
  return (
    <>
      <TalkTime clock={desk.clock} usual={sitting.room.talk} />
      <OptionList decision={decision} ballot={ballot} isFull />
      <BallotActs
        next={said.openSecond}
        onNext={() => {
          if (desk.move({ type: 'OPEN_SECOND', by: 'counts' })) end();
        }}
      >
        <KeyButton
          letter="e"
          onClick={() => {
            if (desk.move({ type: 'REVEAL' })) end();
          }}
        >
          {said.revealFirst}
        </KeyButton>
      </BallotActs>
    </>
  );
}
