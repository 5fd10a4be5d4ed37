// Owns the projector of a live class: what it is told of the room, and the class's run on the desk. It sends nothing.
import { batch, computed, signal } from '@preact/signals';
import { formatJoinAddress } from '../../classroom/addresses.ts';
import { type ClassLink, type LinkStatus, openLink } from '../../classroom/link.ts';
import type { ScreenRoom, Tally } from '../../classroom/views.ts';
import type { Visit } from '../visit.ts';
import { openClassRun } from './class-run.ts';
import type { ScreenDesk } from './live.ts';
import type { Loan } from '../loan.ts';
import { pageAddress } from './page-address.ts';

export function openScreenDesk(visit: Visit, loan: Loan): ScreenDesk {
  const status = signal<LinkStatus | null>(null);
  const room = signal<ScreenRoom | null>(null);
  const tally = signal<Tally | null>(null);
  const ahead = signal(0);
  let link: ClassLink | null = null;
  let key = '';
  const showClass = openClassRun(visit, loan);
  return {
    status,
    room,
    tally,
    ahead,
    joinAddress: computed(() => room.value && formatJoinAddress(pageAddress(), room.value.code)),
    open(at) {
      if (at.key === key && link) return;
      link?.stop();
      key = at.key;
      link = openLink({
        hello: { as: 'screen', ...at },
        keeping: { read: () => null, write: () => undefined },
        listener: {
          room: (told) =>
            batch(() => {
              ahead.value = told.now - Date.now();
              room.value = told;
              if (tally.value && tally.value.ballot !== told.ballot?.ballot) tally.value = null;
              visit.settings.reading.value = told.settings.reading;
              showClass(told);
            }),
          tally: (told) => (tally.value = told),
        },
        onStatus: (now) => {
          status.value = now;
          if (now.is !== 'gone') return;
          batch(() => {
            room.value = null;
            loan.giveBack();
          });
        },
      });
    },
  };
}
