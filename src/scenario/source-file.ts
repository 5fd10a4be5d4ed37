// Owns one authored file as text with positions: from a path in its data to a line and column.
import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';

/** Keys and indexes from the top of a file's data down to a value. */
export type DataPath = readonly (string | number)[];

/** A value in a scenario: which file, and where in its data. */
export interface Place {
  file: string;
  path: DataPath;
}

export interface Position {
  line: number;
  column: number;
}

export interface SourceFile {
  path: string;
  text: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** The place of something inside another. Pure. */
export function within(place: Place, ...keys: (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...keys] };
}

/**
 * The position of the value at a path, or of its key if `of` is `key`. Where the path leads nowhere (a key that is
 * missing), the nearest thing above it that stands in the file. `offset` counts characters into a text's value.
 */
export function positionOf(source: SourceFile, path: DataPath, of: 'key' | 'value' = 'value', offset = 0): Position {
  let node: unknown = source.document.contents;
  let start = startOf(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(key)) : undefined;
    const next: unknown = isSeq(node) && typeof key === 'number' ? node.items[key] : pair?.value;
    if (pair && (depth === path.length - 1 ? of === 'key' || next == null : false)) {
      return toPosition(source, startOf(pair.key) ?? start);
    }
    if (next == null || isAlias(next)) {
      // What an alias repeats stands elsewhere; the alias is what the author wrote here.
      return toPosition(source, (next && startOf(next)) ?? (pair && startOf(pair.key)) ?? start);
    }
    node = next;
    start = startOf(node) ?? start;
  }
  if (offset > 0 && isScalar(node) && typeof node.value === 'string') {
    start = offsetInSource(source.text, node as Node, node.value, offset);
  }
  return toPosition(source, start);
}

function keyOf(item: Pair): string | null {
  return isPair(item) && isScalar(item.key) ? String(item.key.value) : null;
}

function startOf(node: unknown): number | null {
  const range = (node as Node | null)?.range;
  return range ? range[0] : null;
}

function toPosition(source: SourceFile, offset: number): Position {
  const { line, col } = source.lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

const BLANK = /\s/;

/**
 * Where the value's character `offset` stands in the file. Follows value and source side by side, since folding joins
 * lines and quoting doubles or escapes characters; an escape that becomes another character ends a column or so off.
 */
function offsetInSource(text: string, node: Node, value: string, offset: number): number {
  const [start, end] = node.range!;
  const block = text[start] === '|' || text[start] === '>';
  let cursor = block ? text.indexOf('\n', start) + 1 : start;
  if (text[start] === '"' || text[start] === "'") cursor++;
  for (let index = 0; index < offset && cursor < end; index++) {
    const wanted = value[index]!;
    if (BLANK.test(wanted)) cursor++;
    else cursor = skipTo(text, cursor, end, wanted) + (wanted === "'" && text[start] === "'" ? 2 : 1);
  }
  // A fold or an indentation may lie between here and the character that is meant.
  while (cursor < end && BLANK.test(text[cursor]!) && !BLANK.test(value[offset] ?? ' ')) cursor++;
  return Math.min(cursor, end);
}

function skipTo(text: string, from: number, end: number, wanted: string): number {
  let cursor = from;
  while (cursor < end && text[cursor] !== wanted) cursor++;
  return cursor;
}
