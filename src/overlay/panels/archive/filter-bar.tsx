// Owns the row that searches and filters a part: how many match is said, and nothing left is said with a way out.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { archiveWords as said } from '../../words/archive.ts';
import './filter-bar.css';
import type { PartFilter } from './filters.ts';

export interface Choice {
  field: string;
  label: string;
  options: { value: string; label: string }[];
}

interface BarProps {
  filter: PartFilter;
  choices?: Choice[];
  found: number;
  all: number;
  children?: ComponentChildren;
}

const NO_CHOICES: Choice[] = [];

export function FilterBar({ filter, choices = NO_CHOICES, found, all, children }: BarProps) {
  const id = useId();
  return (
    <search class="filter-bar">
      <p class="filter-field filter-text">
        <label for={id}>{said.filter.search}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={said.filter.searchHint}
          value={filter.get('text')}
          onInput={(event) => filter.set('text', event.currentTarget.value)}
        />
      </p>
      {choices.map((choice) => (
        <Select key={choice.field} choice={choice} filter={filter} />
      ))}
      {children}
      <p class="filter-found">
        <span role="status">{said.filter.found(found, all)}</span>
        {filter.isActive && found > 0 && (
          <button type="button" onClick={filter.clear}>
            {said.filter.clear}
          </button>
        )}
      </p>
      {found === 0 && <NoMatch filter={filter} />}
      <OnPaper filter={filter} choices={choices} />
    </search>
  );
}

function Select({ choice, filter }: { choice: Choice; filter: PartFilter }) {
  const id = useId();
  return (
    <p class="filter-field">
      <label for={id}>{choice.label}</label>
      <select
        id={id}
        value={filter.get(choice.field)}
        onChange={(event) => filter.set(choice.field, event.currentTarget.value)}
      >
        <option value="">{said.filter.all}</option>
        {choice.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}

function NoMatch({ filter }: { filter: PartFilter }) {
  return (
    <p class="filter-none">
      {said.filter.none}{' '}
      {filter.isActive && (
        <button type="button" onClick={filter.clear}>
          {said.filter.clear}
        </button>
      )}
    </p>
  );
}

/** A printed list says what was left out of it. */
function OnPaper({ filter, choices }: { filter: PartFilter; choices: Choice[] }) {
  if (!filter.isActive) return null;
  const chosen = choices.flatMap(({ field, label, options }) => {
    const option = options.find(({ value }) => value === filter.get(field));
    return option ? [`${label}: ${option.label}`] : [];
  });
  const text = filter.get('text');
  return (
    <p class="on-paper">
      {said.filter.by} {[...chosen, ...(text ? [`“${text}”`] : [])].join('; ')}
    </p>
  );
}
