/** A source's seed, opened: where its article text, headlines and sentences lie. All offsets are UTF-16 units into the seed. */
import { indexLines, type LineIndex } from '#lib/text/lines.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { contains, overlap, type Span } from '#lib/text/span.ts';
import type { Source } from './source-schema.ts';

/** A seed as read from disk: its text (UTF-8, kept as it is) and the SHA-256 of its bytes (hex). */
export interface Seed {
  readonly text: string;
  readonly sha256: string;
}

export interface SourceText {
  readonly source: Source;
  readonly text: string;
  readonly lines: LineIndex;
  /** Runs of lines without furniture. */
  readonly runs: readonly Span[];
  readonly headlines: readonly Span[];
  /** Sentences of the runs, in order. */
  readonly sentences: readonly Span[];
  /** Length of the article text. */
  readonly length: number;
}

export function openSource(source: Source, seed: Seed): SourceText {
  const lines = indexLines(seed.text);
  const runs = findRuns(source, lines);
  const sentences = runs.flatMap(({ start, end }) =>
    splitSentences(seed.text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start })),
  );
  const headlines = source.headlines.map(([first, last]) => ({
    start: lines.spanOf(first).start,
    end: lines.spanOf(last).end,
  }));
  const length = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  return { source, text: seed.text, lines, runs, headlines, sentences, length };
}

function findRuns(source: Source, lines: LineIndex): Span[] {
  const runs: Span[] = [];
  let open = false;
  for (let line = 1; line <= lines.count; line++) {
    const isFurniture = source.furniture.some(([first, last]) => first <= line && line <= last);
    const span = lines.spanOf(line);
    const last = runs.at(-1);
    if (isFurniture) open = false;
    else if (open && last !== undefined) runs[runs.length - 1] = { start: last.start, end: span.end };
    else {
      runs.push(span);
      open = true;
    }
  }
  return runs;
}

/** Whether a span is article text, page furniture, or runs from one into the other. */
export function placeOf(span: Span, { runs }: SourceText): 'article' | 'furniture' | 'crossing' {
  if (runs.some((run) => contains(run, span))) return 'article';
  return runs.some((run) => overlap(run, span)) ? 'crossing' : 'furniture';
}
