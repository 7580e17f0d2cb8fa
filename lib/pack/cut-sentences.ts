/** Chooses what of a source is shipped: the sentences around its quotes and terms, and less of them the more it is quoted. */
import { overlap, type Span } from '#lib/text/span.ts';
import type { SourceSentence } from './compiled.ts';
import type { SourceText } from './source-text.ts';

/** How much is kept around what is wanted, in UTF-16 units. */
export interface Context {
  /** Sentences up to this length stay whole around a quote. */
  readonly whole: number;
  /** Kept on each side of a quote in a longer one. */
  readonly quote: number;
  /** Kept on each side of a term. */
  readonly term: number;
}

/**
 * From generous to none. Sentences of ordinary news prose stay whole under the first; an article that is quoted so much
 * that too little would be left out of it gets the next.
 */
export const contexts: readonly Context[] = [
  { whole: 280, quote: 120, term: 50 },
  { whole: 160, quote: 80, term: 30 },
  { whole: 0, quote: 50, term: 20 },
  { whole: 0, quote: 25, term: 0 },
  { whole: 0, quote: 0, term: 0 },
];

/** A cut that would spare less than this is not made. */
const minCut = 12;

export interface Wanted extends Span {
  readonly kind: 'quote' | 'term';
}

/** The pieces to ship, in order, none overlapping. Each lies within one sentence. */
export function cutSentences(source: SourceText, wanted: readonly Wanted[], context: Context): SourceSentence[] {
  return source.sentences.flatMap((sentence) => {
    const pieces = wanted
      .filter((want) => overlap(want, sentence))
      .map((want) => pieceOf(source.text, sentence, want, context))
      .sort((a, b) => a.start - b.start);
    return join(pieces).map((piece) => ({
      source: source.source.id,
      ...piece,
      text: source.text.slice(piece.start, piece.end),
      cutBefore: piece.start > sentence.start,
      cutAfter: piece.end < sentence.end,
    }));
  });
}

function pieceOf(text: string, sentence: Span, want: Wanted, context: Context): Span {
  if (want.kind === 'quote' && sentence.end - sentence.start <= context.whole) return sentence;
  const reach = context[want.kind];
  const [from, to] = [Math.max(want.start, sentence.start), Math.min(want.end, sentence.end)];
  const start = cutBefore(text, from - reach, from);
  const end = cutAfter(text, to, to + reach);
  return {
    start: start - sentence.start < minCut ? sentence.start : start,
    end: sentence.end - end < minCut ? sentence.end : end,
  };
}

/** Pieces that overlap, or that so little parts that a cut would not pay, become one. */
function join(pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last === undefined || piece.start - last.end >= minCut) joined.push({ start: piece.start, end: piece.end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
  }
  return joined;
}

/** First start of a word between two offsets; where no space shows one, the first that parts no character. */
function cutBefore(text: string, far: number, near: number): number {
  if (far <= 0) return 0;
  const space = text.slice(far - 1, near).search(/\s\S/u);
  if (space !== -1) return far + space;
  return splitsCharacter(text, far) ? far + 1 : far;
}

/** Last end of a word between two offsets, in the same way. */
function cutAfter(text: string, near: number, far: number): number {
  if (far >= text.length) return text.length;
  const words = /^.*\S(?=\s)/su.exec(text.slice(near, far + 1));
  if (words !== null) return near + words[0].length;
  return splitsCharacter(text, far) ? far - 1 : far;
}

function splitsCharacter(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '');
}
