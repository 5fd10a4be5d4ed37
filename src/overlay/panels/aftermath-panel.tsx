// Owns what followed the orders just given: as the President saw it in the hours after, with its standing in words.
import type { ComponentChildren } from 'preact';
import type { CrisisView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import { ArchiveLink } from './archive-link.tsx';
import { Glossed } from './glossary.tsx';
import { ReadAloudButton } from './read-aloud-button.tsx';
import './aftermath-panel.css';
import { GaugeList } from './gauges-panel.tsx';
import { LayersPanel } from './layers-panel.tsx';
import { NewsPanel } from './news-panel.tsx';
import { PausePanel } from './pause-panel.tsx';
import { SourceChip, StandingChip } from './source-chips.tsx';

interface AftermathProps {
  view: CrisisView;
  /** In place of the pause and of the button that goes on: where somebody else sets the pace. */
  end?: ComponentChildren;
}

export function AftermathPanel({ view, end }: AftermathProps) {
  const { state, intents } = usePage();
  const moved = view.gauges.filter((gauge) => gauge.direction !== 'steady');
  return (
    <div class="stage">
      <article class="memo aftermath" aria-labelledby="aftermath-title">
        <p class="memo-stamp">{view.decision?.title}</p>
        <h2 id="aftermath-title" tabIndex={-1} data-heading>
          {words.aftermath.title}
        </h2>
        {view.aftermath?.parts.map((part, index) => (
          <section key={index}>
            <p class="aftermath-order">
              {words.aftermath.ordered} <strong>{part.label}</strong>
            </p>
            <p>
              <Glossed text={part.text} />
            </p>
            <StandingChip standing={part.standing} parted={view.aftermath?.parted} />
            <p class="meta">
              <SourceChip sources={part.cites} />
            </p>
          </section>
        ))}
        <p class="tools">
          <ReadAloudButton id="aftermath" texts={view.aftermath?.parts.map(({ text }) => text) ?? []} />
        </p>
      </article>
      {view.pause && end === undefined && state.settings.pauses.value === 'on' && (
        <PausePanel key={view.decision?.id} pause={view.pause} />
      )}
      {state.settings.reveal.value === 'step' && view.decision && <LayersPanel decision={view.decision.id} />}
      <NewsPanel dispatches={view.dispatches} />
      {moved.length > 0 && (
        <section class="aftermath-stands" aria-labelledby="stands-title">
          <h3 id="stands-title">{words.aftermath.stands}</h3>
          <GaugeList gauges={moved} short />
          <p class="meta">
            <ArchiveLink part="assumptions" entry="gauges">
              {words.archive.assumptions}
            </ArchiveLink>
          </p>
        </section>
      )}
      {end ?? (
        <div class="orders-bar">
          <button type="button" class="primary" onClick={intents.proceed} data-primary>
            {words.aftermath.next}
          </button>
        </div>
      )}
    </div>
  );
}
