// Owns writing a table as CSV (RFC 4180) that spreadsheets open without surprise. Pure.

/** A spreadsheet would take a cell that starts so for a formula, and might run it. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;
/** Without it Excel takes UTF-8 for another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The table with a byte order mark, lines ended by CRLF, and an apostrophe before what looks like a formula. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
