// Owns the intent that opens a live class; everything it needs is fetched then.
import type { LiveClass } from './live/live.ts';
import type { Intents } from './page-state.ts';
import type { Visit } from './visit.ts';

export function liveIntents(visit: Visit): Pick<Intents, 'openLive'> {
  let opened: Promise<LiveClass> | null = null;
  return {
    openLive() {
      opened ??= import('./live/open-live.ts').then(
        ({ openLive }) => openLive(visit),
        (error: unknown) => {
          opened = null;
          throw error;
        },
      );
      return opened;
    },
  };
}
