// Owns the browser's Back: it closes what is open, then goes to the place before, and never loses the run.
import { type Signal, batch, effect } from '@preact/signals';
import type { ArchiveAt, Place, Sheet } from './page-state.ts';

interface Entry {
  place: Place;
  sheet: boolean;
  /** Where in the archive; null anywhere else. */
  archive: ArchiveAt | null;
  /** Which step of the debrief; null anywhere else. */
  step: string | null;
}

/** A place that has an address of its own, which can be entered by hand. */
export type Addressed = { place: Place; archive: ArchiveAt | null; step?: string };

export interface Back {
  place: Signal<Place>;
  sheet: Signal<Sheet | null>;
  archive: Signal<ArchiveAt | null>;
  step: Signal<string>;
  /** False for a place that has nothing to show any more: then Back leads to the title page, which offers the run. */
  isThere(place: Place): boolean;
  /** The address to show at a place. */
  addressOf(place: Place): string;
  /** Where the address leads, for one that was entered by hand; null if nowhere of its own. */
  addressed(): Addressed | null;
}

/**
 * One entry of the browser's history for each place, each spot of the archive and each step of the debrief, and one for what is laid over them.
 * Decisions have none of their own: Back from a decision leads to the title page, where `Continue` stands. Returns its stop.
 */
export function startBack({ place, sheet, archive, step, isThere, addressOf, addressed }: Back): () => void {
  const standing = (isSheet: boolean): Entry => ({
    place: place.peek(),
    sheet: isSheet,
    archive: place.peek() === 'archive' ? archive.peek() : null,
    step: place.peek() === 'debrief' ? step.peek() : null,
  });
  let at = standing(false);
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
    if (now.place !== last.place || now.step !== last.step || !isSameSpot(now.archive, last.archive)) {
      // The premise is read once: Back from the first decision leads to the title page.
      const replaces = last.sheet || (last.place === 'premise' && now.place === 'play');
      enter(replaces ? 'replaceState' : 'pushState', now);
    } else if (now.sheet && !last.sheet) enter('pushState', now);
    else if (!now.sheet && last.sheet) {
      isLeaving = true;
      history.back();
    }
  };
  const stop = effect(() => {
    // Read here, so that a step inside the archive or the debrief is followed too.
    void [place.value, archive.value, step.value];
    follow(standing(sheet.value !== null));
  });

  const onPop = (event: PopStateEvent) => {
    const kept = event.state as Entry | null;
    // An address may open what it leads to; that is no step of its own.
    isPopping = true;
    const entered = kept ? null : addressed();
    isPopping = false;
    const to = kept?.place ?? entered?.place ?? 'title';
    const isOurs =
      isLeaving && to === at.place && (kept?.step ?? null) === at.step && isSameSpot(kept?.archive ?? null, at.archive);
    isLeaving = false;
    if (isOurs) {
      follow(standing(sheet.peek() !== null));
      return;
    }
    isPopping = true;
    batch(() => {
      sheet.value = null;
      if (to === 'archive') archive.value = kept?.archive ?? entered?.archive ?? null;
      if (to === 'debrief') step.value = kept?.step ?? entered?.step ?? step.value;
      place.value = isThere(to) ? to : 'title';
    });
    isPopping = false;
    at = standing(false);
    // An address that was entered by hand is kept as what it shows, so that a reload shows it again.
    if (entered) enter('replaceState', at);
  };
  window.addEventListener('popstate', onPop);
  return () => {
    stop();
    window.removeEventListener('popstate', onPop);
  };
}

/** What the browser's history has kept of how much of the archive may be seen here; null if nothing. */
export function keptScope(state: unknown): boolean | null {
  const archive = (state as Entry | null)?.archive;
  return archive ? archive.whole : null;
}

function isSameSpot(a: ArchiveAt | null, b: ArchiveAt | null): boolean {
  return a === b || (a !== null && b !== null && a.part === b.part && a.entry === b.entry && a.whole === b.whole);
}
