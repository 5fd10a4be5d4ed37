// Owns what a seat of a cabinet sees: the whole decision on the pupil's own screen and the vote on it, or what followed.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Me, SeatRoom } from '../../../classroom/views.ts';
import type { CrisisView, DecisionView } from '../../../run/crisis-view.ts';
import type { SeatDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { liveWords } from '../../words/live.ts';
import { words } from '../../words/page.ts';
import { AdvicePanel } from '../advice-panel.tsx';
import { AftermathPanel } from '../aftermath-panel.tsx';
import { EndingPanel, WhiteSheet } from '../ending-panel.tsx';
import { GlossaryScope } from '../glossary.tsx';
import { BranchBanner, MemoPanel, UnknownPanel } from '../memo-panel.tsx';
import { PausePanel } from '../pause-panel.tsx';
import { NewsPanel } from '../news-panel.tsx';
import { RoleCard } from './role-card.tsx';
import { LeaveLine } from './seat-bar.tsx';
import { VotePanel } from './vote-panel.tsx';

const said = liveWords.seat;

interface SeatStageProps {
  desk: SeatDesk;
  room: SeatRoom;
  me: Me;
}

export function SeatStage({ desk, room, me }: SeatStageProps) {
  const view = usePage().state.view.value;
  const ground = useFocus(view ? `${view.stage} ${view.decision?.id ?? ''} ${view.steps.length}` : '');
  if (!view) return <p role="status">{words.loading}</p>;
  const { stage, decision, ending } = view;
  if (stage === 'ended' && ending?.tone === 'nuclear') return <WhiteSheet ending={ending} />;
  return (
    <main class="live-ground" ref={ground} data-seat-stage={stage}>
      <GlossaryScope>
        {stage === 'decision' && decision && (
          <>
            <DecisionFile view={view} decision={decision} />
            {me.role !== null && <RoleCard role={me.role} />}
            <VotePanel desk={desk} room={room} me={me} decision={decision} />
          </>
        )}
        {stage === 'aftermath' && (
          <Followed view={view} says={said.next} pause={view.pause ? <SeatPause view={view} me={me} /> : null} />
        )}
        {stage === 'ended' && ending && <EndingPanel view={view} ending={ending} />}
      </GlossaryScope>
      <LeaveLine desk={desk} />
    </main>
  );
}

/** All that Washington has at this hour, as for one reader alone. */
export function DecisionFile({ view, decision }: { view: CrisisView; decision: DecisionView }) {
  return (
    <div class="stage" data-decision={decision.id}>
      <h2 class="aside">{words.decision.memo}</h2>
      <NewsPanel dispatches={view.dispatches} isFirst={view.steps.every(({ pick }) => pick === null)} />
      {decision.branch && <BranchBanner />}
      <MemoPanel decision={decision} />
      <UnknownPanel unknown={decision.notKnown} />
      <AdvicePanel advice={decision.advice} />
    </div>
  );
}

interface FollowedProps {
  view: CrisisView;
  says: string;
  /** The pause's question with room to write, for a seat; elsewhere it is for the room to talk about. */
  pause?: ComponentChildren;
}

/** What followed, at somebody else's pace. */
export function Followed({ view, says, pause }: FollowedProps) {
  return (
    <AftermathPanel
      view={view}
      end={
        <>
          {pause}
          {view.pause && pause === undefined && (
            <section class="live-pause" aria-labelledby="live-pause">
              <h3 id="live-pause">{said.pause}</h3>
              <p>{view.pause.asks}</p>
            </section>
          )}
          {says && (
            <p class="live-next" role="status">
              {says}
            </p>
          )}
        </>
      }
    />
  );
}

function SeatPause({ view, me }: { view: CrisisView; me: Me }) {
  const decision = view.decision?.id ?? '';
  return (
    view.pause && (
      <PausePanel key={decision} pause={view.pause}>
        <p role="status" data-answered={me.answered.includes(decision)}>
          {me.answered.includes(decision) ? said.answered : said.answerSays}
        </p>
      </PausePanel>
    )
  );
}

/** Reading begins at the top of each new stage. */
function useFocus(key: string) {
  const ground = useRef<HTMLElement>(null);
  const shown = useRef('');
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    window.scrollTo(0, 0);
    ground.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [key]);
  return ground;
}
