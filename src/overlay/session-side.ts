// Owns the way into the places beside a run, and out again to where each was opened from.
import { batch } from '@preact/signals';
import type { Intents, Place } from './page-state.ts';
import { type SidePlace, isSidePlace } from './side-places.ts';
import type { Visit } from './visit.ts';

type SideIntents = Pick<Intents, 'toSide' | 'leaveSide' | 'openPaperPack'>;

export function sideIntents({ place, sheet, isThere, tools }: Visit): SideIntents {
  const from = new Map<SidePlace, Place>();
  return {
    openPaperPack: (lesson, reading) => tools.openPaperPack(lesson, reading),
    toSide(to) {
      const here = place.peek();
      // From a place that was itself opened from there, this is the way back: leaving must not go round in a circle.
      const isBack = isSidePlace(here) && from.get(here) === to;
      if (here !== to && !isBack) from.set(to, here);
      batch(() => {
        sheet.value = null;
        place.value = to;
      });
    },
    leaveSide() {
      const here = place.peek();
      const to = (isSidePlace(here) && from.get(here)) || 'title';
      place.value = isThere(to) ? to : 'title';
    },
  };
}
