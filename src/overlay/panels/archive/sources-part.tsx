// Owns the bibliography: how good each source is, where it can be read, and everything here that rests on it.
import type { ArchiveView, SourceEntry } from '../../../run/archive.ts';
import { grouped, matchesText } from '../../archive-filter.ts';
import { KIND_TITLE, MARK_WORD, archiveWords as said } from '../../words/archive.ts';
import { SOURCE_MARK } from '../../words/sources.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { isAddress } from '../sources-panel.tsx';
import { FilterBar } from './filter-bar.tsx';
import { useFilter } from './filters.ts';
import { Glyph, type Shape } from '../glyph.tsx';
import { Entry, PartFrame } from './part.tsx';
import './sources-part.css';

const KINDS = (Object.keys(KIND_TITLE) as SourceEntry['kind'][]).map((id) => ({ id }));
const MARKS = Object.keys(MARK_WORD) as SourceEntry['mark'][];
const MARK_SHAPE: Record<SourceEntry['mark'], Shape> = {
  verified: 'filled',
  'verified-book': 'box',
  scholarship: 'ring',
  disputed: 'split',
  model: 'dashed',
};

export function SourcesPart({ view }: { view: ArchiveView }) {
  const filter = useFilter('sources');
  const all = view.sources;
  const shown = all.filter((source) => isShown(source, filter.get));
  const choices = [
    { field: 'kind', label: said.filter.kind, options: KINDS.map(({ id }) => ({ value: id, label: KIND_TITLE[id] })) },
    { field: 'mark', label: said.filter.mark, options: MARKS.map((id) => ({ value: id, label: MARK_WORD[id] })) },
  ];
  return (
    <PartFrame part="sources" ids={all.map(({ key }) => key)}>
      <Legend />
      <FilterBar filter={filter} choices={choices} found={shown.length} all={all.length} />
      {grouped(KINDS, shown, ({ kind }) => kind).map(({ group, entries }) => (
        <section key={group.id} aria-labelledby={`sources-${group.id}`}>
          <h3 class="period" id={`sources-${group.id}`}>
            {KIND_TITLE[group.id]} <small>{entries.length}</small>
          </h3>
          {entries.map((source) => (
            <Source key={source.key} source={source} />
          ))}
        </section>
      ))}
    </PartFrame>
  );
}

function isShown({ key, title, note, kind, mark }: SourceEntry, get: (field: string) => string): boolean {
  return (
    (get('kind') === '' || get('kind') === kind) &&
    (get('mark') === '' || get('mark') === mark) &&
    matchesText(get('text'), [key, title, note])
  );
}

function Legend() {
  return (
    <dl class="marks" aria-label={said.source.legend}>
      {MARKS.map((mark) => (
        <div key={mark}>
          <dt>
            <Glyph shape={MARK_SHAPE[mark]} /> {MARK_WORD[mark]}
          </dt>
          <dd>{SOURCE_MARK[mark]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Source({ source }: { source: SourceEntry }) {
  const { key, title, address, mark, note } = source;
  return (
    <Entry part="sources" id={key} mark={key} side={<UsedIn source={source} />}>
      <h4 tabIndex={-1} data-entry>
        {title}
      </h4>
      <p class="source-mark">
        <Glyph shape={MARK_SHAPE[mark]} /> {MARK_WORD[mark]}
        {note !== null && <span> · {note}</span>}
      </p>
      {isAddress(address) && (
        <p class="source-address">
          <a href={address} target="_blank" rel="noreferrer">
            {address}
            <span class="aside"> {said.source.newTab}</span>
          </a>
        </p>
      )}
    </Entry>
  );
}

function UsedIn({ source: { usedIn } }: { source: SourceEntry }) {
  if (usedIn.length === 0) return <p class="slip-title">{said.source.notUsed}</p>;
  return (
    <details class="used">
      <summary>{said.source.usedIn(usedIn.length)}</summary>
      <ul class="slip-links">
        {usedIn.map(({ part, entry, title }) => (
          <li key={`${part}/${entry}`}>
            <span class="used-part">{said.source.places[part]}</span>{' '}
            <ArchiveLink part={part} entry={entry}>
              {title}
            </ArchiveLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
