// Owns the bar of the teacher's places: what this is, what can be done here, the doors to the others, and the way back.
import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
import type { SidePlace } from '../side-places.ts';
import { boardDoor, classDoor, deskDoor, paperDoor, sideWords, teachDoor } from '../words/doors.ts';
import './side-bar.css';
import { SideLink } from './side-link.tsx';

const DOORS = [
  ['teach', teachDoor.title],
  ['class', classDoor.short],
  ['board', boardDoor.title],
  ['paper', paperDoor.title],
  ['desk', deskDoor.short],
] as const satisfies readonly [SidePlace, string][];

interface SideBarProps {
  here: SidePlace;
  title: string;
  says: string;
  leave: string;
  /** Buttons of the place itself. */
  children?: ComponentChildren;
}

export function SideBar({ here, title, says, leave, children }: SideBarProps) {
  const { intents } = usePage();
  return (
    <header class="side-bar">
      <div class="side-bar-name">
        <h1 tabIndex={-1} data-heading>
          {title}
        </h1>
        <p>{says}</p>
      </div>
      <div class="side-bar-tools">
        {children}
        <button type="button" onClick={intents.leaveSide} data-leave>
          {leave}
        </button>
      </div>
      <SideDoors here={here} />
    </header>
  );
}

/** From each of the teacher's places to the others. */
export function SideDoors({ here }: { here: SidePlace }) {
  return (
    <nav class="side-doors" aria-label={sideWords.doors}>
      {DOORS.filter(([place]) => place !== here).map(([place, title]) => (
        <SideLink key={place} to={place}>
          {title}
        </SideLink>
      ))}
    </nav>
  );
}
