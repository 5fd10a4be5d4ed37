// Owns the teacher's list of seats: who is here, who has voted, who is how far, who is JFK; taking out and letting in.
import { useSignal } from '@preact/signals';
import { formatName } from '../../../classroom/names.ts';
import type { Row, TeacherRoom } from '../../../classroom/views.ts';
import { handOut } from '../../live/hand-out.ts';
import type { TeacherDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { teacherWords } from '../../words/live-teacher.ts';
import { useFetched } from '../archive/fetched.ts';
import { usePauses } from './pauses.ts';

const said = teacherWords.seats;

export function SeatRows({ desk, room }: { desk: TeacherDesk; room: TeacherRoom }) {
  const rows = desk.rows.value;
  return (
    <section class="live-card">
      <h2 id="live-seats">
        {said.title} <small>{said.count(room.seats)}</small>
      </h2>
      {rows.length === 0 && <p>{said.none}</p>}
      {rows.length > 0 && room.settings.mode === 'cabinet' && <HandOut desk={desk} />}
      <ul class="live-rows">
        {rows.map((row) => (
          <Seat key={row.seat} row={row} desk={desk} room={room} />
        ))}
      </ul>
    </section>
  );
}

/** Roles for those who are here; handed out again when more have come. */
function HandOut({ desk }: { desk: TeacherDesk }) {
  const { intents } = usePage();
  const says = useSignal('');
  const hand = async () => {
    const casting = await intents.readCasting().catch(() => null);
    const roles = casting ? handOut(casting, desk.rows.peek()) : [];
    const isNone = roles.every(([, role]) => role === null);
    says.value = isNone ? teacherWords.castNone : teacherWords.castSays;
    if (!isNone) await desk.send({ kind: 'cast', roles });
  };
  return (
    <p class="live-hand-out">
      <button type="button" onClick={() => void hand()} data-cast>
        {teacherWords.cast}
      </button>
      <span role="status">{says.value}</span>
    </p>
  );
}

function Seat({ row, desk, room }: { row: Row; desk: TeacherDesk; room: TeacherRoom }) {
  const { seat, name, kicked, here } = row;
  const isCabinet = room.settings.mode === 'cabinet';
  const isChair = room.chair === seat;
  const { intents } = usePage();
  const casting = useFetched('casting', intents.readCasting).value;
  const role = casting?.roles.find(({ id }) => id === row.role)?.name;
  const code = useSignal<string | null>(null);
  return (
    <li class={kicked ? 'live-out' : here ? '' : 'live-away'} data-seat={seat}>
      <span class="live-name">
        <strong>{formatName(name)}</strong>
        <span>
          {[role, standing(row, { room, titleOf: useTitle(), isAsked: usePauses(room).has(decisionOf(row, room)) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span class="live-row-acts">
        {isCabinet && !kicked && (
          <button
            type="button"
            aria-pressed={isChair}
            onClick={() => void desk.send({ kind: 'chair', seat: isChair ? null : seat })}
            data-chair
          >
            {isChair ? said.isChair : said.chair}
            <span class="aside">: {formatName(name)}</span>
          </button>
        )}
        {!kicked && (
          <button
            type="button"
            title={said.offerFull(formatName(name))}
            onClick={() => void desk.offerSeat(seat).then((drawn) => (code.value = drawn))}
            data-offer
          >
            {said.offer}
            <span class="aside">: {said.offerFull(formatName(name))}</span>
          </button>
        )}
        <button
          type="button"
          onClick={() => void desk.send({ kind: kicked ? 'restore' : 'kick', seat })}
          data-kick={kicked ? 'restore' : 'kick'}
        >
          {kicked ? said.restore : said.kick}
          <span class="aside">: {formatName(name)}</span>
        </button>
      </span>
      {code.value !== null && row.offered !== null && (
        <SeatCode code={code.value} row={row} desk={desk} onAway={() => (code.value = null)} />
      )}
    </li>
  );
}

/** The code by which another phone takes the seat: here alone, and only until it is used. */
function SeatCode({ code, row, desk, onAway }: { code: string; row: Row; desk: TeacherDesk; onAway(): void }) {
  const half = code.length / 2;
  return (
    <div class="live-seat-code" role="status">
      <p>{said.offered(formatName(row.name))}</p>
      <p class="live-code-small" data-seat-code>
        {code.slice(0, half)} {code.slice(half)}
      </p>
      <p>{said.offeredSays(hourOf(row.offered ?? 0, desk.ahead.value))}</p>
      <button type="button" onClick={onAway}>
        {said.putAway}
      </button>
    </div>
  );
}

/** A moment of the server's clock as this desk's own clock shows it. */
function hourOf(at: number, ahead: number): string {
  return new Date(at - ahead).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Where a seat stands: with the class, or in a run of its own. */
const decisionOf = ({ progress }: Row, { settings, orders }: TeacherRoom): string =>
  (settings.mode === 'cabinet' ? orders.at(-1)?.decision : progress?.decision) ?? '';

function useTitle(): (decision: string) => string {
  const { decisions } = usePage().state.script;
  return (id) => decisions[id]?.title ?? id;
}

interface Standing {
  room: TeacherRoom;
  titleOf: (decision: string) => string;
  /** Whether a question stands where the seat stands. */
  isAsked: boolean;
}

function standing({ kicked, here, voted, answered, progress }: Row, { room, titleOf, isAsked }: Standing): string {
  if (kicked) return said.out;
  const parts: string[] = [here ? said.here : said.away];
  if (room.settings.mode === 'cabinet') {
    if (room.ballot?.open && voted) parts.push(said.voted);
    if (answered && isAsked) parts.push(said.answered);
  } else if (room.stage !== 'lobby') {
    if (!progress) parts.push(said.begun);
    else parts.push(progress.decision === null ? said.ended : said.at(titleOf(progress.decision)));
    if (answered && isAsked) parts.push(said.answered);
  }
  return parts.join(', ');
}
