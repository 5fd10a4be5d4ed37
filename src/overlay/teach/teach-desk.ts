// Owns the teacher's desk for the visit: what was chosen, kept at each change, and what it comes to.
import { type ReadonlySignal, type Signal, computed, effect, signal } from '@preact/signals';
import type { LessonSheets, TeachingView } from '../../debrief/teaching-view.ts';
import type { Script } from '../../engine/script.ts';
import { type RunStore, TEACH_KEY } from '../run-store.ts';
import { type Reach, formatClassLink, pageOf, reachOf } from './class-link.ts';
import { type ClassSetup, readSetup } from './class-setup.ts';
import { formatSetupCode } from './setup-code.ts';

export interface TeachDesk {
  view: TeachingView;
  /** Set by parts; kept in this browser. */
  setup: Signal<ClassSetup>;
  lesson: ReadonlySignal<LessonSheets>;
  link: ReadonlySignal<string>;
  code: ReadonlySignal<string>;
  /** The page's address without query and hash. */
  page: string;
  reach: Reach;
  /** False if this browser keeps nothing: a reload would lose a run. */
  canKeep(): boolean;
  /** Parts of the page that could not be fetched, in words of `WHOLE_PARTS`. */
  loadWhole(): Promise<WholePart[]>;
}

/** What a whole lesson fetches after the first decision. */
export const WHOLE_PARTS = ['words', 'record', 'picture', 'sound', 'debrief', 'board'] as const;
export type WholePart = (typeof WHOLE_PARTS)[number];

export interface DeskTools {
  view: TeachingView;
  script: Script;
  store: RunStore;
  address: string;
  loadWhole(): Promise<WholePart[]>;
}

export function openTeachDesk({ view, script, store, address, loadWhole }: DeskTools): TeachDesk {
  const setup = signal(readSetup(store.read(TEACH_KEY), script));
  effect(() => void store.write(TEACH_KEY, JSON.stringify(setup.value)));
  return {
    view,
    setup,
    lesson: computed(() => view.lessons.find(({ id }) => id === setup.value.lesson) ?? view.lessons[0]!),
    link: computed(() => formatClassLink(address, setup.value)),
    code: computed(() => formatSetupCode(script, setup.value)),
    page: pageOf(address),
    reach: reachOf(address),
    canKeep: () => {
      const held = store.read(TEACH_KEY);
      return store.write(TEACH_KEY, held ?? JSON.stringify(setup.peek())) && store.read(TEACH_KEY) !== null;
    },
    loadWhole,
  };
}
