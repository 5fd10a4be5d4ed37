// Owns laying the class's run on the desk: made anew from the room's orders whenever these have changed.
import { batch } from '@preact/signals';
import { classSetting, withOrders, withPauses } from '../../classroom/class-log.ts';
import type { SeatRoom } from '../../classroom/views.ts';
import type { PauseAnswer } from '../../run/log.ts';
import { type Visit, addNotice, dropNotice, openRun, withRest } from '../visit.ts';
import { liveWords as said } from '../words/live.ts';
import { KEEPS_NOTHING, type Loan } from '../loan.ts';

type ClassRoom = Pick<SeatRoom, 'edition' | 'settings' | 'stage' | 'orders' | 'aftermath'>;

/** `written`: what this pupil has written in the pauses; it is in no room. Returns what shows a room; a room whose orders stand as before shows nothing anew. */
export function openClassRun(
  visit: Visit,
  loan: Loan,
  written: () => readonly PauseAnswer[] = () => [],
): (room: ClassRoom) => void {
  let shown = '';
  return (room) => {
    const { settings, orders, aftermath, stage } = room;
    if (settings.mode !== 'cabinet' || stage === 'lobby' || !isSameEdition(visit, room)) return;
    const key = JSON.stringify([settings, orders, aftermath]);
    if (key === shown) return;
    shown = key;
    withRest(visit, () => {
      if (shown !== key) return;
      const log = withOrders(visit.tools.newLog(classSetting(settings)), orders);
      const run = openRun(visit, withPauses(log, written()));
      if (!aftermath && run.view().stage === 'aftermath') run.proceed();
      batch(() => {
        visit.sheet.value = null;
        loan.take({ kept: KEEPS_NOTHING, run });
      });
    });
  };
}

/** Orders of another edition mean something else. A page that is older than its server says what to do. */
export function isSameEdition(visit: Visit, { edition, settings }: Pick<SeatRoom, 'edition' | 'settings'>): boolean {
  const { lesson, lens } = settings;
  const isSame = edition === visit.tools.newLog({ lesson, lens, fate: { kind: 'history' } }).edition;
  if (isSame) dropNotice(visit, said.otherEdition);
  else addNotice(visit, said.otherEdition);
  return isSame;
}
