// Owns the page on which every screen stands in turn, on fixtures: `gallery.show(name)`. The test of the pictures opens it.
import '../../src/overlay/fonts.css';
import '../../src/overlay/tokens.css';
import { classType } from '../../src/overlay/look.ts';
import { mountPage } from '../../src/overlay/page.tsx';
import type { Page } from '../../src/overlay/page-state.ts';
import { startComparison } from '../../src/scene/comparison.ts';
import { type SituationRoom, startSituationRoom } from '../../src/scene/situation-room.ts';
import { type Stand, SCREENS, truthAt } from './screens.ts';

declare global {
  interface Window {
    gallery?: { names: string[]; show(name: string, theme: 'light' | 'dark'): Promise<void> };
  }
}

/** Milliseconds after which a part that has not come is told. */
const PATIENCE = 10_000;

let stops: (() => void)[] = [];
let rooms: SituationRoom[] = [];
let from = '';

const stand: Stand = {
  mount(page, { scene = false } = {}) {
    document.body.innerHTML = scene ? '<div id="scene" aria-hidden="true"></div>' : '';
    const root = document.createElement('div');
    root.id = 'overlay';
    document.body.append(root);
    stops.push(mountPage(root, dressed(page)));
    return root;
  },
  async hang(view) {
    const room = await startSituationRoom(document.querySelector<HTMLElement>('#scene')!, STILL);
    stops.push(() => room.stop());
    rooms.push(room);
    room.show(view);
  },
  shows: (selector) => until(() => document.querySelector(selector) !== null, selector),
  click: (selector) => document.querySelector<HTMLElement>(selector)!.click(),
  scroll: (selector) => void (from = selector),
};

/** Without a graphics card, and without travel: the same on every machine. */
const STILL = { still: true, renderer: 'canvas' as const, classType };

let theme: 'light' | 'dark' = 'light';

function dressed(page: Page): Page {
  page.state.settings.theme.value = theme;
  page.intents.drawComparison = async (parent, comparison, onPlaced) => {
    const drawn = await startComparison(parent, comparison, { ...STILL, onPlaced });
    return () => drawn.stop();
  };
  page.intents.drawTruthChart = async (parent) => {
    const room = await startSituationRoom(parent, { ...STILL, instruments: false });
    rooms.push(room);
    return {
      show(_, isTrue, plate) {
        room.show({ ...truthAt(isTrue), plate });
        if (isTrue) parent.dataset['true'] = '';
      },
      stop: () => room.stop(),
    };
  };
  return page;
}

/** Looks at every frame; never sleeps. */
async function until(isThere: () => boolean, what = 'the chart'): Promise<void> {
  const began = performance.now();
  while (!isThere()) {
    if (performance.now() - began > PATIENCE) throw new Error(`“${what}” has not come.`);
    await new Promise(requestAnimationFrame);
  }
}

function isFilled(pane: Element): boolean {
  const canvas = pane.querySelector('canvas');
  return !canvas || (canvas.clientWidth === pane.clientWidth && canvas.clientHeight === pane.clientHeight);
}

async function show(name: string, wanted: 'light' | 'dark'): Promise<void> {
  for (const stop of stops.toReversed()) stop();
  stops = [];
  rooms = [];
  from = '';
  delete document.body.dataset['projector'];
  theme = wanted;
  location.hash = '';
  await SCREENS[name]!(stand);
  await Promise.all([...document.fonts].map((face) => face.load()));
  // Asleep, and on a canvas of the pane's size: a pane that was not yet laid out is measured anew a moment later.
  await until(() => rooms.every((room) => room.isAsleep()) && [...document.querySelectorAll('#scene')].every(isFilled));
  await until(() => [...document.images].every(({ complete }) => complete), 'every picture');
  if (from === '') window.scrollTo(0, 0);
  else document.querySelector<HTMLElement>(from)!.scrollIntoView({ block: 'start' });
}

window.gallery = { names: Object.keys(SCREENS), show };
