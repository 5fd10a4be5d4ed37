// Owns the page on which the scenes are looked at by eye: `?view=october24&r=canvas&still=1` or `?compare=1`.
import '../../src/overlay/tokens.css';
import '../../src/overlay/fonts.css';
import { startSituationRoom, type RoomOptions, type SituationRoom } from '../../src/scene/situation-room.ts';
import { startComparison } from '../../src/scene/comparison.ts';
import { COMPARISONS } from '../builders/lanes.ts';
import { VIEWS } from '../builders/views.ts';

declare global {
  interface Window {
    room?: SituationRoom;
    views: typeof VIEWS;
    ready?: boolean;
  }
}

const query = new URLSearchParams(location.search);
const parent = document.getElementById('scene')!;
const options: RoomOptions = { still: query.get('still') !== '0', instruments: query.get('rack') !== '0' };
const renderer = query.get('r');
if (renderer === 'webgl' || renderer === 'canvas') options.renderer = renderer;

window.views = VIEWS;
const began = performance.now();
const compared = query.get('compare') as keyof typeof COMPARISONS | null;
if (compared) {
  await startComparison(parent, COMPARISONS[compared], options);
} else {
  window.room = await startSituationRoom(parent, options);
  window.room.show(VIEWS[(query.get('view') ?? 'october24') as keyof typeof VIEWS]);
}
document.title = `${Math.round(performance.now() - began)} ms`;
requestAnimationFrame(() => requestAnimationFrame(() => (window.ready = true)));
