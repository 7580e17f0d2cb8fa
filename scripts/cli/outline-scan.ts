/** What `scan` found in one file, in the shape that DESIGN.md's contract gives: offsets count from the start of its text. */
import type { Span } from '#lib/text/span.ts';
import type { ReadFile } from './read-file.ts';

export type Scan = ReturnType<typeof outlineScan>;

export function outlineScan({ file, article, mentions, readings }: ReadFile) {
  /** A place in a block as one in the whole text. */
  const place = ({ block, start, end }: Span & { readonly block: number }) => {
    const from = article.starts[block] ?? 0;
    return { start: start + from, end: end + from };
  };
  const textOf = ({ start, end }: Span) => article.text.slice(start, end);
  return {
    file,
    text: article.text,
    mentions: mentions.map((mention) => {
      const span = place(mention);
      return { entity: mention.entity.slice(mention.entity.indexOf('/') + 1), text: textOf(span), ...span };
    }),
    positions: readings.flatMap(({ findings }) =>
      findings.positions.map((position) => {
        const { question, framing, mode, holder, teller, block } = position;
        const span = place(position);
        const because = position.because.map((words) => {
          const own = place({ ...words, block });
          return { ...own, text: textOf(own) };
        });
        const told = teller === undefined ? {} : { teller };
        return { question, framing, mode, holder, ...told, ...span, sentence: textOf(span), because };
      }),
    ),
    silent: readings.flatMap(({ findings }) => findings.silent.map(({ question, framing }) => ({ question, framing }))),
    terms: readings
      .flatMap(({ findings }) =>
        findings.terms.map((found) => ({ term: found.term, variant: found.variant, ...place(found) })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end),
    quotes: readings.flatMap(({ pack, findings }) =>
      findings.quotes.map((found) => {
        const { evidence, exact, parts } = found;
        const source = pack.evidence.find(({ id }) => id === evidence)?.source ?? null;
        const span = place(found);
        return { evidence, source, ...span, text: textOf(span), exact, parts };
      }),
    ),
  };
}
