// Owns the way into the places beside a run: each is fetched when it is first opened.
import { usePage } from '../page-context.ts';
import type { SidePlace } from '../side-places.ts';
import { boardDoor, classDoor, liveDoors, paperDoor, teachDoor } from '../words/doors.ts';
import { type Late, LatePlace } from './late-place.tsx';

const LATE: Readonly<Record<SidePlace, Late>> = {
  class: { ...classDoor, fetch: async () => (await import('./class/class-panel.tsx')).ClassPanel },
  board: { ...boardDoor, fetch: async () => (await import('./board/board-panel.tsx')).BoardPanel },
  paper: { ...paperDoor, fetch: async () => (await import('./pack/pack-panel.tsx')).PackPanel },
  teach: { ...teachDoor, fetch: async () => (await import('./teach/teach-panel.tsx')).TeachPanel },
  join: { ...liveDoors.join, fetch: async () => (await import('./live/join-panel.tsx')).JoinPanel },
  desk: { ...liveDoors.desk, fetch: async () => (await import('./live/teacher-panel.tsx')).TeacherPanel },
  screen: { ...liveDoors.screen, fetch: async () => (await import('./live/screen-panel.tsx')).ScreenPanel },
};

export function SidePlacePanel({ place }: { place: SidePlace }) {
  return <LatePlace key={place} late={LATE[place]} onLeave={usePage().intents.leaveSide} />;
}
