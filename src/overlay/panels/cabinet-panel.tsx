// Owns the Cabinet Room as a sheet: camps from the mildest to the hardest, who leans where, and how the balance shifted.
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { CabinetView, Seat } from '../../run/cabinet-view.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import './cabinet-panel.css';
import { SheetFrame } from './sheet.tsx';
import { SourceChip, SourceMark } from './source-chips.tsx';

export function CabinetPanel() {
  const { intents } = usePage();
  const room = useSignal<CabinetView | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    let gone = false;
    intents.findCabinet().then(
      (found) => {
        if (!gone) room.value = found;
      },
      () => (failed.value = true),
    );
    return () => {
      gone = true;
    };
  }, [intents, room, failed]);
  return (
    <SheetFrame title={words.cabinet.title} look="wide">
      <p>{words.cabinet.says}</p>
      {failed.value && <p role="alert">{words.cabinet.failed}</p>}
      {room.value && <Room room={room.value} />}
    </SheetFrame>
  );
}

function Room({ room }: { room: CabinetView }) {
  return (
    <>
      <Moves room={room} />
      <div class="cabinet">
        {room.camps.map((camp) => (
          <section key={camp.id} aria-labelledby={`camp-${camp.id}`}>
            <h3 id={`camp-${camp.id}`}>
              {camp.title} <span>{camp.seats.length}</span>
            </h3>
            <p class="cabinet-says">{camp.says}</p>
            <Seats seats={camp.seats} />
          </section>
        ))}
      </div>
      {room.apart.length > 0 && (
        <section>
          <h3>{words.cabinet.apart}</h3>
          <Seats seats={room.apart} />
        </section>
      )}
      <Balance room={room} />
    </>
  );
}

function Seats({ seats }: { seats: Seat[] }) {
  if (seats.length === 0) return <p class="cabinet-none">{words.cabinet.nobody}</p>;
  return (
    <ul class="cabinet-seats">
      {seats.map((seat) => (
        <li key={seat.who}>
          <p>
            <strong>{seat.name}</strong>
            <small>{seat.role}</small>
          </p>
          <p>{seat.says}</p>
          {seat.fears && (
            <p>
              <b>{words.decision.fears}</b> {seat.fears}
            </p>
          )}
          <p class="meta">
            <span>{words.cabinet.since(seat.since)}</span> <SourceChip sources={seat.cites} of={seat.name} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Moves({ room: { moved, balance } }: { room: CabinetView }) {
  if (balance.length < 2) return null;
  return (
    <section>
      <h3>{words.cabinet.moved}</h3>
      {moved.length === 0 ? (
        <p>{words.cabinet.nobodyMoved}</p>
      ) : (
        <ul class="cabinet-moves">
          {moved.map(({ name, from, to, cites }) => (
            <li key={name}>
              {words.cabinet.move(name, from, to)} <SourceMark sources={cites} of={name} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Numbers, and as many marks beside them: the shift is seen before it is read. */
function Balance({ room: { camps, balance } }: { room: CabinetView }) {
  return (
    <section aria-labelledby="balance-title">
      <h3 id="balance-title">{words.cabinet.balance}</h3>
      <table class="facts cabinet-balance" role="table" aria-labelledby="balance-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.cabinet.decision}
            </th>
            {camps.map((camp) => (
              <th scope="col" role="columnheader" key={camp.id}>
                {camp.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {balance.map((row) => (
            <tr role="row" key={row.decision}>
              <th scope="row" role="rowheader">
                {row.title} <small>{row.date}</small>
              </th>
              {row.counts.map((count, index) => (
                <td role="cell" key={camps[index]!.id} data-label={camps[index]!.title}>
                  {count} <span aria-hidden="true">{'●'.repeat(count)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
