// Owns the news that reached Washington since the last order.
import type { DispatchView } from '../../run/crisis-view.ts';
import { words } from '../words.ts';
import './news-panel.css';
import { SourceChip } from './source-chips.tsx';

export function NewsPanel({ dispatches }: { dispatches: DispatchView[] }) {
  if (dispatches.length === 0) return null;
  return (
    <section class="news" aria-labelledby="news-title">
      <h3 id="news-title">{words.decision.news}</h3>
      <ul>
        {dispatches.map((dispatch) => (
          <li key={dispatch.id}>
            <p>{dispatch.text}</p>
            <p class="meta">
              {dispatch.known} <SourceChip sources={dispatch.cites} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
