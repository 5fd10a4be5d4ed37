// Owns the intent that seats a class at the desk; everything it needs is fetched then.
import type { Intents } from './page-state.ts';
import type { SittingDesk } from './sitting/desk.ts';
import type { Visit } from './visit.ts';

export function sittingIntents(
  visit: Visit,
  play: Pick<Intents, 'choose' | 'preview'>,
): Pick<Intents, 'openSitting' | 'readCasting' | 'knownByNow'> {
  let opened: Promise<SittingDesk> | null = null;
  return {
    readCasting: visit.tools.readCasting,
    knownByNow: (knows) => visit.run?.known(knows) ?? [],
    openSitting() {
      // What a class plays is told with the words of every chapter: it may have been kept in a later one.
      opened ??= Promise.all([import('./sitting/sitting-desk.ts'), visit.tools.rest.fetch()]).then(
        ([{ openSittingDesk }]) => openSittingDesk(visit, play),
        (error: unknown) => {
          opened = null;
          throw error;
        },
      );
      return opened;
    },
  };
}
