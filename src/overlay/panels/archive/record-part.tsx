// Owns the record: what happened when and where, whether Washington knew, and since when everybody can.
import type { ArchiveView, RecordEntryView } from '../../../run/archive.ts';
import { grouped, matchesText } from '../../archive-filter.ts';
import { usePage } from '../../page-context.ts';
import { archiveWords as said } from '../../words/archive.ts';
import { FilterBar } from './filter-bar.tsx';
import { useFilter } from './filters.ts';
import { Glyph } from '../glyph.tsx';
import { Entry, PartFrame, Slip, Sources } from './part.tsx';
import { PeriodHeading, periodChoice } from './periods.tsx';
import './record-part.css';

export function RecordPart({ view }: { view: ArchiveView }) {
  const filter = useFilter('record');
  const isWhole = usePage().state.archive.value?.whole ?? false;
  const all = view.record;
  const shown = all.filter((entry) => isShown(entry, filter.get));
  const who = {
    field: 'who',
    label: said.filter.who,
    options: [
      { value: 'known', label: said.filter.known },
      { value: 'later', label: said.filter.later },
    ],
  };
  return (
    <PartFrame part="record" ids={all.map(({ id }) => id)} intro={isWhole ? undefined : said.record.opened}>
      <FilterBar
        filter={filter}
        choices={[periodChoice(view.periods, all), ...(isWhole ? [who] : [])]}
        found={shown.length}
        all={all.length}
      />
      {grouped(view.periods, shown, ({ period }) => period).map(({ group, entries }) => (
        <section key={group.id} aria-labelledby={`record-${group.id}`}>
          <PeriodHeading id={`record-${group.id}`} period={group} />
          {entries.map((entry) => (
            <RecordLine key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
    </PartFrame>
  );
}

function isShown(entry: RecordEntryView, get: (field: string) => string): boolean {
  const { id, date, where, text, whoKnew, disputed, period, known } = entry;
  const who = get('who');
  return (
    (get('period') === '' || get('period') === period) &&
    (who === '' || (who === 'known') === (known !== null)) &&
    matchesText(get('text'), [id, date, where, text, whoKnew, disputed])
  );
}

function RecordLine({ entry }: { entry: RecordEntryView }) {
  const { date, time, where } = entry;
  return (
    <Entry part="record" id={entry.id} mark={entry.id} side={<Knowledge entry={entry} />}>
      <h4 class="record-when" tabIndex={-1} data-entry>
        {date}
        {time && `, ${time}`}
        {where !== null && <span> · {where}</span>}
      </h4>
      <p>{entry.text}</p>
      {entry.disputed !== null && (
        <p class="record-disputed">
          <Glyph shape="split" /> <strong>{said.record.disputed}.</strong> {entry.disputed}
        </p>
      )}
    </Entry>
  );
}

function Knowledge({ entry }: { entry: RecordEntryView }) {
  const { known, date, time, whoKnew, since } = entry;
  // The date of the entry has its year, the hour of knowledge has not.
  const isAtOnce = known !== null && known === `${date.replace(/ \d{4}$/, '')}, ${time}`;
  return (
    <>
      <p class={known === null ? 'knowledge knowledge-later' : 'knowledge'}>
        <Glyph shape={known === null ? 'ring' : 'filled'} />{' '}
        {known === null ? said.record.later : isAtOnce ? said.record.knownAtOnce : said.record.known(known)}
      </p>
      {since !== null && <p class="knowledge-since">{said.record.since(since)}</p>}
      {whoKnew !== null && (
        <Slip title={said.record.whoKnew}>
          <p>{whoKnew}</p>
        </Slip>
      )}
      <Sources cites={entry.cites} />
    </>
  );
}
