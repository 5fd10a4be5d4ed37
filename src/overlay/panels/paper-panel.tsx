// Owns a document of the time on the desk: who made it, what it says, and what to ask of it. Fetched when opened.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import type { Paper } from '../page-state.ts';
import { words } from '../words/page.ts';
import { ArchiveLink } from './archive-link.tsx';
import './paper-panel.css';
import { SheetFrame } from './sheet.tsx';
import { SourceList } from './sources-panel.tsx';

export function PaperPanel({ id }: { id: string }) {
  const { intents } = usePage();
  const paper = useSignal<Paper | null>(null);
  const trouble = useSignal('');
  useEffect(() => {
    intents.findPaper(id).then(
      (found) => {
        paper.value = found;
        trouble.value = found ? '' : words.sheets.paperMissing;
      },
      () => (trouble.value = words.sheets.paperFailed),
    );
  }, [id, intents, paper, trouble]);
  const title = paper.value?.title ?? words.sheets.paper;
  return (
    <SheetFrame title={title} look="paper">
      <div aria-live="polite">
        {paper.value ? <PaperText paper={paper.value} /> : <p>{trouble.value || words.loading}</p>}
      </div>
      <p>
        <ArchiveLink part="papers" entry={id}>
          {words.archive.paper}
        </ArchiveLink>
      </p>
    </SheetFrame>
  );
}

function PaperText({ paper }: { paper: Paper }) {
  const { ask } = paper;
  const parts = words.sheets.paperAskParts;
  return (
    <div class="paper">
      <dl class="paper-head">
        <dt>{words.sheets.paperDate}</dt>
        <dd>{paper.date}</dd>
        <dt>{words.sheets.paperFrom}</dt>
        <dd>{paper.from}</dd>
        <dt>{words.sheets.paperTo}</dt>
        <dd>{paper.to}</dd>
      </dl>
      <h3>{words.sheets.paperSays}</h3>
      <p class="paper-text">{paper.says}</p>
      {paper.phrase && (
        <figure class="paper-phrase">
          <figcaption>{words.sheets.paperPhrase}</figcaption>
          <blockquote>“{paper.phrase.replace(/^["“]|["”]$/g, '')}”</blockquote>
        </figure>
      )}
      {ask && (
        <>
          <h3>{words.sheets.paperAsk}</h3>
          <dl class="paper-ask">
            {(['origin', 'purpose', 'value', 'limitation'] as const).map((part) => (
              <div key={part}>
                <dt>{parts[part]}</dt>
                <dd>{ask[part]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{words.sheets.paperHeld}</h3>
      <p>
        {paper.held} {paper.released !== null && words.sheets.paperReleased(paper.released)}
      </p>
      <SourceList sources={paper.sources} />
    </div>
  );
}
