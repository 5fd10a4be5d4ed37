// Builds a live class that no server holds: three pages of one waiting room, for looking at.
import { signal } from '@preact/signals';
import { rowOf, viewForScreen, viewForSeat, viewForSeats, viewForTeacher } from '../../src/classroom/see.ts';
import type { LiveClass, Linked } from '../../src/overlay/live/live.ts';
import { liveRoom } from './live-rooms.ts';

/** Milliseconds since 1970 at which all of it was told. */
const NOW = 1_100_000;
const PAGE = 'https://school.example/excomm/';

/** A class of seven that has not begun. `seated`: whether this browser has one of the seats. */
export function standInClass(seated: boolean): LiveClass {
  const live = liveRoom();
  for (let seat = 0; seat < 7; seat++) live.join();
  const room = live.room();
  const linked = <Room>(view: Room): Linked<Room> => ({
    status: signal({ is: 'online' as const }),
    room: signal(view),
    ahead: signal(0),
  });
  const nothing = () => undefined;
  const join = signal(`${PAGE}#join=${room.code}`);
  return {
    seat: () => ({
      ...linked(seated ? viewForSeats(room, NOW) : null),
      status: signal(seated ? { is: 'online' as const } : null),
      me: signal(seated ? viewForSeat(room, 0) : null),
      votes: signal(null),
      waiting: signal(0),
      complaint: signal(''),
      kept: signal(null),
      join: nothing,
      comeBack: nothing,
      vote: nothing,
      decide: nothing,
      play: nothing,
      leave: nothing,
    }),
    teacher: () => ({
      ...linked(viewForTeacher(room, 0, NOW)),
      rows: signal(room.seats.map((_, seat) => rowOf(room, seat, seat !== 2))),
      tally: signal(null),
      complaint: signal(''),
      joinAddress: join,
      screenAddress: () => `${PAGE}#screen=${room.id}.key`,
      newSeed: () => '1962',
      open: nothing,
      send: () => Promise.resolve(true),
      offerSeat: () => Promise.resolve(null),
      inviteTeacher: () => Promise.resolve(null),
      toBoard: nothing,
    }),
    screen: () => ({ ...linked(viewForScreen(room, NOW)), tally: signal(null), joinAddress: join, open: nothing }),
  };
}
