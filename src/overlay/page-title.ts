// Owns the name of the page in the browser: it says where one is, and nothing of what is still to come.
import { effect } from '@preact/signals';
import type { CrisisView } from '../run/crisis-view.ts';
import { afterPaint } from './later.ts';
import type { PageState } from './page-state.ts';
import { partNames, stepNames, titleWords as said } from './words/titles.ts';

/** What the name depends on. */
export type Whereabouts = Pick<PageState, 'place' | 'view' | 'step' | 'archive'>;

/** Names the place in the browser's tab, once it is on the screen, until the returned stop is called. */
export function startTitle(where: Whereabouts): () => void {
  return effect(() => {
    const title = formatTitle(where);
    // The browser's own window is told of a name at once, which takes as long as a panel.
    afterPaint(() => {
      if (title === formatTitle(where)) document.title = title;
    });
  });
}

/** The nearest first, as a tab has room for its beginning alone: `Who may know? · ExComm`. Pure. */
export function formatTitle({ place, view, step, archive }: Whereabouts): string {
  const at = place.value;
  if (at === 'title') return said.whole;
  if (at === 'play') return joined(stageOf(view.value));
  if (at === 'class') return joined(stageOf(view.value), said.places.class);
  if (at === 'debrief') return joined(stepNames[step.value as keyof typeof stepNames] ?? '', said.places.debrief);
  if (at === 'archive') return joined(archive.value ? partNames[archive.value.part] : '', said.places.archive);
  return joined(said.places[at]);
}

const joined = (...parts: string[]): string => [...parts, said.product].filter((part) => part !== '').join(' · ');

/** The decision by the name that stands over it; empty without a run. */
function stageOf(view: CrisisView | null): string {
  if (view?.stage === 'ended') return said.ended(view.ending?.title ?? '');
  const title = view?.decision?.title ?? '';
  return view?.stage === 'aftermath' ? said.followed(title) : title;
}
