// Owns the intent that opens the class board, once for the visit.
import type { BoardDesk } from './board/board-desk.ts';
import type { Intents } from './page-state.ts';
import { BOARD_KEY } from './run-store.ts';
import { type Visit, addNotice } from './visit.ts';

type BoardIntents = Pick<Intents, 'openBoard' | 'openCounting'>;

export function boardIntents(visit: Visit): BoardIntents {
  const { tools } = visit;
  let opened: Promise<BoardDesk> | null = null;
  const open = async (): Promise<BoardDesk> => {
    const [{ openBoardDesk }, counts] = await Promise.all([import('./board/board-desk.ts'), tools.openClassBoard()]);
    const { store, passing, formatSave, parseSave } = tools;
    const desk = openBoardDesk({
      counts,
      store,
      passing,
      formatSave,
      parseSave,
      notify: (text) => addNotice(visit, text),
    });
    // Two tabs hold one board: what one takes in, the other shows.
    window.addEventListener('storage', ({ key }) => {
      if (key === BOARD_KEY) desk.reload();
    });
    return desk;
  };
  return {
    openCounting: tools.openCounting,
    openBoard() {
      // A class may have played since the board was last open.
      void opened?.then(({ sittings }) => sittings.reload());
      opened ??= open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
  };
}
