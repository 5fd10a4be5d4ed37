// Owns the intents of the class board: the way in and out, and opening it once for the visit.
import { batch } from '@preact/signals';
import type { BoardDesk } from './board/board-desk.ts';
import type { Intents, Place } from './page-state.ts';
import { BOARD_KEY } from './run-store.ts';
import { type Visit, addNotice } from './visit.ts';

type BoardIntents = Pick<Intents, 'toBoard' | 'leaveBoard' | 'openBoard'>;

export function boardIntents(visit: Visit): BoardIntents {
  const { tools, place, sheet } = visit;
  let from: Place = 'title';
  let opened: Promise<BoardDesk> | null = null;
  const open = async (): Promise<BoardDesk> => {
    const [{ openBoardDesk }, counts] = await Promise.all([import('./board/board-desk.ts'), tools.openClassBoard()]);
    const { store, passing } = tools;
    const desk = openBoardDesk({ counts, store, passing, notify: (text) => addNotice(visit, text) });
    // Two tabs hold one board: what one takes in, the other shows.
    window.addEventListener('storage', ({ key }) => {
      if (key === BOARD_KEY) desk.reload();
    });
    return desk;
  };
  return {
    toBoard() {
      if (place.peek() !== 'board') from = place.peek();
      batch(() => {
        sheet.value = null;
        place.value = 'board';
      });
    },
    leaveBoard() {
      const to = from === 'debrief' && visit.isThere('debrief') ? from : 'title';
      place.value = to;
    },
    openBoard() {
      opened ??= open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
  };
}
