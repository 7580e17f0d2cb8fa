/** Cuts the sentence around a span out of a page, for lists in which spans are read side by side. */
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { lastFrom, type Span } from '#lib/text/span.ts';
import type { WordingLine } from './line-around.ts';

/** A line of the page, with its place (UTF-16 offsets into the text of its block). */
export interface PageLine extends WordingLine, Span {
  readonly block: number;
}

/** Kept on each side, in UTF-16 units. */
const reach = 160;

/** Returns a function that cuts the line around a span of a block. Each block is split into sentences once. */
export function createLineCutter(blocks: readonly Block[]): (place: Span & { readonly block: number }) => PageLine {
  const known = new Map<number, readonly Span[]>();
  return ({ block, start, end }) => {
    const text = blocks[block]?.text ?? '';
    // A line end in the markup is no sentence end.
    const sentences = known.get(block) ?? splitSentences(text.replace(/[\n\r]/gu, ' '));
    known.set(block, sentences);
    const around = sentences[lastFrom(sentences, start)] ?? { start, end };
    const sentence = { start: around.start, end: Math.max(around.end, end) };
    const from = start - reach <= sentence.start ? sentence.start : wordFrom(text, start - reach, start);
    const until = end + reach >= sentence.end ? sentence.end : wordUntil(text, end, end + reach);
    return {
      ...{ block, start, end },
      before: text.slice(from, start),
      match: text.slice(start, end),
      after: text.slice(end, until),
      cutBefore: from > sentence.start,
      cutAfter: until < sentence.end,
    };
  };
}

/** The first start of a word between two offsets; the later one when there is none. */
function wordFrom(text: string, far: number, near: number): number {
  const space = text.slice(far, near).search(/\s\S/u);
  return space === -1 ? near : far + space + 1;
}

/** The last end of a word between two offsets; the earlier one when there is none. */
function wordUntil(text: string, near: number, far: number): number {
  return near + (/^.*\S(?=\s)/su.exec(text.slice(near, far + 1))?.[0].length ?? 0);
}
