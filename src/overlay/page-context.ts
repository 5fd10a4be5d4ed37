// Owns how a panel reaches the page's signals and intents.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { assert } from '../base/assert.ts';
import type { Page } from './page-state.ts';

export const PageContext = createContext<Page | null>(null);

/** Throws if a panel is shown outside a page: tests must wrap it. */
export function usePage(): Page {
  const page = useContext(PageContext);
  assert(page, 'A panel was shown outside "PageContext".');
  return page;
}
