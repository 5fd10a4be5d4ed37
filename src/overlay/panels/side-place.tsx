// Owns the way into the places beside a run, and the links to them.
import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
import { type SidePlace, formatSideHash } from '../side-places.ts';
import { boardDoor, classDoor, paperDoor } from '../words-doors.ts';
import { type Late, LatePlace } from './late-place.tsx';

const LATE: Readonly<Record<SidePlace, Late>> = {
  class: { ...classDoor, fetch: async () => (await import('./class/class-panel.tsx')).ClassPanel },
  board: { ...boardDoor, fetch: async () => (await import('./board/board-panel.tsx')).BoardPanel },
  paper: { ...paperDoor, fetch: async () => (await import('./pack/pack-panel.tsx')).PackPanel },
};

export function SidePlacePanel({ place }: { place: SidePlace }) {
  return <LatePlace key={place} late={LATE[place]} onLeave={usePage().intents.leaveSide} />;
}

/** An address that can be copied or opened in a new tab, and one click here. */
export function SideLink({
  to,
  class: look,
  children,
}: {
  to: SidePlace;
  class?: string;
  children: ComponentChildren;
}) {
  const { intents } = usePage();
  return (
    <a
      class={look}
      href={formatSideHash(to)}
      onClick={(event) => {
        // A new tab or window is the browser's own.
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        intents.toSide(to);
      }}
    >
      {children}
    </a>
  );
}
