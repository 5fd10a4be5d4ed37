// Owns the intent that opens the teacher's page, once for the visit.
import type { Intents } from './page-state.ts';
import type { TeachDesk } from './teach/teach-desk.ts';
import type { Visit } from './visit.ts';

export function teachIntents({ tools }: Visit): Pick<Intents, 'openTeachDesk'> {
  let opened: Promise<TeachDesk> | null = null;
  const open = async (): Promise<TeachDesk> => {
    const [{ openTeachDesk }, view] = await Promise.all([import('./teach/teach-desk.ts'), tools.openTeaching()]);
    const { script, store, address, loadWhole } = tools;
    return openTeachDesk({ view, script, store, address, loadWhole });
  };
  return {
    openTeachDesk() {
      opened ??= open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
  };
}
