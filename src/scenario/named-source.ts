// Owns what may be told of a source at an hour: before its own day a title would tell what nobody knows yet.
import { parseHour } from '../base/hours.ts';
import type { Source } from './schema-library.ts';

/** What a reader sees in place of a title that comes too early; the kind of source and its mark are told all the same. */
export const LATER_TITLE = 'From a later day. Its title would tell what is to come, and opens after the ending.';

export interface NamedSource {
  key: string;
  title: string;
  address: string | null;
  kind: Source['kind'];
  mark: Source['mark'];
  /** True where title and address are kept back. */
  later?: true;
}

type Known = Pick<Source, 'known'>;

/** True before the hour from which a source gives nothing away. `now` in minutes since 1970. */
export function isLater({ known }: Known, now: number): boolean {
  return known !== undefined && parseHour(known) > now;
}

/** Sources by their keys, as they may be told at `now` (minutes since 1970); left out, all is told. A key that is not there is left out. */
export function namedSources(
  sources: Record<string, Source>,
  keys: readonly string[],
  now: number = Infinity,
): NamedSource[] {
  return keys.flatMap((key) => {
    const source = sources[key];
    if (!source) return [];
    const { title, address = null, kind, mark } = source;
    if (isLater(source, now)) return [{ key, title: LATER_TITLE, address: null, kind, mark, later: true }];
    return [{ key, title, address, kind, mark }];
  });
}
