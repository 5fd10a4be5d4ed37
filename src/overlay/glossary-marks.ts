// Owns finding the hard words of a text: the longest term at each place, whole words only, each once. Pure.

export interface MarkedTerm {
  id: string;
  term: string;
  forms?: readonly string[] | undefined;
}

/** A stretch of text, and the term that it is, if any. */
export interface Segment {
  text: string;
  term: string | null;
}

export interface Marker {
  /** Cuts a text into segments; terms in `met` are left alone, and those that are marked are added to it. */
  mark(text: string, met: Set<string>): Segment[];
}

/** A marker for these terms and all their forms. Capitals count only for words that have some beyond the first: NATO, IL-28. */
export function startMarker(terms: readonly MarkedTerm[]): Marker {
  const byForm = new Map<string, string>();
  for (const { id, term, forms = [] } of terms) {
    for (const form of [term, ...forms]) byForm.set(isExact(form) ? form : form.toLowerCase(), id);
  }
  const longestFirst = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return {
    mark(text, met) {
      if (byForm.size === 0) return [{ text, term: null }];
      const segments: Segment[] = [];
      let from = 0;
      for (const match of text.matchAll(pattern)) {
        const id = byForm.get(match[0]) ?? byForm.get(match[0].toLowerCase());
        if (id === undefined || met.has(id)) continue;
        met.add(id);
        if (match.index > from) segments.push({ text: text.slice(from, match.index), term: null });
        segments.push({ text: match[0], term: id });
        from = match.index + match[0].length;
      }
      if (from < text.length || segments.length === 0) segments.push({ text: text.slice(from), term: null });
      return segments;
    },
  };
}

const isExact = (form: string): boolean => /\p{Lu}/u.test(form.slice(1));
const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
