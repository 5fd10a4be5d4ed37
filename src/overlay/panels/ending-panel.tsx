// Owns the end of a run. After nuclear use: a white sheet, one typed paragraph, what it rests on, and nothing else.
import type { CrisisView, EndingView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import { Glossed } from './glossary.tsx';
import { ReadAloudButton } from './read-aloud-button.tsx';
import './ending-panel.css';
import { NewsPanel } from './news-panel.tsx';
import { SourceChip, SourceMark, StandingChip } from './source-chips.tsx';

export function EndingPanel({ view, ending }: { view: CrisisView; ending: EndingView }) {
  const { intents } = usePage();
  return (
    <div class="stage" data-ending={ending.id}>
      <article class="memo ending" aria-labelledby="ending-title">
        <p class="memo-stamp">{words.ending.title}</p>
        <h2 id="ending-title" tabIndex={-1} data-heading>
          {ending.title}
        </h2>
        <p class="ending-text">
          <Glossed text={ending.text} />
        </p>
        <StandingChip standing={ending.standing} parted={ending.parted} />
        <p class="meta">
          <SourceChip sources={ending.cites} />
        </p>
        <EndingCauses ending={ending} />
        <p class="tools">
          <ReadAloudButton id="ending" texts={[ending.text, ...ending.causes.map(({ text }) => text), ending.after]} />
        </p>
      </article>
      <NewsPanel dispatches={view.dispatches} />
      <div class="orders-bar">
        <button type="button" class="primary" onClick={intents.toDebrief} data-primary>
          {words.ending.goOn}
        </button>
      </div>
    </div>
  );
}

/** The chain of causes and the years after, as the ending and the debrief both tell them. */
export function EndingCauses({ ending }: { ending: EndingView }) {
  return (
    <>
      {ending.causes.length > 0 && (
        <section>
          <h3>{words.ending.came}</h3>
          <ol class="ending-causes">
            {ending.causes.map((cause) => (
              <li key={cause.text}>
                {cause.text} <SourceMark sources={cause.cites} of={cause.text} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {ending.after && (
        <section>
          <h3>{words.ending.after}</h3>
          <p>{ending.after}</p>
          <p class="meta">
            <SourceChip sources={ending.afterCites} />
          </p>
        </section>
      )}
    </>
  );
}

export function WhiteSheet({ ending }: { ending: EndingView }) {
  const { intents } = usePage();
  return (
    <main class="white-sheet" data-ending={ending.id}>
      <h1 class="aside" tabIndex={-1} data-heading>
        {ending.title}
      </h1>
      <p>{ending.text}</p>
      <button type="button" onClick={intents.toDebrief} data-primary>
        {words.ending.turn}
      </button>
      <div class="white-sources">
        <SourceMark sources={ending.cites} of={ending.title} />
      </div>
    </main>
  );
}
