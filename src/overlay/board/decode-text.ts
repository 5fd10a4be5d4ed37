// Owns telling the text of a file from its bytes, as spreadsheets and mail programs write it. Pure.

/** The text, without its byte order mark; null if the bytes are no text (a picture, a workbook, a document with layout). */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A workbook, a picture, a PDF: somewhere near the start stands a zero, or the name of the format.
  if (bytes.subarray(0, 65_536).includes(0)) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  return ['%PDF-', 'PK\u0003\u0004', '{\\rtf'].some((head) => text.startsWith(head)) ? null : text;
}
