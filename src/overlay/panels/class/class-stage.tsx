// Owns what the class sees at this stage: the file beside the vote, what followed, or the end. The usual panels, larger.
import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Sitting, ballotAtHand } from '../../../classroom/sitting.ts';
import type { CrisisView, DecisionView } from '../../../run/crisis-view.ts';
import type { SittingDesk } from '../../sitting/desk.ts';
import { classWords as said } from '../../words/class.ts';
import { AdvicePanel } from '../advice-panel.tsx';
import { AftermathPanel } from '../aftermath-panel.tsx';
import { EndingPanel, WhiteSheet } from '../ending-panel.tsx';
import { GlossaryScope } from '../glossary.tsx';
import { BranchBanner, MemoPanel, UnknownPanel } from '../memo-panel.tsx';
import { NewsPanel } from '../news-panel.tsx';
import { BallotPanel } from './ballot-panel.tsx';
import type { Side } from './class-props.ts';

interface ClassStageProps {
  desk: SittingDesk;
  sitting: Sitting;
  view: CrisisView;
  side: Signal<Side>;
}

export function ClassStage({ desk, sitting, view, side }: ClassStageProps) {
  const { stage, decision, ending } = view;
  const ballot = ballotAtHand(sitting);
  const isReading = ballot?.stage === 'opened';
  // The vote takes the whole wall as soon as it is open; what is read again is laid beside it by a key.
  useLayoutEffect(() => {
    if (side.peek() !== 'map') side.value = isReading ? 'file' : 'vote';
  }, [side, isReading, decision?.id]);
  const ground = useFocus(
    `${stage} ${view.steps.length} ${decision?.id ?? ''} ${ballot?.line ?? ''} ${ballot?.stage ?? ''}`,
  );
  if (stage === 'ended' && ending?.tone === 'nuclear') return <WhiteSheet ending={ending} />;
  return (
    <main
      class={`class-ground ${side.value === 'file' && stage === 'decision' ? 'class-file-side' : ''}`}
      ref={ground}
      data-class-stage={ballot?.stage ?? stage}
    >
      <GlossaryScope>
        {stage === 'decision' && decision && (
          <>
            {side.value === 'file' && <File view={view} decision={decision} />}
            {ballot && <BallotPanel key={ballot.line} {...{ desk, sitting, decision, ballot, side }} />}
          </>
        )}
        {stage === 'aftermath' && (
          <div class="class-read" data-read>
            <AftermathPanel view={view} />
          </div>
        )}
        {stage === 'ended' && ending && (
          <div class="class-read" data-read>
            <EndingPanel view={view} ending={ending} />
          </div>
        )}
      </GlossaryScope>
      <p class="aside" role="status">
        {stage === 'decision' && ballot ? said.announce(said.stage[ballot.stage], decision?.question ?? '') : ''}
      </p>
    </main>
  );
}

function File({ view, decision }: { view: CrisisView; decision: DecisionView }) {
  return (
    <div class="class-file" data-read role="region" aria-label={said.bar.file}>
      <NewsPanel dispatches={view.dispatches} isFirst={view.steps.every(({ pick }) => pick === null)} />
      {decision.branch && <BranchBanner />}
      <MemoPanel decision={decision} />
      <UnknownPanel unknown={decision.notKnown} />
      <AdvicePanel advice={decision.advice} />
    </div>
  );
}

/** Reading begins at the top of each new stage, and at the heading of what is to be done. */
function useFocus(key: string) {
  const ground = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const here = ground.current;
    for (const part of here?.querySelectorAll('[data-read]') ?? []) part.scrollTop = 0;
    const heading = here?.querySelector<HTMLElement>('[data-ballot-heading]') ?? here?.querySelector('[data-heading]');
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
  }, [key]);
  return ground;
}
