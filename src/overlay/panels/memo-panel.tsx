// Owns the typed memo: what the President knows, since when, from what source, and which paper it opens.
import type { BriefingView, DecisionView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import { Glossed, GlossaryButton } from './glossary.tsx';
import './memo-panel.css';
import { ReadAloudButton } from './read-aloud-button.tsx';
import { SourceChip } from './source-chips.tsx';

export function MemoPanel({ decision }: { decision: DecisionView }) {
  return (
    <article class="memo" aria-labelledby="memo-title">
      <p class="memo-stamp" id="memo-title">
        {words.decision.memo}
      </p>
      <h2 tabIndex={-1} data-heading>
        {decision.title}
      </h2>
      {decision.briefing.map((line, index) => (
        <BriefingLine key={index} line={line} />
      ))}
      <p class="tools">
        <ReadAloudButton
          id={`memo ${decision.id}`}
          texts={[decision.title, ...decision.briefing.map(({ text }) => text)]}
        />
        <GlossaryButton />
      </p>
    </article>
  );
}

function BriefingLine({ line }: { line: BriefingView }) {
  const { intents } = usePage();
  const { document: paper } = line;
  return (
    <div class="memo-line">
      <p>
        <Glossed text={line.text} />
      </p>
      <p class="meta">
        <span>{line.known}</span>
        {paper && (
          <button
            type="button"
            class="chip chip-paper"
            onClick={() => intents.openSheet({ kind: 'document', id: paper })}
          >
            {words.decision.open}
            <span class="aside">: {line.text.slice(0, 60)} …</span>
          </button>
        )}
        <SourceChip sources={line.cites} />
      </p>
    </div>
  );
}

/** Said before the memo of a decision that history never saw. */
export function BranchBanner() {
  return (
    <p class="branch">
      <strong>{words.decision.branch}</strong> {words.decision.branchSays}
    </p>
  );
}

export function UnknownPanel({ unknown }: { unknown: DecisionView['notKnown'] }) {
  return (
    <section class="unknown" aria-labelledby="unknown-title">
      <h3 id="unknown-title">{words.decision.notKnown}</h3>
      <ul>
        {unknown.map(({ text, cites }) => (
          <li key={text}>
            <Glossed text={text} /> {cites.length > 0 && <SourceChip sources={cites} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
