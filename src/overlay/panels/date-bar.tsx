// Owns the bar on top: the day, both clocks, and the buttons that open what lies beside the decision.
import { useSignal } from '@preact/signals';
import type { CrisisView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { sourcesOf } from '../sources-of.ts';
import { words } from '../words/page.ts';
import { ArchiveLink } from './archive-link.tsx';
import './date-bar.css';
import { ReadingButton } from './reading-switch.tsx';
import { SoundButton } from './sound-switch.tsx';

export function DateBar({ view }: { view: CrisisView }) {
  const { state, intents } = usePage();
  const menu = useSignal(false);
  const { clock } = view;
  const open = (act: () => void) => () => {
    menu.value = false;
    act();
  };
  return (
    <header class="date-bar">
      <h1 class="aside">{state.script.title}</h1>
      <p class="date-bar-date">
        <strong>{clock.date}</strong>{' '}
        <span>
          {words.bar.day(clock.day)} · {words.bar.clock(clock.washington, clock.moscow)}
        </span>
      </p>
      <button
        type="button"
        class="date-bar-menu"
        aria-expanded={menu.value}
        aria-controls="tools"
        onClick={() => (menu.value = !menu.value)}
      >
        {words.bar.menu}
      </button>
      <nav id="tools" class={menu.value ? 'date-bar-open' : ''} aria-label={words.bar.nav}>
        <button type="button" onClick={open(() => intents.openSheet({ kind: 'map' }))}>
          {words.bar.map}
        </button>
        <button type="button" onClick={open(() => intents.openSheet({ kind: 'cabinet' }))}>
          {words.cabinet.title}
        </button>
        <button type="button" onClick={open(() => intents.openSheet({ kind: 'gauges' }))}>
          {words.bar.gauges}
        </button>
        <button type="button" onClick={open(() => intents.openSheet({ kind: 'sources', sources: sourcesOf(view) }))}>
          {words.bar.sources}
        </button>
        <button type="button" onClick={open(() => intents.openSheet({ kind: 'log' }))}>
          {words.bar.log}
        </button>
        <ArchiveLink part="papers" class="button">
          {words.archive.open}
        </ArchiveLink>
        <ReadingButton />
        <SoundButton />
        <button type="button" onClick={open(() => intents.openSheet({ kind: 'help' }))}>
          {words.bar.help}
        </button>
      </nav>
    </header>
  );
}
