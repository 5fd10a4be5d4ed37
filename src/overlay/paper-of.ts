// Owns finding a document in the library and looking up its sources. Pure.
import type { Library, Script } from '../engine/script.ts';
import { namedSources } from '../scenario/named-source.ts';
import type { Paper } from './page-state.ts';

/** Null if the library holds no such document. `now` (minutes since 1970) while a run goes on: no later source is named. */
export function paperOf(library: Library, script: Script, id: string, now?: number): Paper | null {
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
    sources: namedSources(script.sources, found.cites, now),
  };
}
