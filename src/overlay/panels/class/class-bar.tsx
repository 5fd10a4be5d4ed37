// Owns the bar over a class: the hour, where the class stands, who is JFK, and what can be laid beside the vote.
import { type Signal, useSignal } from '@preact/signals';
import { type Sitting, ballotAtHand } from '../../../classroom/sitting.ts';
import type { BallotStage } from '../../../classroom/ballot.ts';
import type { CrisisView } from '../../../run/crisis-view.ts';
import { usePage } from '../../page-context.ts';
import type { SittingDesk } from '../../sitting/desk.ts';
import { classWords } from '../../words/class.ts';
import { castWords } from '../../words/cast.ts';
import { words } from '../../words/page.ts';
import { CastingSheet } from './casting-sheet.tsx';
import { ClassEnd } from './class-end.tsx';
import type { Side } from './class-props.ts';
import { KeyButton } from './key-button.tsx';

const said = classWords.bar;

interface ClassBarProps {
  desk: SittingDesk;
  sitting: Sitting;
  view: CrisisView;
  side: Signal<Side>;
  onKeys(): void;
}

export function ClassBar({ desk, sitting, view, side, onKeys }: ClassBarProps) {
  const { intents } = usePage();
  const isCasting = useSignal(false);
  const { clock, stage } = view;
  const isAsked = stage === 'decision';
  const lay = (what: Side) => () => (side.value = side.value === what ? 'vote' : what);
  return (
    <header class="class-bar">
      <h1 class="aside">{classWords.title}</h1>
      <p class="class-date">
        <strong>{clock.date}</strong> <span>{words.bar.clock(clock.washington, clock.moscow)}</span>
      </p>
      {isAsked && <Steps sitting={sitting} />}
      {isAsked && (
        <p class="class-jfk">
          <strong>{said.jfk(sitting.jfk)}</strong>
          <KeyButton letter="j" onClick={() => desk.setJfk(sitting.jfk + 1)}>
            {said.next}
          </KeyButton>
        </p>
      )}
      <nav class="class-tools" aria-label={words.bar.nav}>
        {isAsked && (
          <KeyButton letter="f" pressed={side.value === 'file'} onClick={lay('file')}>
            {said.file}
          </KeyButton>
        )}
        <KeyButton letter="m" pressed={side.value === 'map'} onClick={lay('map')}>
          {said.map}
        </KeyButton>
        {sitting.room.withRoles && (
          <KeyButton letter="r" onClick={() => (isCasting.value = true)}>
            {castWords.bar}
          </KeyButton>
        )}
        <KeyButton letter="l" onClick={() => intents.openSheet({ kind: 'log' })}>
          {said.log}
        </KeyButton>
        <KeyButton letter="h" onClick={onKeys}>
          {said.keys}
        </KeyButton>
        {stage === 'ended' && <ClassEnd desk={desk} sitting={sitting} />}
        <Ending desk={desk} />
        <button type="button" onClick={intents.leaveSide} data-leave>
          {classWords.leave}
        </button>
      </nav>
      {isCasting.value && (
        <CastingSheet room={sitting.room} jfk={sitting.jfk} onClose={() => (isCasting.value = false)} />
      )}
    </header>
  );
}

/** Leaving a class for another is asked once: it is not lost, but nobody wants it by a slip. */
function Ending({ desk }: { desk: SittingDesk }) {
  const isAsking = useSignal(false);
  if (!isAsking.value) {
    return (
      <button type="button" onClick={() => (isAsking.value = true)} data-put-away>
        {said.end}
      </button>
    );
  }
  return (
    <span class="class-ask" role="group" aria-labelledby="class-end-ask">
      <span id="class-end-ask">{said.endAsk}</span>
      <button type="button" onClick={desk.putAway}>
        {said.endYes}
      </button>
      <button type="button" ref={(button) => button?.focus()} onClick={() => (isAsking.value = false)} data-cancel>
        {said.endNo}
      </button>
    </span>
  );
}

type Step = Exclude<keyof typeof classWords.steps, 'label'>;
const STEPS: Step[] = ['read', 'first', 'talk', 'second', 'result', 'order'];
const STEP_OF: Record<BallotStage, Step> = {
  opened: 'read',
  first: 'first',
  'first-closed': 'first',
  talk: 'talk',
  second: 'second',
  'second-closed': 'second',
  revealed: 'result',
  decided: 'order',
};

function Steps({ sitting }: { sitting: Sitting }) {
  const ballot = ballotAtHand(sitting);
  const at = ballot ? STEP_OF[ballot.stage] : 'read';
  return (
    <ol class="class-steps" aria-label={classWords.steps.label}>
      {STEPS.map((step) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {classWords.steps[step]}
        </li>
      ))}
    </ol>
  );
}
