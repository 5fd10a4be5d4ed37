// Owns a pupil's page in a live class: the code, waiting, the class's decisions or one's own run, and the end.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { parseJoinHash } from '../../../classroom/addresses.ts';
import { CODE_LENGTH, SEAT_CODE_LENGTH, readCode } from '../../../classroom/ids.ts';
import { formatName } from '../../../classroom/names.ts';
import type { SeatRoom } from '../../../classroom/views.ts';
import type { SeatDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { liveWords as said } from '../../words/live.ts';
import { ConnectionTest } from './connection-test.tsx';
import { WithLive, linkTold } from './live-parts.tsx';
import { RoleCard } from './role-card.tsx';
import { LeaveLine, SeatBar } from './seat-bar.tsx';
import { SeatStage } from './seat-stage.tsx';

export function JoinPanel() {
  return <WithLive title={said.join.title}>{(live) => <Seat desk={live.seat()} />}</WithLive>;
}

function Seat({ desk }: { desk: SeatDesk }) {
  useJoinAddress(desk);
  const room = desk.room.value;
  const me = desk.me.value;
  if (!room || !me) return <JoinForm desk={desk} />;
  return (
    <>
      <SeatBar desk={desk} room={room} me={me} />
      {room.stage === 'play' && room.settings.mode === 'cabinet' ? (
        <SeatStage desk={desk} room={room} me={me} />
      ) : (
        <SeatCard desk={desk} room={room} />
      )}
    </>
  );
}

/** A scanned address takes a seat at once; the seat that this browser has already is found again. */
function useJoinAddress(desk: SeatDesk): void {
  useEffect(() => {
    const enter = () => {
      const code = parseJoinHash(location.hash);
      if (code === null) return;
      if (code !== desk.kept.peek()) desk.join(code);
      else if (desk.status.peek() === null) desk.comeBack();
    };
    // Put out of a seat, a page does not walk in again by itself: it says what became of the seat.
    const { is } = desk.status.peek() ?? {};
    if (is !== 'gone' && is !== 'refused') enter();
    window.addEventListener('hashchange', enter);
    return () => window.removeEventListener('hashchange', enter);
  }, [desk]);
}

function JoinForm({ desk }: { desk: SeatDesk }) {
  const { intents } = usePage();
  const kept = desk.kept.value;
  return (
    <main class="join">
      <div class="title-sheet">
        <h1 tabIndex={-1} data-heading>
          {said.join.title}
        </h1>
        <CodeForm desk={desk} />
        {desk.status.value?.is === 'connecting' && <p role="status">{said.link.connecting}</p>}
        {kept !== null && (
          <p>
            <button type="button" onClick={desk.comeBack} data-come-back>
              {said.join.back(kept)}
            </button>
          </p>
        )}
        <p class="join-says">{said.join.private}</p>
        <ConnectionTest />
        <p>
          <button type="button" onClick={intents.leaveSide} data-leave>
            {said.join.alone}
          </button>
        </p>
      </div>
    </main>
  );
}

function CodeForm({ desk }: { desk: SeatDesk }) {
  // A class that was not open yet is tried again by a click.
  const code = useSignal(parseJoinHash(location.hash) ?? '');
  const complaint = useSignal('');
  const status = desk.status.value;
  const submit = (event: Event) => {
    event.preventDefault();
    const { length } = readCode(code.value);
    const isWhole = length === CODE_LENGTH || length === SEAT_CODE_LENGTH;
    complaint.value = isWhole ? '' : said.join.wrong;
    if (isWhole) desk.join(code.value);
  };
  return (
    <form onSubmit={submit} class="join-form">
      <label for="join-code">{said.join.code}</label>
      <p class="join-says" id="join-says">
        {said.join.says}
      </p>
      <input
        id="join-code"
        class="join-code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={12}
        aria-describedby="join-says join-complaint"
        value={code.value}
        onInput={(event) => (code.value = event.currentTarget.value)}
      />
      <p id="join-complaint" class="join-complaint" role="alert">
        {complaint.value || (status && status.is !== 'connecting' ? linkTold(status) : '')}
      </p>
      <button type="submit" class="primary" data-join>
        {said.join.join}
      </button>
    </form>
  );
}

/** Before the class begins, after it has ended, and while each plays alone. */
function SeatCard({ desk, room }: { desk: SeatDesk; room: SeatRoom }) {
  const { state, intents } = usePage();
  const me = desk.me.value!;
  const view = state.view.value;
  const isOver = view?.stage === 'ended';
  return (
    <main class="join">
      <div class="title-sheet" data-seat-stage={room.stage}>
        <p class="join-says">{said.seat.you}</p>
        <h2 tabIndex={-1} data-heading>
          {formatName(me.name)}
        </h2>
        {me.role !== null && <RoleCard role={me.role} />}
        {room.stage === 'lobby' && <p role="status">{said.seat.wait}</p>}
        {room.stage === 'play' && (
          <>
            <p>{said.seat.ownPace}</p>
            <button type="button" class="primary" onClick={desk.play} disabled={!view} data-primary>
              {said.seat.play}
            </button>
          </>
        )}
        {room.stage === 'ended' && <p role="status">{isOver ? said.seat.ended : said.seat.endedEarly}</p>}
        {isOver && (
          <button type="button" class="primary" onClick={intents.toDebrief} data-primary>
            {said.seat.debrief}
          </button>
        )}
        <p class="join-says">{said.seat.nobody}</p>
        <LeaveLine desk={desk} />
      </div>
    </main>
  );
}
