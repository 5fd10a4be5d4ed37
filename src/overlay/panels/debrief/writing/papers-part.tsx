// Owns sources with their provenance: papers that bear on the player's own decisions, and what to ask of each.
import type { Comparison } from '../../../../debrief/comparison.ts';
import type { ArchiveView, PaperEntry } from '../../../../run/archive.ts';
import { usePage } from '../../../page-context.ts';
import { writingWords as said } from '../../../words/writing.ts';
import { ArchiveLink } from '../../archive-link.tsx';
import { useFetched } from '../../archive/fetched.ts';
import { SourceChip } from '../../source-chips.tsx';

/** So many papers: an answer uses one or two. */
const MOST = 3;

export function PapersPart({ comparison }: { comparison: Comparison }) {
  const { intents } = usePage();
  const archive = useFetched<ArchiveView>('whole', () => intents.readArchive(true));
  const papers = archive.value && papersFor(archive.value, comparison);
  return (
    <section class="debrief-sheet writing-papers" aria-labelledby="papers-title" data-papers>
      <h2 id="papers-title">{said.papersTitle}</h2>
      <p>{said.papersSays}</p>
      {!papers && !archive.hasFailed && <p role="status">{said.papersLoading}</p>}
      {archive.hasFailed && (
        <p role="alert">
          {said.papersFailed}{' '}
          <button type="button" onClick={archive.retry}>
            {said.retry}
          </button>
        </p>
      )}
      {papers?.map((paper) => (
        <Provenance key={paper.id} paper={paper} />
      ))}
      <p>
        <ArchiveLink part="papers">{said.papersMore}</ArchiveLink>
      </p>
    </section>
  );
}

/** Papers that can be asked of, first those that open in decisions of this run, partings before the rest. */
export function papersFor({ papers }: ArchiveView, { rows }: Comparison): PaperEntry[] {
  const own = rows.filter(({ you, taken }) => you !== null && !taken);
  const parted = new Set(own.filter(({ relation }) => relation !== 'same').map(({ decision }) => decision));
  const ordered = new Set(own.map(({ decision }) => decision));
  const near = ({ opensIn }: PaperEntry) =>
    Math.max(0, ...opensIn.map(({ entry }) => (parted.has(entry) ? 2 : ordered.has(entry) ? 1 : 0)));
  return papers
    .filter(({ ask }) => ask !== null)
    .toSorted((a, b) => near(b) - near(a))
    .slice(0, MOST);
}

function Provenance({ paper: { id, title, date, from, to, says, phrase, held, ask, cites } }: { paper: PaperEntry }) {
  return (
    <details class="provenance">
      <summary>
        <strong>{title}</strong> <span class="row-when">{date}</span>
      </summary>
      <p>
        {says}{' '}
        <ArchiveLink part="papers" entry={id}>
          {said.open}
        </ArchiveLink>
      </p>
      {phrase && (
        <p>
          <q>{phrase}</q>
        </p>
      )}
      <dl>
        <dt>{said.paper.nature}</dt>
        <dd>
          {said.nature(title, date)} {said.fromTo(from, to)}
        </dd>
        {(['origin', 'purpose', 'value', 'limitation'] as const).map((asked) => (
          <div key={asked}>
            <dt>{said.paper[asked]}</dt>
            <dd>{ask?.[asked]}</dd>
          </div>
        ))}
        <dt>{said.paper.held}</dt>
        <dd>{held}</dd>
      </dl>
      <SourceChip sources={cites} />
    </details>
  );
}
