// Owns the run of a class as a run's log: what replay, debrief, board and run code read. Pure.
import { type RunFate, type RunLog, addOrders, newLog } from '../run/log.ts';
import type { ClassSettings } from './settings.ts';
import type { Order } from './views.ts';

/** The class's run so far. Throws where each seat has dice of its own: then there is no run of the class. */
export function classLog(
  story: Parameters<typeof newLog>[0],
  { lesson, lens, fate }: ClassSettings,
  orders: readonly Order[],
): RunLog {
  return orders.reduce(
    (log, { note, ...pick }) => {
      return addOrders(log, [pick], note && { ...note, words: '' });
    },
    newLog(story, { lesson, lens, fate: sharedFate(fate) }),
  );
}

function sharedFate(fate: ClassSettings['fate']): RunFate {
  if (fate.kind === 'own') throw new Error('A class whose seats have "own" dice has no run in common.');
  return fate;
}
