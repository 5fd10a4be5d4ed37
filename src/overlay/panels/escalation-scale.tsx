// Owns escalation on a scale of named bands, and in words: where it stands, where it stood, and what moved it.
import { bandSpan, shareOnScale, wayOnScale } from '../../base/band-scale.ts';
import type { EscalationView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import './escalation-scale.css';

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Decoration: the words below it say all of it. */
export function EscalationScale({ escalation }: { escalation: EscalationView }) {
  const { bands, band } = escalation;
  const way = wayOnScale(escalation);
  const at = shareOnScale(escalation);
  return (
    <span class="scale" aria-hidden="true" style={{ '--bands': String(bands.length) }}>
      {bands.map((name, index) => (
        <span key={name} class="scale-band" data-here={name === band || undefined}>
          <i style={{ '--heat': percent(bandSpan(index, Math.max(1, bands.length - 1))[0]) }} />
          {name}
        </span>
      ))}
      {way && (
        <b
          class={`scale-way scale-${escalation.direction}`}
          style={{ left: percent(Math.min(way.from, way.to)), width: percent(Math.abs(way.to - way.from)) }}
        />
      )}
      <b class="scale-needle" style={{ left: percent(at) }} />
    </span>
  );
}

/** 'BRINK, ▲ rising from TALK since your last order; your order: Firm and limited' */
export function EscalationWords({ escalation }: { escalation: EscalationView }) {
  const { band, direction, cause, causedBy } = escalation;
  const said = words.status;
  const left = wayOnScale(escalation)?.left;
  const because = direction === 'steady' ? said.last : said.because[causedBy ?? 'event'];
  return (
    <>
      <span class="status-band">
        <strong>{band}</strong>,{' '}
      </span>
      <span aria-hidden="true">{said.sign[direction]} </span>
      {said.way[direction]}
      {left && said.from(left)}
      {direction !== 'steady' && <span class="status-since"> {said.since}</span>}
      {cause && <span class="status-cause">; {because(cause)}</span>}
    </>
  );
}
