// Owns the people by side: role, temperament, and where they stood from which day on, with what they feared.
import type { ArchiveView, PersonEntry } from '../../../run/archive.ts';
import type { SourceView } from '../../../run/crisis-view.ts';
import { grouped, matchesText } from '../../archive-filter.ts';
import { usePage } from '../../page-context.ts';
import { archiveWords as said } from '../../words/archive.ts';
import { FilterBar } from './filter-bar.tsx';
import { useFilter } from './filters.ts';
import { PartFrame, Sources } from './part.tsx';
import './people-part.css';
import { entryId } from './spot.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { SourceMark } from '../source-chips.tsx';

const SIDES = ['washington', 'allies', 'un', 'press', 'moscow', 'havana'].map((id) => ({ id }));

export function PeoplePart({ view }: { view: ArchiveView }) {
  const filter = useFilter('people');
  const all = view.people;
  const shown = all.filter((person) => isShown(person, filter.get('text'), filter.get('side')));
  const held = SIDES.filter(({ id }) => all.some(({ side }) => side === id));
  const side = {
    field: 'side',
    label: said.filter.side,
    options: held.map(({ id }) => ({ value: id, label: said.sides[id] ?? id })),
  };
  return (
    <PartFrame part="people" ids={all.map(({ id }) => id)}>
      <FilterBar filter={filter} choices={[side]} found={shown.length} all={all.length} />
      {grouped(held, shown, (person) => person.side).map(({ group, entries }) => (
        <section key={group.id} aria-labelledby={`people-${group.id}`}>
          <h3 class="period" id={`people-${group.id}`}>
            {said.sides[group.id]}
          </h3>
          <div class="people">
            {entries.map((person) => (
              <PersonCard key={person.id} person={person} />
            ))}
          </div>
        </section>
      ))}
      {view.hour !== null && <p class="part-closed">{said.person.moscowClosed}</p>}
    </PartFrame>
  );
}

function isShown({ name, role, temperament, stances, side }: PersonEntry, text: string, wanted: string): boolean {
  const told = stances.flatMap((stance) => [stance.from, stance.text, stance.fears, stance.leans]);
  return (wanted === '' || wanted === side) && matchesText(text, [name, role, temperament, ...told]);
}

function PersonCard({ person }: { person: PersonEntry }) {
  const { id, name, role, temperament, stances } = person;
  const at = usePage().state.archive.value;
  const isHere = at?.part === 'people' && at.entry === id;
  return (
    <article class={`person ${isHere ? 'entry-here' : ''}`} id={entryId('people', id)} tabIndex={-1}>
      <h4 tabIndex={-1} data-entry>
        <ArchiveLink part="people" entry={id}>
          {name}
        </ArchiveLink>
      </h4>
      <p class="person-role">
        {role}.{temperament !== null && ` ${temperament}`} <SourceMark sources={restsOn(stances)} of={name} />
      </p>
      {stances.length === 0 && <p class="person-none">{noneSaid(person, at?.whole ?? false)}</p>}
      <ol class="stances">
        {stances.map((stance) => (
          <Stance key={stance.from + stance.text} stance={stance} />
        ))}
      </ol>
    </article>
  );
}

/** What is said of a person as a whole rests on what shows where that person stood. */
function restsOn(stances: PersonEntry['stances']): SourceView[] {
  return [...new Map(stances.flatMap(({ cites }) => cites).map((source) => [source.key, source])).values()];
}

function noneSaid({ isClosed }: PersonEntry, isWhole: boolean): string {
  if (isClosed) return said.person.closed;
  return isWhole ? said.person.none : said.person.noneYet;
}

function Stance({ stance }: { stance: PersonEntry['stances'][number] }) {
  return (
    <li>
      <div class="stance-from">
        {stance.from}
        {stance.leans !== null && (
          <span class="strip">
            <span class="aside">{said.person.leans} </span>
            {stance.leans}
          </span>
        )}
        <Sources cites={stance.cites} />
      </div>
      <p>{stance.text}</p>
      {stance.fears !== null && (
        <p class="stance-fears">
          <strong>{said.person.fears}</strong> {stance.fears}
        </p>
      )}
    </li>
  );
}
