/** Shortens a page's sentence for a first glance: the deciding words, with what stands next to them. */
import type { Span } from '#lib/text/span.ts';

export interface CutSentence extends Span {
  /** An ellipsis is due there. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** UTF-16 units that a sentence has at a glance; what stands beside the deciding words gets at least `nearby`. */
const glance = 180;
const nearby = 40;
/** How far a cut moves so as to fall between words. */
const reach = 20;

/** Which run of a sentence to show. It holds all the deciding words; cuts fall between words where there are spaces. */
export function cutSentence(sentence: string, because: readonly Span[]): CutSentence {
  const first = because[0]?.start ?? 0;
  const last = because.reduce((end, span) => Math.max(end, span.end), first);
  const room = Math.max(nearby, Math.floor((glance - (last - first)) / 2));
  const from = first - room;
  // What is not needed on the left is given to the right, and the other way round.
  const start = Math.max(0, Math.min(from, sentence.length - glance));
  const end = Math.min(sentence.length, Math.max(last + room, glance));
  const isShort = sentence.length <= glance + reach;
  const left = isShort ? 0 : wordStart(sentence, start);
  const right = isShort ? sentence.length : wordEnd(sentence, end);
  return { start: left, end: right, cutBefore: left > 0, cutAfter: right < sentence.length };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, at + reach).search(/\s/u);
  return space === -1 ? beforePair(text, at) : at + space;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.slice(Math.max(0, at - reach), at + 1).search(/\s\S*$/u);
  return space === -1 ? beforePair(text, at) : Math.max(0, at - reach) + space;
}

/** The two halves of a character stay together. */
function beforePair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at;
}
