import type { Span } from '#lib/text/span.ts';

/** A use of a word in its line: `before + match + after` is a verbatim run. */
export interface WordingLine {
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** An ellipsis is due there. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The words of a span with what stands around them in a text, cut between words where there are spaces.
 * @param nearby UTF-16 units on either side
 */
export function lineAround(text: string, { start, end }: Span, nearby: number): WordingLine {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const left = before.length <= nearby ? before : before.slice(-nearby).replace(/^\S*\s/u, '');
  const right = after.length <= nearby ? after : after.slice(0, nearby).replace(/\s\S*$/u, '');
  return {
    before: left,
    match: text.slice(start, end),
    after: right,
    cutBefore: left.length < before.length,
    cutAfter: right.length < after.length,
  };
}
