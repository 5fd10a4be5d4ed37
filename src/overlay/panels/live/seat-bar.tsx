// Owns the bar over a pupil's seat: who one is, who is JFK, the clock, the link, and the way out.
import { formatName } from '../../../classroom/names.ts';
import type { Me, SeatRoom } from '../../../classroom/views.ts';
import type { SeatDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { liveWords } from '../../words/live.ts';
import { teacherWords } from '../../words/live-teacher.ts';
import { words } from '../../words/page.ts';
import { useFetched } from '../archive/fetched.ts';
import { AskButton } from './ask-button.tsx';
import { ClockLine, LinkLine } from './live-parts.tsx';

const said = liveWords.seat;

/** To the vote, wherever one is in the text; the address stays what it is. */
function jump(event: Event): void {
  event.preventDefault();
  document.querySelector('#live-vote')?.scrollIntoView();
}

export function SeatBar({ desk, room, me }: { desk: SeatDesk; room: SeatRoom; me: Me }) {
  const { state } = usePage();
  const view = state.view.value;
  const { intents } = usePage();
  const role = useFetched('casting', intents.readCasting).value?.roles.find(({ id }) => id === me.role)?.name;
  const asked =
    room.ballot && room.ballot.decision === view?.decision?.id && room.ballot.stage !== 'decided' ? room.ballot : null;
  return (
    <header class="live-bar">
      <h1 class="aside">{teacherWords.screenWords.title}</h1>
      {view && room.stage === 'play' && room.settings.mode === 'cabinet' && (
        <p class="live-date">
          <strong>{view.clock.date}</strong> {words.bar.clock(view.clock.washington, view.clock.moscow)}
        </p>
      )}
      <p class="live-who">
        <span class="aside">{said.you} </span>
        <strong>{formatName(me.name)}</strong>
        {role && <> · {said.role(role)}</>}
      </p>
      {me.chair ? (
        <p class="live-chair">{said.chair}</p>
      ) : (
        room.chair && <p class="live-chair-other">{said.jfk(formatName(room.chair))}</p>
      )}
      <ClockLine room={desk.room} ahead={desk.ahead} />
      <LinkLine status={desk.status.value} isWaiting={desk.waiting.value > 0} />
      {asked && (
        <a class="live-jump" href="#live-vote" onClick={jump}>
          {liveWords.stage[asked.stage]}
        </a>
      )}
    </header>
  );
}

/** The way out, below everything: nobody leaves by a slip of the thumb. */
export function LeaveLine({ desk }: { desk: SeatDesk }) {
  return (
    <p class="live-leave">
      <AskButton
        label={said.leave}
        ask={said.leaveAsk}
        yes={said.leaveYes}
        no={said.leaveNo}
        onYes={desk.leave}
        hook="leave"
      />
    </p>
  );
}
