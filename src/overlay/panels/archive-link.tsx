// Owns a link into the archive: an address that can be copied or opened in a new tab, and one click here.
import type { ComponentChildren } from 'preact';
import { type ArchivePart, formatArchiveHash } from '../archive-address.ts';
import { usePage } from '../page-context.ts';

interface LinkProps {
  part: ArchivePart;
  entry?: string | null;
  /** True for the whole record, with what nobody knew then; left out, the place decides. */
  whole?: boolean;
  class?: string;
  children: ComponentChildren;
}

export function ArchiveLink({ part, entry = null, whole, class: look, children }: LinkProps) {
  const { intents } = usePage();
  return (
    <a
      class={look}
      href={formatArchiveHash({ part, entry })}
      onClick={(event) => {
        // A new tab or window is the browser's own.
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        intents.toArchive({ part, entry }, whole);
      }}
    >
      {children}
    </a>
  );
}
