// Owns who plays whom in a class of this size, on the wall: the rule of what may be told, and never what a card says.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sitting } from '../../../classroom/sitting.ts';
import type { Casting } from '../../../engine/casting.ts';
import { usePage } from '../../page-context.ts';
import { type CastSeat, seatsOf } from '../../sitting/seats.ts';
import { castWords as said } from '../../words-cast.ts';
import { words } from '../../words.ts';
import { useFetched } from '../archive/fetched.ts';
import '../sheet.css';
import './casting.css';

interface CastingSheetProps {
  room: Sitting['room'];
  /** The pupil who is JFK now; null before a class begins. */
  jfk: number | null;
  onClose(): void;
}

export function CastingSheet({ room, jfk, onClose }: CastingSheetProps) {
  const { intents } = usePage();
  const { value: casting, hasFailed, retry } = useFetched('casting', intents.readCasting);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current!;
    const opener = document.activeElement;
    element.setAttribute('closedby', 'any');
    element.addEventListener('close', onClose);
    element.showModal();
    element.querySelector('h2')?.focus();
    return () => {
      element.removeEventListener('close', onClose);
      element.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once: it is closed by being taken away
  }, []);
  return (
    <dialog ref={dialog} class="sheet sheet-wide" aria-labelledby="casting-title" data-casting>
      <div class="sheet-body">
        <header class="sheet-head">
          <h2 id="casting-title" tabIndex={-1}>
            {said.title(room.pupils)}
          </h2>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </header>
        {casting && <CastingTable casting={casting} room={room} jfk={jfk} />}
        {!casting && !hasFailed && <p role="status">{words.loading}</p>}
        {hasFailed && (
          <p role="alert">
            {said.failed}{' '}
            <button type="button" onClick={retry}>
              {words.retry}
            </button>
          </p>
        )}
        <p>
          <button type="button" onClick={() => intents.toSide('paper')}>
            {said.print}
          </button>
        </p>
      </div>
    </dialog>
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
