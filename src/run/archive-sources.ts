// Owns the bibliography of the archive: how good each source is, and every entry that rests on it.
import type { Library, Script } from '../engine/script.ts';
import { isLater } from '../scenario/named-source.ts';
import type { ArchiveView, EntryLink, EntryPart, SourceEntry } from './archive.ts';
import type { ArchiveFrom } from './archive-from.ts';
import type { Cited } from './crisis-view.ts';

type Parts = Pick<ArchiveView, 'papers' | 'record' | 'people' | 'numbers' | 'claims' | 'terms'>;

/** Letters of a text that stand for an entry without a title. */
const TITLE_LETTERS = 70;

/** Every source for the whole record; else those on which something rests that is shown, and that may be named by then. In order of title. */
export function sourceEntries(from: ArchiveFrom, parts: Parts): SourceEntry[] {
  const used = usesIn(parts);
  if (!from.horizon) for (const [key, link] of decisionUses(from.script, from.library)) used.add(key, link);
  return Object.entries(from.script.sources)
    .filter(([key, source]) => !from.horizon || (used.of(key).length > 0 && !isLater(source, from.horizon.now)))
    .map(([key, { title, address, kind, mark, note }]) => ({
      key,
      title,
      address: address ?? null,
      kind,
      mark,
      note: note ?? null,
      usedIn: used.of(key),
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Links by source key, each entry once, in the order in which they were added. */
class Uses {
  readonly #byKey = new Map<string, Map<string, EntryLink>>();

  add(key: string, link: EntryLink): void {
    const links = this.#byKey.get(key) ?? new Map<string, EntryLink>();
    this.#byKey.set(key, links.set(`${link.part}/${link.entry}`, link));
  }
  of(key: string): EntryLink[] {
    return [...(this.#byKey.get(key)?.values() ?? [])];
  }
}

function usesIn({ papers, record, people, numbers, claims, terms }: Parts): Uses {
  const uses = new Uses();
  const add = (part: EntryPart, entry: string, title: string, cited: Cited[]) => {
    for (const { cites } of cited) for (const { key } of cites) uses.add(key, { part, entry, title });
  };
  for (const paper of papers) add('papers', paper.id, paper.title, [paper]);
  for (const entry of record) add('record', entry.id, `${entry.date}: ${shortened(entry.text)}`, [entry]);
  for (const { id, name, stances } of people) add('people', id, name, stances);
  for (const { id, what, believed, now } of numbers) add('numbers', id, what, now ? [...believed, now] : believed);
  for (const claim of claims ?? []) add('claims', claim.id, shortened(claim.claim), [claim]);
  for (const term of terms) add('words', term.id, term.term, [term]);
  return uses;
}

/** Decisions and events by the keys that stand anywhere in them. */
function decisionUses(script: Script, library: Library): [string, EntryLink][] {
  const told = [
    ...Object.entries(script.decisions).map(([id, words]) => ({ id, words, layers: library.decisions[id] })),
    ...Object.entries(script.events).map(([id, words]) => ({ id, words, layers: library.events[id] })),
  ];
  return told.flatMap(({ id, words, layers }) =>
    [...keysIn([words, layers])].map((key): [string, EntryLink] => [
      key,
      { part: 'assumptions', entry: id, title: words.title },
    ]),
  );
}

/** Every key under `cites`, however deep. */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) keysIn(each, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'cites') for (const key of inner as string[]) keys.add(key);
      else keysIn(inner, keys);
    }
  }
  return keys;
}

function shortened(text: string): string {
  return text.length <= TITLE_LETTERS ? text : `${text.slice(0, text.lastIndexOf(' ', TITLE_LETTERS))} …`;
}
