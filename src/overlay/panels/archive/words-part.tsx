// Owns the hard words, each in the wording that is being read.
import type { ArchiveView } from '../../../run/archive.ts';
import { matchesText } from '../../archive-filter.ts';
import { usePage } from '../../page-context.ts';
import { worded } from '../../settings.ts';
import { FilterBar } from './filter-bar.tsx';
import { useFilter } from './filters.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { PartFrame, Sources } from './part.tsx';
import { entryId } from './spot.ts';
import './words-part.css';

export function WordsPart({ view }: { view: ArchiveView }) {
  const { state } = usePage();
  const filter = useFilter('words');
  const all = view.terms;
  const shown = all.filter(({ term, text, plain }) => matchesText(filter.get('text'), [term, text, plain]));
  const at = state.archive.value;
  return (
    <PartFrame part="words" ids={all.map(({ id }) => id)}>
      <FilterBar filter={filter} found={shown.length} all={all.length} />
      <dl class="terms">
        {shown.map((term) => (
          <div
            key={term.id}
            id={entryId('words', term.id)}
            class={at?.entry === term.id ? 'entry-here' : undefined}
            tabIndex={-1}
          >
            <dt>
              <ArchiveLink part="words" entry={term.id}>
                {term.term}
              </ArchiveLink>
            </dt>
            <dd>
              {worded(term, state.settings.reading.value)} <Sources cites={term.cites} />
            </dd>
          </div>
        ))}
      </dl>
    </PartFrame>
  );
}
