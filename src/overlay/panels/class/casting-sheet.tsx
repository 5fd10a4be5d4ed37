// Owns who plays whom in a class of this size, on the wall: the rule of what may be told, and never what a card says.
import type { Sitting } from '../../../classroom/sitting.ts';
import type { Casting } from '../../../engine/casting.ts';
import { usePage } from '../../page-context.ts';
import { type CastSeat, seatsOf } from '../../sitting/seats.ts';
import { castWords as said } from '../../words/cast.ts';
import { FetchLine } from '../archive/fetch-line.tsx';
import { useFetched } from '../archive/fetched.ts';
import { SheetFrame } from '../sheet.tsx';
import './casting.css';

interface CastingSheetProps {
  room: Sitting['room'];
  /** The pupil who is JFK now; null before a class begins. */
  jfk: number | null;
  onClose(): void;
}

export function CastingSheet({ room, jfk, onClose }: CastingSheetProps) {
  const { intents } = usePage();
  const fetched = useFetched('casting', intents.readCasting);
  const casting = fetched.value;
  return (
    <SheetFrame title={said.title(room.pupils)} look="wide" onClose={onClose}>
      <div data-casting>
        {casting && <CastingTable casting={casting} room={room} jfk={jfk} />}
        <FetchLine of={fetched} failed={said.failed} />
        <p>
          <button type="button" onClick={() => intents.toSide('paper')}>
            {said.print}
          </button>
        </p>
      </div>
    </SheetFrame>
  );
}

function CastingTable({ casting, room, jfk }: { casting: Casting } & Pick<CastingSheetProps, 'room' | 'jfk'>) {
  const seats = seatsOf(casting, room);
  if (seats.length === 0) return <p>{said.noRoles}</p>;
  return (
    <>
      {casting.rule && (
        <p class="casting-rule">
          <strong>{said.rule}</strong> {casting.rule}
        </p>
      )}
      <p>{said.onCards}</p>
      <table class="casting">
        <thead>
          <tr>
            <th scope="col">{said.role}</th>
            <th scope="col">{said.pupils}</th>
            <th scope="col">{said.how}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <SeatRow key={seat.role.id} seat={seat} jfk={jfk} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function SeatRow({ seat, jfk }: { seat: CastSeat; jfk: number | null }) {
  const { role, pupils, isChair } = seat;
  const isJfk = !isChair && jfk !== null && pupils.includes(jfk);
  return (
    <tr class={isJfk ? 'casting-now' : ''}>
      <th scope="row">
        {role.name} <span>{role.office}</span>
      </th>
      <td>{isChair ? said.chair(jfk ?? pupils[0]!) : pupils.join(', ')}</td>
      <td>{isChair ? said.goesRound : isJfk ? said.sitsIn : pupils.length > 1 ? (role.pair ?? said.shared) : ''}</td>
    </tr>
  );
}
