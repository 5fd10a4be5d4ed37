// Owns the gauges in words: name, band, what the band means, which way it moves. The bar is decoration.
import type { CrisisView, GaugeView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import { ArchiveLink } from './archive-link.tsx';
import { EscalationScale, EscalationWords } from './escalation-scale.tsx';
import './gauges-panel.css';
import { SheetFrame } from './sheet.tsx';

const ARROW = { rising: '▲', falling: '▼', steady: '–' } as const;

/** `short`: names, bands and directions alone, for the screen on which something moved. */
export function GaugeList({ gauges, short = false }: { gauges: GaugeView[]; short?: boolean }) {
  return (
    <ul class={`gauges ${short ? 'gauges-short' : ''}`}>
      {gauges.map((gauge) => (
        <li key={gauge.id}>
          <p class="gauge-line">
            <span class="gauge-name">
              {gauge.name}
              {gauge.estimate && <small> ({words.status.estimate})</small>}
            </span>
            <span class="bar" aria-hidden="true">
              <i style={{ width: `${Math.round(gauge.level * 100)}%` }} />
            </span>
            <strong>{gauge.band}</strong>
            <span class="gauge-direction">
              <span aria-hidden="true">{ARROW[gauge.direction]} </span>
              {words.status[gauge.direction]}
            </span>
          </p>
          {!short && (
            <p class="gauge-says">
              {gauge.says} <span>{gauge.meaning}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

export function GaugesPanel({ view }: { view: CrisisView }) {
  const { alert, escalation } = view;
  return (
    <SheetFrame title={words.sheets.gauges}>
      <p>
        {words.status.forces}: <strong>{alert.forces}</strong>. {words.status.sac}: <strong>{alert.sac}</strong>.{' '}
        {words.status.scale}.
      </p>
      <p>
        <EscalationScale escalation={escalation} />
        {words.status.escalation}: <EscalationWords escalation={escalation} />. {escalation.says}
      </p>
      <GaugeList gauges={view.gauges} />
      <p class="gauges-model">
        {words.sheets.gaugesSay}{' '}
        <ArchiveLink part="assumptions" entry="gauges">
          {words.archive.assumptions}
        </ArchiveLink>
      </p>
    </SheetFrame>
  );
}
