// Owns cutting a long text into parts that are read one after another, so that the page answers in between. Pure.

export interface TextSlice {
  text: string;
  /** Lines of the whole text that stand before it. */
  linesBefore: number;
}

/**
 * Parts of about `size` characters, cut at ends of lines. A line that is longer by far is cut where punctuation or a space
 * stands, or after `size` characters if nothing does: no code is so long.
 */
export function* sliceText(text: string, size: number): Generator<TextSlice> {
  let linesBefore = 0;
  for (let start = 0; start < text.length;) {
    const end = endOfSlice(text, start, size);
    const slice = text.slice(start, end);
    yield { text: slice, linesBefore };
    linesBefore += countLineEnds(slice);
    start = end;
  }
}

function endOfSlice(text: string, start: number, size: number): number {
  const most = start + size;
  if (most >= text.length) return text.length;
  const window = text.slice(start, most);
  const newline = window.lastIndexOf('\n');
  // What ends lines of old Macs is not cut at: it would part the two that end a line elsewhere.
  if (newline >= 0) return start + newline + 1;
  for (const mark of [/[^0-9A-Za-z\s\p{Pd}](?=[^]{0,200}$)/u, /\s(?=[^]{0,200}$)/]) {
    const at = window.search(mark);
    if (at >= 0) return start + at + 1;
  }
  return most;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
