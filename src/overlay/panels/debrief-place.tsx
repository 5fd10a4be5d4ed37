// Owns the way into the debrief.
import { usePage } from '../page-context.ts';
import { debriefDoor } from '../words/doors.ts';
import { type Late, LatePlace } from './late-place.tsx';

const DEBRIEF: Late = {
  title: debriefDoor.title,
  failed: debriefDoor.failed,
  fetch: async () => (await import('./debrief/debrief-panel.tsx')).DebriefPanel,
};

export function DebriefPlace() {
  return <LatePlace late={DEBRIEF} onLeave={usePage().intents.toTitle} />;
}
