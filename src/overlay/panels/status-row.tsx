// Owns alert and escalation in words: on the phone in place of the rack and the meter, elsewhere for those who do not see them.
import type { CrisisView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import { ArchiveLink } from './archive-link.tsx';
import { EscalationScale, EscalationWords } from './escalation-scale.tsx';
import './status-row.css';

export function StatusRow({ view }: { view: CrisisView }) {
  const { alert, escalation, chart } = view;
  return (
    <section class="status-row" aria-labelledby="status-title">
      <h2 id="status-title" class="aside">
        {words.status.title}
      </h2>
      <p class="status-alert">
        {words.status.forces} <b class={`alert-${alert.forces}`}>{alert.forces}</b> {words.status.sac}{' '}
        <b class={`alert-${alert.sac}`}>{alert.sac}</b> <small>{words.status.scale}</small>
      </p>
      <p class="status-escalation">
        <EscalationScale escalation={escalation} />
        <span>
          <span class="aside">{words.status.escalation}: </span>
          <EscalationWords escalation={escalation} />
          <span class="aside">
            . {escalation.says} {words.status.model}
          </span>{' '}
          <ArchiveLink part="assumptions" class="status-why">
            {words.archive.why}
            <span class="aside">: {words.archive.assumptions}</span>
          </ArchiveLink>
        </span>
      </p>
      <p class="aside">{chart.summary}</p>
    </section>
  );
}
