// Owns the run of a class as a run's log: what replay, debrief, board and run code read. Pure.
import { type PauseAnswer, type RunLog, type RunSetting, addOrders, answerPause, newLog } from '../run/log.ts';
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

/** A log with what this pupil wrote in the pauses of a class's run, as far as the class has come. */
export function withPauses(log: RunLog, pauses: readonly PauseAnswer[]): RunLog {
  const isGiven = new Set(log.picks.map(({ decision }) => decision));
  return pauses
    .filter(({ decision }) => isGiven.has(decision))
    .reduce((so, { decision, words }) => answerPause(so, decision, words), log);
}

/** How the class's run is set up. Throws where each seat has dice of its own. */
export function classSetting({ lesson, lens, fate }: ClassSettings): RunSetting {
  if (fate.kind === 'own') throw new Error('A class whose seats have "own" dice has no run in common.');
  return { lesson, lens, fate };
}
