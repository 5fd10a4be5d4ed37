// Owns the figures: what Washington believed, by date, beside what is known now.
import type { ArchiveView, NumberEntry } from '../../../run/archive.ts';
import { matchesText } from '../../archive-filter.ts';
import { archiveWords as said } from '../../words/archive.ts';
import { FilterBar } from './filter-bar.tsx';
import { useFilter } from './filters.ts';
import { Glyph } from '../glyph.tsx';
import './numbers-part.css';
import { Entry, PartFrame, Sources } from './part.tsx';

export function NumbersPart({ view }: { view: ArchiveView }) {
  const filter = useFilter('numbers');
  const all = view.numbers;
  const shown = all.filter(({ id, what, believed, now, disputed }) =>
    matchesText(filter.get('text'), [
      id,
      what,
      ...believed.flatMap(({ from, text }) => [from, text]),
      now?.text ?? null,
      disputed,
    ]),
  );
  return (
    <PartFrame part="numbers" ids={all.map(({ id }) => id)}>
      <FilterBar filter={filter} found={shown.length} all={all.length} />
      {shown.map((number) => (
        <Figure key={number.id} number={number} />
      ))}
    </PartFrame>
  );
}

function Figure({ number }: { number: NumberEntry }) {
  const { id, what, believed, now, disputed } = number;
  return (
    <Entry part="numbers" id={id} mark={id}>
      <h3 tabIndex={-1} data-entry>
        {what}
      </h3>
      <div class="figure">
        <div>
          <h4>{said.number.believed}</h4>
          {believed.length === 0 && <p>{said.number.never}</p>}
          <dl class="beliefs">
            {believed.map(({ from, text, cites }) => (
              <div key={from + text}>
                <dt>{from}</dt>
                <dd>
                  {text} <Sources cites={cites} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div class="figure-now">
          <h4>
            {said.number.now} {now !== null && now.since !== null && <small>({said.number.since(now.since)})</small>}
          </h4>
          {now === null ? (
            <p>{said.number.sealed}</p>
          ) : (
            <>
              <p>{now.text}</p>
              <Sources cites={now.cites} />
            </>
          )}
          {disputed !== null && (
            <p class="record-disputed">
              <Glyph shape="split" /> <strong>{said.number.disputed}</strong> {disputed}
            </p>
          )}
        </div>
      </div>
    </Entry>
  );
}
