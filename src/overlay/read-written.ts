// Owns reading what was written in debriefs out of a kept text. What is damaged is left out, what is unknown stays. Pure.

export const WRITTEN_FORMAT = 'excomm-written-1';

/** By the name of a field: what stands in it. */
export type Written = Readonly<Record<string, string>>;

/** By run code. */
export type Shelf = Readonly<Record<string, Written>>;

/** What is kept, or null for a text of another format: that one is never overwritten. No text at all is an empty shelf. */
export function readShelf(text: string | null): Shelf | null {
  if (text === null) return {};
  const kept = parseJson(text);
  if (!isRecord(kept) || kept['format'] !== WRITTEN_FORMAT) return null;
  const runs = isRecord(kept['runs']) ? kept['runs'] : {};
  return Object.fromEntries(Object.entries(runs).map(([code, fields]) => [code, readFields(fields)]));
}

export function formatShelf(shelf: Shelf): string {
  return JSON.stringify({ format: WRITTEN_FORMAT, runs: shelf });
}

/** The shelf with one run's fields as they now are; a run without any leaves it. Pure. */
export function putWritten(shelf: Shelf, code: string, written: Written): Shelf {
  const others = Object.entries(shelf).filter(([other]) => other !== code);
  const said = Object.entries(written).filter(([, text]) => text !== '');
  return Object.fromEntries(said.length === 0 ? others : [...others, [code, Object.fromEntries(said)]]);
}

function readFields(fields: unknown): Written {
  if (!isRecord(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
