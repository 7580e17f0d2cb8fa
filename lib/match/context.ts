import { guessLanguage, languageSample } from '#lib/text/guess-language.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import { wordsOf } from './article-words.ts';
import { notesOn } from './block-notes.ts';
import { firstIndex } from './first-index.ts';
import { foldWord } from './neighbours.ts';
import type { ScannedBlock } from './types.ts';
import type { WordLists } from './word-lists.ts';

/**
 * What the rules ask about an article, each answer worked out when first asked for: most pages never ask. What depends on one
 * block alone is kept in its notes. Every answer that depends on other blocks, but for the language, has to be listened to in
 * judged-spots.ts.
 */
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

export function createContext(blocks: readonly ScannedBlock[], lists: WordLists): ArticleContext {
  const languages: string[] = [];
  const words = wordsOf(blocks);
  let whole: string | undefined;
  let isTemplate: boolean | undefined;
  const languageOf = (block: ScannedBlock): string => {
    whole ??= guessLanguage(beginningOf(blocks), lists.languages);
    isTemplate ??= blocks.every(({ lang }) => lang === blocks[0]?.lang);
    // Templates lie about the language more often than a text's small words do.
    const declared = block.lang.split('-', 1)[0]?.toLowerCase() ?? '';
    const notes = notesOn(block);
    notes.language ??= guessLanguage(block.text, lists.languages);
    return notes.language || (isTemplate ? whole || declared : declared || whole);
  };
  const context: ArticleContext = {
    blocks,
    language(block) {
      languages[block] ??= languageOf(blocks[block] as ScannedBlock);
      return languages[block];
    },
    sentence(block, span) {
      const own = blocks[block] as ScannedBlock;
      const notes = notesOn(own);
      // A line end in the markup is no sentence end.
      notes.sentences ??= splitSentences(own.text.replace(/[\n\r]/gu, ' '));
      const list = notes.sentences;
      const around = list[firstIndex(list.length, (i) => (list[i] as Span).end >= span.end)];
      return around !== undefined && around.start <= span.start ? around : { start: 0, end: own.text.length };
    },
    loud(block, span) {
      const text = blocks[block]?.text ?? '';
      const { start, end } = context.sentence(block, span);
      const others = `${text.slice(start, span.start)} ${text.slice(span.end, end)}`;
      return isLoud(others, blocks[block]?.kind === 'heading', lists.functionWords);
    },
    isCommonWord: words.isCommon,
    isElsewhere: (word, longer) => words.count(word) > words.count(longer),
  };
  return context;
}

/** As much of an article as tells its language. */
function beginningOf(blocks: readonly ScannedBlock[]): string {
  let text = '';
  for (let i = 0; i < blocks.length && text.length < languageSample; i++) text += `${blocks[i]?.text} `;
  return text;
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
