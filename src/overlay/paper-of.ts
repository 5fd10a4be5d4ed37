// Owns finding a document in the library and looking up its sources. Pure.
import type { Library, Script } from '../engine/script.ts';
import type { SourceView } from '../run/crisis-view.ts';
import type { Paper } from './page-state.ts';

/** Null if the library holds no such document. */
export function paperOf(library: Library, script: Script, id: string): Paper | null {
  const found = library.documents.find((paper) => paper.id === id);
  if (!found) return null;
  const { title, date, from, to, says, held } = found;
  return {
    title,
    date,
    from,
    to,
    says,
    held,
    phrase: found.phrase ?? null,
    released: found.released ?? null,
    ask: found.ask ?? null,
    sources: sourceViews(script, found.cites),
  };
}

/** Keys as sources; a key that is not among them is left out, since the checker has named it. */
export function sourceViews(script: Script, keys: readonly string[]): SourceView[] {
  return keys.flatMap((key) => {
    const source = script.sources[key];
    if (!source) return [];
    const { title, address = null, kind, mark } = source;
    return [{ key, title, address, kind, mark }];
  });
}
