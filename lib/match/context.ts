import { guessLanguage } from '#lib/text/guess-language.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import { firstIndex } from './first-index.ts';
import { foldWord } from './neighbours.ts';
import type { ScannedBlock } from './types.ts';
import type { WordLists } from './word-lists.ts';

/** What the rules ask about an article, each answer worked out when first asked for: most pages never ask. */
export interface ArticleContext {
  readonly blocks: readonly ScannedBlock[];
  /** Primary language subtag of a block, '' when unknown. */
  language(block: number): string;
  /** The sentence around a span of a block. */
  sentence(block: number, span: Span): Span;
  /** Whether capitals mean nothing around a span: a headline with a capital on every word, or in capitals. */
  loud(block: number, span: Span): boolean;
  /** Whether the article also has this folded word, or another form of it, without a capital. */
  isCommonWord(folded: string): boolean;
  /** Whether the article has a word also where it does not begin these words. */
  isElsewhere(word: string, words: string): boolean;
}

export function createContext(blocks: readonly ScannedBlock[], { functionWords }: WordLists): ArticleContext {
  const languages: string[] = [];
  const sentences: Span[][] = [];
  let whole: string | undefined;
  const isTemplate = new Set(blocks.map(({ lang }) => lang)).size === 1;
  let common: Set<string> | undefined;
  const counts = new Map<string, number>();
  const count = (words: string): number => {
    const known = counts.get(words) ?? blocks.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
    counts.set(words, known);
    return known;
  };
  const context: ArticleContext = {
    blocks,
    language(block) {
      whole ??= guessLanguage(blocks.map(({ text }) => text).join(' '));
      // Templates lie about the language more often than a text's small words do.
      const { text = '', lang = '' } = blocks[block] ?? {};
      const declared = lang.split('-', 1)[0]?.toLowerCase() ?? '';
      languages[block] ??= guessLanguage(text) || (isTemplate ? whole || declared : declared || whole);
      return languages[block];
    },
    sentence(block, span) {
      const text = blocks[block]?.text ?? '';
      // A line end in the markup is no sentence end.
      sentences[block] ??= splitSentences(text.replace(/[\n\r]/gu, ' '));
      const list = sentences[block];
      const around = list[firstIndex(list.length, (i) => (list[i] as Span).end >= span.end)];
      return around !== undefined && around.start <= span.start ? around : { start: 0, end: text.length };
    },
    loud(block, span) {
      const text = blocks[block]?.text ?? '';
      const { start, end } = context.sentence(block, span);
      const others = `${text.slice(start, span.start)} ${text.slice(span.end, end)}`;
      return isLoud(others, blocks[block]?.kind === 'heading', functionWords);
    },
    isCommonWord(folded) {
      common ??= lowerCaseWords(blocks);
      return common.has(stem(folded));
    },
    isElsewhere(word, words) {
      return count(word) > count(words);
    },
  };
  return context;
}

/** Judges by the words that would be without a capital in a sentence; too few of them leave a heading in doubt, so loud. */
function isLoud(text: string, heading: boolean, functionWords: ReadonlySet<string>): boolean {
  if (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) return true;
  let capitals = 0;
  let others = 0;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (/^\p{Ll}/u.test(word) && !functionWords.has(foldWord(word)) && !/^s$/u.test(word)) others++;
  }
  if (heading) return others === 0 || capitals >= 3 * others;
  return capitals >= 4 && others === 0;
}

function lowerCaseWords(blocks: readonly ScannedBlock[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of blocks)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)) found.add(stem(foldWord(word)));
  return found;
}

/** Enough of English endings to see that "Undermines" and "undermined" are one word. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|e|s)$/u, '');
}
