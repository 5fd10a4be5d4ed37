// Owns searching and filtering the archive: every word must stand somewhere in the entry, whatever its accents and case. Pure.

/** True if each word of the query stands in one of the texts. An empty query matches everything. */
export function matchesText(query: string, texts: readonly (string | null)[]): boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = folded(texts.join(' '));
  return words.every((word) => text.includes(word));
}

/** Small letters without accents, with straight quotes: as a reader types. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

/** Entries under the groups they belong to, in the order of the groups; groups without any are left out. */
export function grouped<Group extends { id: string }, Entry>(
  groups: readonly Group[],
  entries: readonly Entry[],
  groupOf: (entry: Entry) => string,
): { group: Group; entries: Entry[] }[] {
  return groups.flatMap((group) => {
    const own = entries.filter((entry) => groupOf(entry) === group.id);
    return own.length > 0 ? [{ group, entries: own }] : [];
  });
}
