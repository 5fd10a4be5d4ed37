// Owns the way into the class board, and the link to it.
import type { ComponentChildren } from 'preact';
import { BOARD_HASH } from '../address.ts';
import { usePage } from '../page-context.ts';
import { boardDoor } from '../words-doors.ts';
import { type Late, LatePlace } from './late-place.tsx';

const BOARD: Late = {
  title: boardDoor.title,
  failed: boardDoor.failed,
  fetch: async () => (await import('./board/board-panel.tsx')).BoardPanel,
};

export function BoardPlace() {
  return <LatePlace late={BOARD} onLeave={usePage().intents.leaveBoard} />;
}

/** An address that can be copied or opened in a new tab, and one click here. */
export function BoardLink({ class: look, children }: { class?: string; children: ComponentChildren }) {
  const { intents } = usePage();
  return (
    <a
      class={look}
      href={BOARD_HASH}
      onClick={(event) => {
        // A new tab or window is the browser's own.
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        intents.toBoard();
      }}
    >
      {children}
    </a>
  );
}
