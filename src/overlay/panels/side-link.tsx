// Owns the link to a place beside a run.
import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
import { type SidePlace, formatSideHash } from '../side-places.ts';

/** An address that can be copied or opened in a new tab, and one click here. */
export function SideLink({
  to,
  class: look,
  children,
}: {
  to: SidePlace;
  class?: string;
  children: ComponentChildren;
}) {
  const { intents } = usePage();
  return (
    <a
      class={look}
      href={formatSideHash(to)}
      onClick={(event) => {
        // A new tab or window is the browser's own.
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        intents.toSide(to);
      }}
    >
      {children}
    </a>
  );
}
