// Owns the addresses inside the archive: `#archive=papers`, `#archive=claims/S47`. Pure.

export const ARCHIVE_PARTS = [
  'papers',
  'record',
  'people',
  'numbers',
  'claims',
  'words',
  'sources',
  'assumptions',
  'paths',
] as const;
export type ArchivePart = (typeof ARCHIVE_PARTS)[number];

/** A part of the archive, or an entry in it. */
export interface ArchiveSpot {
  part: ArchivePart;
  entry: string | null;
}

/** The spot of an address; null if it leads elsewhere. A part that is not there leads to the first. */
export function parseArchiveHash(hash: string): ArchiveSpot | null {
  const found = /^#archive(?:=([^/]*)(?:\/(.*))?)?$/.exec(hash);
  if (!found) return null;
  const [, asked = '', entry = ''] = found;
  const part = ARCHIVE_PARTS.find((one) => one === asked);
  return part ? { part, entry: decoded(entry) || null } : { part: 'papers', entry: null };
}

export function formatArchiveHash({ part, entry }: ArchiveSpot): string {
  return `#archive=${part}${entry === null ? '' : `/${encodeURIComponent(entry)}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
