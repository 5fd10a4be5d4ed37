// Owns the browser's Back: it closes what is open, then goes to the place before, and never loses the run.
import { type Signal, batch, effect } from '@preact/signals';
import type { Place, Sheet } from './page-state.ts';

interface Entry {
  place: Place;
  sheet: boolean;
}

export interface Back {
  place: Signal<Place>;
  sheet: Signal<Sheet | null>;
  /** False for a place that has nothing to show any more: then Back leads to the title page, which offers the run. */
  isThere(place: Place): boolean;
  /** The address to show at a place. */
  addressOf(place: Place): string;
}

/**
 * One entry of the browser's history for each place, and one for what is laid over it. Decisions have none of their own:
 * Back from a decision leads to the title page, where `Continue` stands. Returns its stop.
 */
export function startBack({ place, sheet, isThere, addressOf }: Back): () => void {
  let at: Entry = { place: place.peek(), sheet: false };
  let isPopping = false;
  /** True between our own step back, off a closed sheet, and its arrival: the browser takes its time. */
  let isLeaving = false;
  const enter = (how: 'pushState' | 'replaceState', entry: Entry) =>
    history[how](entry satisfies Entry, '', addressOf(entry.place));
  enter('replaceState', at);

  const follow = (now: Entry) => {
    // What is opened meanwhile would be entered below the sheet that is just being left.
    if (isPopping || isLeaving) return;
    const last = at;
    at = now;
    if (now.place !== last.place) {
      // The premise is read once: Back from the first decision leads to the title page.
      const replaces = last.sheet || (last.place === 'premise' && now.place === 'play');
      enter(replaces ? 'replaceState' : 'pushState', now);
    } else if (now.sheet && !last.sheet) enter('pushState', now);
    else if (!now.sheet && last.sheet) {
      isLeaving = true;
      history.back();
    }
  };
  const stop = effect(() => follow({ place: place.value, sheet: sheet.value !== null }));

  const onPop = (event: PopStateEvent) => {
    const to = (event.state as Entry | null)?.place ?? 'title';
    const isOurs = isLeaving && to === at.place;
    isLeaving = false;
    if (isOurs) {
      follow({ place: place.peek(), sheet: sheet.peek() !== null });
      return;
    }
    isPopping = true;
    batch(() => {
      sheet.value = null;
      place.value = isThere(to) ? to : 'title';
    });
    isPopping = false;
    at = { place: place.peek(), sheet: false };
  };
  window.addEventListener('popstate', onPop);
  return () => {
    stop();
    window.removeEventListener('popstate', onPop);
  };
}
