// Owns the news that reached Washington since the last order.
import type { DispatchView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import { Glossed } from './glossary.tsx';
import { ReadAloudButton } from './read-aloud-button.tsx';
import './news-panel.css';
import { SourceChip } from './source-chips.tsx';

/** More than this, and only the newest stand open: the memo must not be pushed out of sight. */
const MOST_OPEN = 6;
const NEWEST = 3;

export function NewsPanel({ dispatches, isFirst = false }: { dispatches: DispatchView[]; isFirst?: boolean }) {
  if (dispatches.length === 0) return null;
  const folded = dispatches.length > MOST_OPEN ? dispatches.length - NEWEST : 0;
  return (
    <section class="news" aria-labelledby="news-title">
      <h2 id="news-title">{isFirst ? words.decision.newsFirst : words.decision.news}</h2>
      {folded > 0 && (
        <details class="news-earlier">
          <summary>{words.decision.newsEarlier(folded)}</summary>
          <NewsList dispatches={dispatches.slice(0, folded)} />
        </details>
      )}
      <NewsList dispatches={dispatches.slice(folded)} />
      <p class="tools">
        <ReadAloudButton id="news" texts={dispatches.map(({ text }) => text)} />
      </p>
    </section>
  );
}

function NewsList({ dispatches }: { dispatches: DispatchView[] }) {
  return (
    <ul>
      {dispatches.map((dispatch) => (
        <li key={dispatch.id} class={dispatch.taken ? 'news-taken' : ''}>
          <p>
            <Glossed text={dispatch.text} />
          </p>
          <p class="meta">
            <span>{dispatch.known}</span> <SourceChip sources={dispatch.cites} />
          </p>
        </li>
      ))}
    </ul>
  );
}
