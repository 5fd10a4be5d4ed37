// Owns the projector's page of a live class: the code, the question with its options, votes once they are shown, the end.
import { useEffect } from 'preact/hooks';
import { parseScreenHash } from '../../../classroom/addresses.ts';
import { ballotOfView } from '../../../classroom/ballot-of-view.ts';
import { isRevealed, openBallot } from '../../../classroom/ballot.ts';
import type { ScreenRoom } from '../../../classroom/views.ts';
import type { CrisisView, DecisionView } from '../../../run/crisis-view.ts';
import type { ScreenDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { swingTold } from '../../sitting/votes-told.ts';
import { useProjector } from '../../use-projector.ts';
import { liveWords } from '../../words/live.ts';
import { teacherWords } from '../../words/live-teacher.ts';
import { words } from '../../words/page.ts';
import '../class/ballot.css';
import '../class/wall.css';
import { OptionList, labelIn } from '../class/option-list.tsx';
import { VoteBars, VoteLegend } from '../class/vote-bars.tsx';
import { GlossaryScope } from '../glossary.tsx';
import { JoinCard } from './join-card.tsx';
import { ClockLine, LinkLine, WithLive } from './live-parts.tsx';
import { Followed } from './seat-stage.tsx';
import { Standing } from './standing.tsx';
import { WallList, useWallMap } from './wall-map.tsx';

const said = teacherWords.screenWords;

export function ScreenPanel() {
  useProjector();
  return <WithLive title={said.title}>{(live) => <Screen desk={live.screen()} />}</WithLive>;
}

function Screen({ desk }: { desk: ScreenDesk }) {
  const at = parseScreenHash(location.hash);
  useEffect(() => {
    if (at) desk.open(at);
    // oxlint-disable-next-line react/exhaustive-deps -- the address is read once a place
  }, [desk]);
  const room = desk.room.value;
  if (!room) {
    return (
      <main class="late">
        <h1 tabIndex={-1} data-heading>
          {said.title}
        </h1>
        {at ? <LinkLine status={desk.status.value} /> : <p role="alert">{said.badLink}</p>}
      </main>
    );
  }
  return (
    <div class="live-wall" data-room-stage={room.stage}>
      <ScreenBar desk={desk} room={room} />
      <main>
        <Wall desk={desk} room={room} />
      </main>
    </div>
  );
}

function ScreenBar({ desk, room }: { desk: ScreenDesk; room: ScreenRoom }) {
  const view = usePage().state.view.value;
  const isCabinet = room.stage === 'play' && room.settings.mode === 'cabinet';
  return (
    <header class="live-bar">
      <h1 class="aside">{said.title}</h1>
      {isCabinet && view && (
        <p class="live-date">
          <strong>{view.clock.date}</strong> {words.bar.clock(view.clock.washington, view.clock.moscow)}
        </p>
      )}
      {room.stage !== 'lobby' && !room.locked && (
        <p>
          {said.late} <strong class="live-code-small">{room.code}</strong>
        </p>
      )}
      <p>{said.in(room.seats)}</p>
      <ClockLine room={desk.room} ahead={desk.ahead} />
      <LinkLine status={desk.status.value} />
    </header>
  );
}

function Wall({ desk, room }: { desk: ScreenDesk; room: ScreenRoom }) {
  const { view: shown, script } = usePage().state;
  const view = shown.value;
  if (room.stage === 'lobby') {
    return (
      <>
        <p class="live-wall-title">{script.title}</p>
        <JoinCard code={room.code} address={desk.joinAddress.value} />
        <p class="live-wall-in" role="status">
          <strong>{said.in(room.seats)}.</strong> {said.waiting}
        </p>
      </>
    );
  }
  if (room.settings.mode === 'own-pace') {
    return (
      <section class="live-card">
        <h2>{said.ownPace}</h2>
        <Standing standing={room.standing} finished={room.finished} seats={room.seats} />
      </section>
    );
  }
  if (!view) return <p role="status">{words.loading}</p>;
  if (view.stage === 'ended' && view.ending) {
    const isSilent = view.ending.tone === 'nuclear';
    return (
      <section class={isSilent ? 'white-sheet' : 'live-card'} data-ending={view.ending.id}>
        <h2 class={isSilent ? 'aside' : ''}>{view.ending.title}</h2>
        <p>{view.ending.text}</p>
      </section>
    );
  }
  return (
    <GlossaryScope>
      {view.stage === 'aftermath' && <Followed view={view} says="" />}
      {view.stage === 'decision' && view.decision?.lines.some(({ chosen }) => chosen === null) && (
        <Question desk={desk} room={room} view={view} decision={view.decision} />
      )}
    </GlossaryScope>
  );
}

interface QuestionProps {
  desk: ScreenDesk;
  room: ScreenRoom;
  view: CrisisView;
  decision: DecisionView;
}

function Question(props: QuestionProps) {
  const { desk, room, view, decision } = props;
  const withoutScene = usePage().state.withoutScene.value;
  const line = decision.lines.find(({ chosen }) => chosen === null)!;
  const put = room.ballot;
  const told = put?.decision === decision.id && put.line === line.id && put.stage !== 'decided' ? put : null;
  const options = line.options.map(({ id, closed }) => ({ id, isOpen: closed === null }));
  const ballot = told ? ballotOfView(told) : openBallot({ decision: decision.id, line: line.id, options });
  const stage = told?.stage ?? 'opened';
  const isShown = isRevealed(ballot);
  // Each pupil has the whole text on a screen of their own; the votes take the whole wall once they are shown.
  useWallMap(!isShown);
  const tally = desk.tally.value;
  const cast = tally && tally.ballot === told?.ballot ? tally.cast : room.cast;
  return (
    <>
      {!isShown && withoutScene && <WallList view={view} />}
      <section class="ballot" aria-labelledby="live-question" data-ballot={stage} data-line={line.id}>
        <p class="ballot-over">
          {decision.title} · {liveWords.stage[stage]}
        </p>
        <h2 id="live-question">{line.title || decision.question}</h2>
        {isShown && <p class="ballot-swing">{swingTold(ballot, labelIn(line.options))}</p>}
        {isShown && <VoteLegend ballot={ballot} />}
        {/* Above the options: five of them fill a wall, and everybody waits for this number. */}
        {told && !isShown && (
          <p class="ballot-in" role="status">
            <strong>{told.open ? said.vote : liveWords.stage[stage]}.</strong> {liveWords.cast(cast, room.seats)}
          </p>
        )}
        <OptionList
          decision={decision}
          ballot={ballot}
          isFull={false}
          beside={
            isShown ? ballot.options.map(({ id }) => <VoteBars key={id} ballot={ballot} option={id} />) : undefined
          }
        />
      </section>
    </>
  );
}
