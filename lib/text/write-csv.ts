/** Tables as CSV (RFC 4180): CRLF after every row, cells quoted where they must be. */

/**
 * Text that a spreadsheet would run as a formula. A page's words end up in cells, so that a page could plant one; an
 * apostrophe before it keeps it text (OWASP, "CSV Injection").
 */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** One row, with its line end. Numbers stand as they are. */
export function writeCsvRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : writeText(cell))).join(',')}\r\n`;
}

function writeText(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /["\r\n,]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
