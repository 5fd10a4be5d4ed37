// Owns the debrief on paper: all three phases on a few sheets, in place of whatever step stands on the screen.
import type { Comparison } from '../../../../debrief/comparison.ts';
import type { Hindsight } from '../../../../debrief/hindsight.ts';
import { usePage } from '../../../page-context.ts';
import type { Debrief } from '../../../page-state.ts';
import { hindsightWords } from '../../../words/hindsight.ts';
import { paperWords as said } from '../../../words/debrief-paper.ts';
import { summary } from '../debrief-record.tsx';
import { SumsTable, boundSums, saysOf } from '../inevitable-questions.tsx';
import { useNotebook } from '../notebook-context.ts';
import { numberIn } from '../numbers.ts';
import './debrief-paper.css';
import { LanesPicture } from './lanes-picture.tsx';
import { OrdersTable, SaidList } from './paper-tables.tsx';
import { PaperPart } from './paper-part.tsx';
import { WrittenParts } from './paper-written.tsx';

/** Not on the screen at all; what is drawn here costs a few milliseconds and is always as it stands. */
export function DebriefPaper({ debrief }: { debrief: Debrief }) {
  const { state } = usePage();
  const { comparison, hindsight, code, shortCode, link } = debrief;
  if (!comparison || !hindsight) return null;
  return (
    <article class="debrief-paper">
      <p class="paper-name">{said.name}</p>
      <h1>{said.title(state.script.title)}</h1>
      <p class="paper-sub">{said.sub}</p>
      <Describe comparison={comparison} debrief={debrief} />
      <Expected hindsight={hindsight} />
      <WrittenParts comparison={comparison} />
      <p class="paper-code">
        <b>{said.code}</b> <code>{code}</code>
        {shortCode !== null && (
          <>
            {' '}
            · <b>{said.short}</b> <code>{shortCode}</code>
          </>
        )}{' '}
        · {link.replace(/#.*$/, '')}
      </p>
    </article>
  );
}

function Describe({ comparison, debrief: { ending } }: { comparison: Comparison; debrief: Debrief }) {
  const felt = useNotebook().read('felt').trim();
  return (
    <>
      <p>
        <b>{said.felt}</b> <span class="own-words">{felt || said.feltNone}</span>
      </p>
      <p>
        <b>{said.ended}</b> {ending.title}. {ending.text}
      </p>
      {ending.causes.length > 0 && (
        <ul>
          {ending.causes.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p>
        <b>{said.recordEnded}</b> {comparison.recordEnding.title}. {summary(comparison.rows)}
      </p>
      <figure>
        <LanesPicture comparison={comparison} label={said.picture} />
        <figcaption>{said.picture}</figcaption>
      </figure>
      <PaperPart title={said.orders}>
        <OrdersTable comparison={comparison} />
      </PaperPart>
    </>
  );
}

/** What was said before the orders, and what the two questions of hindsight came to. */
function Expected({ hindsight }: { hindsight: Hindsight }) {
  const notebook = useNotebook();
  const remembered = numberIn(notebook.read('recall'));
  const asked = hindsight.recall === null ? null : hindsight.said[hindsight.recall]!.danger;
  const sums = boundSums(notebook);
  return (
    <>
      {hindsight.said.length + hindsight.pauses.length > 0 && (
        <PaperPart title={said.said}>
          <SaidList hindsight={hindsight} />
          {asked !== null && remembered !== null && notebook.read('recall-shown') !== '' && (
            <p>{said.recall(asked, remembered)}</p>
          )}
        </PaperPart>
      )}
      {sums && (
        <PaperPart title={hindsightWords.inevitable.title}>
          <SumsTable sums={sums} />
          <p>{saysOf(sums)}</p>
        </PaperPart>
      )}
    </>
  );
}
