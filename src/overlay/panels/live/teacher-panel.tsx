// Owns a teacher's page in a live class: the lobby, the class's decisions or where each stands, seats, and the end.
import { useEffect } from 'preact/hooks';
import { parseDeskHash } from '../../../classroom/addresses.ts';
import type { TeacherRoom } from '../../../classroom/views.ts';
import type { TeacherDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { teacherWords as said } from '../../words/live-teacher.ts';
import { words } from '../../words/page.ts';
import { CabinetActs } from './cabinet-acts.tsx';
import { ClockLine, LinkLine, WithLive } from './live-parts.tsx';
import { Lobby } from './lobby.tsx';
import { OpenClass } from './open-class.tsx';
import { PaceActs } from './pace-acts.tsx';
import { RoomActs } from './room-acts.tsx';
import { SeatRows } from './seat-rows.tsx';

export function TeacherPanel() {
  return <WithLive title={said.title}>{(live) => <Desk desk={live.teacher()} />}</WithLive>;
}

function Desk({ desk }: { desk: TeacherDesk }) {
  const at = parseDeskHash(location.hash);
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
        {at ? <LinkLine status={desk.status.value} /> : <NoLink desk={desk} />}
      </main>
    );
  }
  return (
    <div class="live-desk" data-room-stage={room.stage} data-mode={room.settings.mode} data-orders={room.orders.length}>
      <TeacherBar desk={desk} room={room} />
      <p class="ballot-complaint" role="alert">
        {desk.complaint.value}
      </p>
      <main class="live-columns">
        <div class="live-main">
          {room.stage === 'lobby' && <Lobby desk={desk} room={room} />}
          {room.stage === 'play' && room.settings.mode === 'cabinet' && <CabinetActs desk={desk} room={room} />}
          {room.stage === 'play' && room.settings.mode === 'own-pace' && <PaceActs desk={desk} room={room} />}
          {room.stage === 'ended' && <Ended desk={desk} />}
        </div>
        <aside class="live-side" aria-labelledby="live-seats">
          <SeatRows desk={desk} room={room} />
          <RoomActs desk={desk} room={room} />
        </aside>
      </main>
    </div>
  );
}

/** A damaged link says so; without one a class can be opened here, where the school's server allows it. */
function NoLink({ desk }: { desk: TeacherDesk }) {
  return location.hash.includes('=') ? <p role="alert">{said.badLink}</p> : <OpenClass onOpen={desk.open} />;
}

function TeacherBar({ desk, room }: { desk: TeacherDesk; room: TeacherRoom }) {
  const { state } = usePage();
  const view = state.view.value;
  const screen = desk.screenAddress();
  return (
    <header class="live-bar">
      <h1 tabIndex={-1} data-heading>
        {said.title}
      </h1>
      {room.stage === 'play' && room.settings.mode === 'cabinet' && view && (
        <p class="live-date">
          <strong>{view.clock.date}</strong> {words.bar.clock(view.clock.washington, view.clock.moscow)}
        </p>
      )}
      <p>
        {said.code} <strong class="live-code-small">{room.code}</strong> · {said.seats.count(room.seats)}
        {room.locked && <> · {said.locked}</>}
      </p>
      <ClockLine room={desk.room} ahead={desk.ahead} />
      <LinkLine status={desk.status.value} />
      {screen && (
        <span class="live-tools">
          <a class="button" href={screen} target="_blank" rel="noreferrer" title={said.screenSays}>
            {said.screen}
          </a>
        </span>
      )}
    </header>
  );
}

function Ended({ desk }: { desk: TeacherDesk }) {
  const { state, intents } = usePage();
  const isOver = state.view.value?.stage === 'ended';
  return (
    <section class="live-card">
      <h2>{said.screenWords.ended}</h2>
      {isOver && (
        <p>
          <button type="button" class="primary" onClick={intents.toDebrief} data-primary>
            {said.debrief}
          </button>
        </p>
      )}
      <p>
        <button type="button" onClick={desk.toBoard} data-to-board>
          {said.board}
        </button>{' '}
        {said.boardSays}
      </p>
      <p>
        <button type="button" onClick={() => void desk.send({ kind: 'begin' })} data-resume-class>
          {said.resume}
        </button>
      </p>
    </section>
  );
}
