import type { Span } from './span.ts';

export interface LineIndex {
  readonly count: number;
  /** Line (from 1) that a UTF-16 offset lies on; a line feed belongs to the line it ends. */
  lineOf(offset: number): number;
  /** Column (from 1) of an offset in its line, in UTF-16 units. */
  columnOf(offset: number): number;
  /** Span of a line (from 1) without its line feed. */
  spanOf(line: number): Span;
}

/** Finds lines in a text whose lines end in LF or CRLF. Lookups take O(log lines). */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number) => starts[line - 1] ?? text.length;

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (startOf(middle + 1) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  return {
    count: starts.length,
    lineOf,
    columnOf: (offset) => offset - startOf(lineOf(offset)) + 1,
    spanOf(line) {
      const start = startOf(line);
      const next = line < starts.length ? startOf(line + 1) - 1 : text.length;
      return { start, end: next > start && text[next - 1] === '\r' ? next - 1 : next };
    },
  };
}
