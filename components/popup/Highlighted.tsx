import type { Span } from '#lib/text/span.ts';

/** A text with the ranges that matched marked. Ranges come in order and do not overlap. */
export function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: readonly Span[] }) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
