// Owns what is heard when the picture of the crisis changes: pure functions of two views, the one before and the one now.
import type { CrisisView, HeardWord } from '../run/crisis-view.ts';

/** `order` is the player's own sheet of paper; `silence` is heard too: what sounded stops. */
export type Cue = HeardWord | 'order';

/**
 * What to let sound now, in order; mostly one, and nothing for a first view, a run taken up again, a step back or another
 * wording of the same. Pure.
 */
export function cuesBetween(before: CrisisView | null, now: CrisisView): Cue[] {
  if (before === null || !goesOn(before, now)) return [];
  if (isStill(before, now)) return isStill(null, before) ? [] : ['silence'];
  const main = mainCue(now);
  return [...(main ? [main] : []), ...(ringsForPeace(now) ? (['bell'] as const) : [])];
}

/** How tense the hum of the room is, 0..1; null for no hum: over the news of a loss, and once the crisis has ended. Pure. */
export function humBetween(before: CrisisView | null, now: CrisisView): number | null {
  return now.stage === 'ended' || isStill(before, now) ? null : now.escalation.level;
}

/** Whether two views show the same stop of the same run, perhaps in other words. Pure. */
export function isSameStop(one: CrisisView, other: CrisisView): boolean {
  return (
    one.stage === other.stage && one.decision?.id === other.decision?.id && isPrefix(one, other) && isPrefix(other, one)
  );
}

/** True from an order to what followed, and from there to the next stop of the same run. */
function goesOn(before: CrisisView, now: CrisisView): boolean {
  if (!isPrefix(before, now)) return false;
  if (before.stage === 'decision') return now.stage === 'aftermath' && now.decision?.id === before.decision?.id;
  return before.stage === 'aftermath' && now.stage !== 'aftermath';
}

const isPrefix = (before: CrisisView, now: CrisisView) =>
  before.steps.every((step, index) => {
    const same = now.steps[index];
    return same?.decision === step.decision && same.label === step.label;
  });

/** Silence lasts until the next decision. Nuclear use is told in silence, and so is whatever ends with it. */
function isStill(before: CrisisView | null, now: CrisisView): boolean {
  if (now.ending?.tone === 'nuclear' || bringsSilence(now)) return true;
  const isAftermathOfIt = now.stage === 'aftermath' && before?.decision?.id === now.decision?.id;
  return isAftermathOfIt && before !== null && bringsSilence(before);
}

const bringsSilence = ({ decision, aftermath, dispatches }: CrisisView) =>
  [decision, ...(aftermath?.parts ?? []), ...dispatches].some((told) => told?.heard === 'silence');

function mainCue({ stage, decision, aftermath, dispatches }: CrisisView): Cue | null {
  // Of several the first: it is what the news begins with.
  const chosen = dispatches.find(hasOwnSound)?.heard ?? null;
  if (stage === 'aftermath') return aftermath?.parts.find(hasOwnSound)?.heard ?? chosen ?? 'order';
  // An ending is read in quiet: the machine does not run on beside it.
  if (stage === 'ended' || decision === null) return chosen;
  const isWire = decision.cable !== null || dispatches.some(({ taken }) => !taken);
  return decision.heard ?? chosen ?? (isWire ? 'teletype' : null);
}

const hasOwnSound = ({ heard }: { heard?: HeardWord }) => heard !== undefined && heard !== 'bell';

/** The bell is an author's word, and even so it does not ring where the crisis has come to war. */
const ringsForPeace = ({ dispatches, ending }: CrisisView) =>
  dispatches.some(({ heard }) => heard === 'bell') && ending?.tone !== 'war';
