// Owns the documents of the time as cards: who, when, to whom, what it says, and what to ask of it.
import type { ArchiveView, PaperEntry } from '../../../run/archive.ts';
import { grouped, matchesText } from '../../archive-filter.ts';
import { archiveWords as said } from '../../words/archive.ts';
import { FilterBar } from './filter-bar.tsx';
import { useFilter } from './filters.ts';
import './papers-part.css';
import { Entry, Links, PartFrame, Sources } from './part.tsx';
import { PeriodHeading, periodChoice } from './periods.tsx';

export function PapersPart({ view }: { view: ArchiveView }) {
  const filter = useFilter('papers');
  const all = view.papers;
  const shown = all.filter((paper) => isShown(paper, filter.get('text'), filter.get('period')));
  return (
    <PartFrame part="papers" ids={all.map(({ id }) => id)}>
      <FilterBar filter={filter} choices={[periodChoice(view.periods, all)]} found={shown.length} all={all.length} />
      {grouped(view.periods, shown, ({ period }) => period).map(({ group, entries }) => (
        <section key={group.id} aria-labelledby={`papers-${group.id}`}>
          <PeriodHeading id={`papers-${group.id}`} period={group} />
          {entries.map((paper) => (
            <PaperCard key={paper.id} paper={paper} />
          ))}
        </section>
      ))}
    </PartFrame>
  );
}

function isShown(
  { id, title, date, from, to, says, phrase, period }: PaperEntry,
  text: string,
  wanted: string,
): boolean {
  return (wanted === '' || wanted === period) && matchesText(text, [id, title, date, from, to, says, phrase]);
}

function PaperCard({ paper }: { paper: PaperEntry }) {
  const { from, to, date, phrase } = paper;
  return (
    <Entry part="papers" id={paper.id} mark={paper.id} side={<PaperSlip paper={paper} />}>
      <h4 tabIndex={-1} data-entry>
        {paper.title}
      </h4>
      <p class="paper-line">
        {date} · {from} <span aria-hidden="true">→</span>
        <span class="aside">{said.paper.to}</span> {to}
      </p>
      {!paper.wasKnown && <p class="paper-unseen">{said.paper.unseen}</p>}
      <p class="typed">{paper.says}</p>
      {phrase !== null && (
        <blockquote class="paper-words">
          <span class="aside">{said.paper.phrase}: </span>“{phrase.replace(/^["“]|["”]$/g, '')}”
        </blockquote>
      )}
      <Closer paper={paper} />
    </Entry>
  );
}

function PaperSlip({ paper }: { paper: PaperEntry }) {
  return (
    <>
      <Links title={said.paper.opensIn} links={paper.opensIn} />
      <Links title={said.paper.beside} links={paper.beside} />
      <Sources cites={paper.cites} />
    </>
  );
}

function Closer({ paper: { ask, held, released } }: { paper: PaperEntry }) {
  return (
    <details class="closer">
      <summary>{said.paper.closer}</summary>
      {ask && (
        <dl class="paper-asks">
          {(['origin', 'purpose', 'value', 'limitation'] as const).map((part) => (
            <div key={part}>
              <dt>{said.paper.ask[part]}</dt>
              <dd>{ask[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <strong>{said.paper.held}:</strong> {held} {released !== null && said.paper.released(released)}
      </p>
    </details>
  );
}
