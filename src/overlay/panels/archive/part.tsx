// Owns what every part of the archive has: heading, introduction, the note on an address that leads to nothing, entries.
import type { ComponentChildren } from 'preact';
import type { Cited } from '../../../run/crisis-view.ts';
import type { EntryLink } from '../../../run/archive.ts';
import type { ArchivePart } from '../../archive-address.ts';
import { usePage } from '../../page-context.ts';
import { archiveWords as said } from '../../words/archive.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { SourceChip } from '../source-chips.tsx';
import './part.css';
import './part-print.css';
import { usePagesOf } from './print-length.ts';
import { entryId, useSpot } from './spot.ts';

interface PartProps {
  part: ArchivePart;
  /** Ids of what the part holds: an address may name another. */
  ids: readonly string[];
  intro?: ComponentChildren;
  children: ComponentChildren;
}

export function PartFrame({ part, ids, intro, children }: PartProps) {
  const at = usePage().state.archive.value;
  useSpot(true);
  const { sheet, pages } = usePagesOf(part);
  const missing = at?.entry != null && !ids.includes(at.entry) ? at.entry : null;
  return (
    <section class={`archive-part archive-${part}`} aria-labelledby="part-title" ref={sheet}>
      <header class="part-head">
        <h2 id="part-title" tabIndex={-1}>
          {said.parts[part]}
        </h2>
        <p class="part-intro">{intro ?? said.intro[part]}</p>
        <button type="button" class="part-print" onClick={() => window.print()}>
          {said.print(pages)}
        </button>
      </header>
      {missing !== null && (
        <p class="part-missing" role="status">
          {at?.whole ? said.missing(missing) : said.missingYet(missing)}
        </p>
      )}
      {children}
    </section>
  );
}

interface EntryProps {
  part: ArchivePart;
  id: string;
  /** What stands in the margin: the entry's number, or a date. */
  mark: string;
  /** What a screen reader calls it, where the mark alone says too little. */
  name?: string;
  /** The slip beside the entry. */
  side?: ComponentChildren;
  children: ComponentChildren;
}

/** An entry of the catalogue. The mark in its margin is its address. */
export function Entry({ part, id, mark, name = mark, side, children }: EntryProps) {
  const at = usePage().state.archive.value;
  const isHere = at?.part === part && at.entry === id;
  return (
    <article class={`entry ${isHere ? 'entry-here' : ''}`} id={entryId(part, id)} tabIndex={-1}>
      <p class="entry-mark">
        <ArchiveLink part={part} entry={id}>
          <span class="aside">{said.linkTo(name)}</span>
          <span aria-hidden="true">{mark}</span>
        </ArchiveLink>
      </p>
      <div class="entry-body">{children}</div>
      {side && <div class="entry-side">{side}</div>}
    </article>
  );
}

/** Links to entries elsewhere in the archive, under a small heading. */
export function Links({ title, links }: { title: string; links: EntryLink[] }) {
  if (links.length === 0) return null;
  return (
    <div class="slip">
      <p class="slip-title">{title}</p>
      <ul class="slip-links">
        {links.map(({ part, entry, title: name }) => (
          <li key={`${part}/${entry}`}>
            <ArchiveLink part={part} entry={entry}>
              {name}
            </ArchiveLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Failed({ retry }: { retry(): void }) {
  return (
    <p role="alert">
      {said.failed}{' '}
      <button type="button" onClick={retry}>
        {said.retry}
      </button>
    </p>
  );
}

/** The chip that opens the sources; on paper, where nothing opens, their names. */
export function Sources({ cites }: Cited) {
  if (cites.length === 0) return null;
  return (
    <div class="entry-sources">
      <SourceChip sources={cites} />
      <p class="on-paper">
        {said.claim.sources}: {cites.map(({ title }) => title).join('; ')}
      </p>
    </div>
  );
}

export function Slip({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="slip">
      <p class="slip-title">{title}</p>
      {children}
    </div>
  );
}
