// Owns what is searched and filtered in each part of the archive: kept while the archive is open, from part to part.
import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { ArchivePart } from '../../archive-address.ts';
import { usePage } from '../../page-context.ts';

/** By the name of the field: `text` is what is searched for. Empty means all. */
export type Filter = Record<string, string>;

type Filters = Map<ArchivePart, Signal<Filter>>;

export const FilterContext = createContext<Filters>(new Map());

/** The filters of one archive that is open. */
export function useFilters(): Filters {
  const filters = useRef<Filters>(new Map());
  return filters.current;
}

export interface PartFilter {
  value: Filter;
  isActive: boolean;
  get(field: string): string;
  set(field: string, value: string): void;
  clear(): void;
}

/** The filter of a part. An address that names an entry clears it: the entry must be seen. */
export function useFilter(part: ArchivePart): PartFilter {
  const filters = useContext(FilterContext);
  const at = usePage().state.archive.value;
  const held = filters.get(part) ?? signal<Filter>({});
  filters.set(part, held);
  useLayoutEffect(() => {
    if (at?.part === part && at.entry !== null) held.value = {};
  }, [at, held, part]);
  const value = held.value;
  return {
    value,
    isActive: Object.values(value).some((text) => text !== ''),
    get: (field) => value[field] ?? '',
    set: (field, text) => (held.value = { ...held.peek(), [field]: text }),
    clear: () => (held.value = {}),
  };
}
