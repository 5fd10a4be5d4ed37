// Owns the run of a class as a run's log: what replay, debrief, board and run code read. Pure.
import { type RunLog, type RunSetting, addOrders, newLog } from '../run/log.ts';
import type { ClassSettings } from './settings.ts';
import type { Order } from './views.ts';

/** The class's run so far. Throws where each seat has dice of its own: then there is no run of the class. */
export function classLog(
  story: Parameters<typeof newLog>[0],
  settings: ClassSettings,
  orders: readonly Order[],
): RunLog {
  return withOrders(newLog(story, classSetting(settings)), orders);
}

/** A log with these orders behind its own. */
export function withOrders(log: RunLog, orders: readonly Order[]): RunLog {
  return orders.reduce((so, { note, ...pick }) => addOrders(so, [pick], note && { ...note, words: '' }), log);
}

/** How the class's run is set up. Throws where each seat has dice of its own. */
export function classSetting({ lesson, lens, fate }: ClassSettings): RunSetting {
  if (fate.kind === 'own') throw new Error('A class whose seats have "own" dice has no run in common.');
  return { lesson, lens, fate };
}
