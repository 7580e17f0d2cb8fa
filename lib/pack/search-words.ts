/**
 * The words of a corpus, and which of them a typed word means. A typed word means those that it begins; where it begins none it is
 * taken for a slip of the keyboard, and Fuse.js finds the words it is nearest to. Never a part in the middle of a word: "war" in
 * "forward" is what nobody looks for. Pure.
 */
import Fuse from 'fuse.js';
import { kind, kindOf } from '#lib/text/fold.ts';
import type { Span } from '#lib/text/span.ts';
import { listWords, type WordKind } from '#lib/text/words.ts';

/** A word of a text, as it is compared, and where it stands there. */
export interface TextWord extends Span {
  readonly folded: string;
}

/** Every word of a text that it can be found by: parts ("400" of "S-400") and compounds written as one word ("s400"). */
export function wordsIn(text: string): TextWord[] {
  return [...telling(text, 'parts'), ...telling(text, 'compounds')];
}

/** What was typed, each word once: parts, which may be typed in any way; compounds only where their parts are but letters ("U.S."). */
export function typedWords(text: string): readonly string[] {
  const parts = telling(text, 'parts');
  const bare = telling(text, 'compounds').filter(
    ({ start, end }) => !parts.some((part) => start <= part.start && part.end <= end),
  );
  return [...new Set([...parts, ...bare].map(({ folded }) => folded))];
}

/** A single letter says nothing, unless it is a word of a script written without spaces. */
function telling(text: string, what: WordKind): TextWord[] {
  const { folded, starts, ends } = listWords(text, what);
  return folded
    .map((word, at) => ({ folded: word, start: starts[at] ?? 0, end: ends[at] ?? 0 }))
    .filter(({ folded: word }) => word.length > 1 || kindOf(word.charCodeAt(0)) === kind.ideograph);
}

/** Words of the corpus that a typed one may mean, each with how near it is: 1 as typed, towards 0 the farther. */
export type Meaning = ReadonlyMap<string, number>;

/** One slip in four letters, two in eight. */
const threshold = 0.25;

/** Stands after every word for Fuse, so that a short one can be wanted to its end. */
const end = ' ';

/** @param vocabulary every folded word of the corpus, once */
export function createVocabulary(vocabulary: readonly string[]): (typed: string) => Meaning {
  const known = new Set(vocabulary);
  const begunBy = (typed: string) => vocabulary.filter((word) => word.startsWith(typed));
  const fuse = new Fuse(
    vocabulary.map((word) => word + end),
    {
      isCaseSensitive: true,
      includeScore: true,
      ignoreFieldNorm: true,
      threshold,
      // What begins anywhere but at the beginning is no match …
      location: 0,
      distance: 1,
      // … and without this, what is longer than typed would be cut off.
      findAllMatches: true,
    },
  );
  return (typed) => {
    // "us" is not "used".
    if (typed.length === 2 && known.has(typed)) return new Map([[typed, 1]]);
    const begun = begunBy(typed);
    if (begun.length > 0) return new Map(begun.map((word) => [word, 0.7 + (0.3 * typed.length) / word.length]));
    if (!canBeSlip(typed)) return new Map();
    const near = fuse.search(isShort(typed) ? typed + end : typed).map(({ item, score = threshold }) => {
      return [item.slice(0, -end.length), 0.7 - score] as const;
    });
    const turned = swaps(typed).flatMap((other) => begunBy(other).map((word) => [word, 0.6] as const));
    return new Map([...turned, ...near.filter(([word]) => isNear(typed, word))]);
  };
}

/** Another number is another number, and the shortest words are too near to each other. */
const canBeSlip = (typed: string) => typed.length > 3 && !/\d/u.test(typed);

/** Too short to tell a word by its first letters when there is a slip in them. */
const isShort = (typed: string) => typed.length < 6;

/** In a word of four letters one letter for another makes another word ("Iraq", "Iran"); and what is typed is no longer than was meant. */
function isNear(typed: string, word: string): boolean {
  const more = word.length - typed.length;
  return typed.length === 4 ? Math.abs(more) === 1 : more >= -Math.floor(typed.length * threshold);
}

/** The word with each two neighbours changed over: one slip to the hand, two letters to Fuse. */
function swaps(typed: string): string[] {
  return Array.from(
    { length: typed.length - 1 },
    (_, at) => typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2),
  );
}
