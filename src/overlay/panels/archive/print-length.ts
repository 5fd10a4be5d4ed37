// Owns how long a part of the archive is on paper, about: of what is shown now, so that a search or a choice makes it shorter.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArchivePart } from '../../archive-address.ts';

/** Letters of a part that fill a page of A4 or Letter, as they were counted in print, with what opens there. */
const ON_A_PAGE: Readonly<Record<ArchivePart, number>> = {
  papers: 1900,
  record: 6900,
  people: 2900,
  numbers: 2050,
  claims: 2150,
  words: 2250,
  sources: 17600,
  assumptions: 4450,
  paths: 11000,
};

export function usePagesOf(part: ArchivePart) {
  const sheet = useRef<HTMLElement>(null);
  const [pages, setPages] = useState(1);
  // What a filter leaves out is not printed.
  // oxlint-disable-next-line react/exhaustive-deps -- after every drawing
  useLayoutEffect(() => {
    const letters = sheet.current?.textContent?.length ?? 0;
    setPages(Math.max(1, Math.round(letters / ON_A_PAGE[part])));
  });
  return { sheet, pages };
}
