// Owns which picture is laid over the chart, and when: a pure function of two views. The pictures themselves come later.
import type { CrisisView } from '../run/crisis-view.ts';

export const PIECES = [
  'photographs',
  'speech',
  'line',
  'two-letters',
  'overdue',
  'justice',
  'radio',
  'ships-home',
  'ending',
] as const;
export type PieceId = (typeof PIECES)[number];

const decides = (view: CrisisView, ...ids: string[]) =>
  view.stage === 'decision' && view.decision !== null && ids.includes(view.decision.id);
const hears = (view: CrisisView, id: string) => view.dispatches.some((dispatch) => dispatch.id === id);
const ordered = (view: CrisisView, decision: string) =>
  view.stage === 'aftermath' && view.decision?.id === decision ? view.decision.lines : null;

const BRINGS: Record<PieceId, (view: CrisisView) => boolean> = {
  photographs: (view) => decides(view, 'secrecy'),
  // A demand by letter is not a speech.
  speech: (view) => ordered(view, 'speech')?.every(({ chosen }) => chosen !== 'letter-first') ?? false,
  line: (view) => hears(view, 'moscow-turns-its-ships'),
  'two-letters': (view) => decides(view, 'second-letter'),
  overdue: (view) => hears(view, 'overdue'),
  justice: (view) => ordered(view, 'robert-and-dobrynin') !== null,
  // Both are asked only where Khrushchev has said yes.
  radio: (view) => hears(view, 'radio-moscow') && decides(view, 'accepting-the-acceptance', 'the-broadcast-crosses'),
  'ships-home': (view) => hears(view, 'missiles-on-deck'),
  // After nuclear use there is nothing to see.
  ending: (view) => view.ending !== null && view.ending.tone !== 'nuclear',
};

/** The picture that came with this view and not with the one before; null if none. Pure. A run taken up again brings none. */
export function pieceBetween(before: CrisisView | null, now: CrisisView): PieceId | null {
  if (before === null && now.steps.some(({ pick }) => pick !== null)) return null;
  return PIECES.find((id) => BRINGS[id](now) && !(before && BRINGS[id](before))) ?? null;
}
