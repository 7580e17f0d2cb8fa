import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack, CompiledTerm } from '#lib/pack/compiled.ts';
import { findTermUses, hasForm } from '#lib/pack/find-term-uses.ts';
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { lastFrom, type Span } from '#lib/text/span.ts';
import { finish, type Steps } from '#lib/text/steps.ts';
import { listWords, type Words } from '#lib/text/words.ts';
import type { TermFound } from './findings.ts';
import { type Story, weighStory } from './weigh-story.ts';

/**
 * Finds a pack's contested terms in the articles of a page, in reading order. A term counts only where it means the story's
 * own thing (`Term.use`, `near`, `rivals`); furniture is left out. Offsets are UTF-16 units into the text of the block.
 * @param mentions Those of `findMentions` on the same blocks.
 */
export function findTerms(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): TermFound[] {
  return finish(findTermsInSteps(pack, blocks, mentions));
}

/** The same, a block at a time. */
export function* findTermsInSteps(
  pack: CompiledPack,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Steps<TermFound[]> {
  const wordsOf = createReader(blocks);
  const story = yield* weighStory(pack, blocks, mentions, wordsOf);
  const isRead = ({ article }: Block) => story.isMentioned(article);
  const all = new Set(blocks.flatMap((block, at) => (isRead(block) ? wordsOf(at).folded : [])));
  const terms = termsWith(pack.terms, all);
  const found: TermFound[] = [];
  for (const [at, block] of blocks.entries()) {
    yield;
    if (isRead(block)) found.push(...findInBlock(terms, block, at, new Set(wordsOf(at).folded), story));
  }
  return found;
}

/** The words of each block, read once. */
function createReader(blocks: readonly Block[]): (block: number) => Words {
  const read = new Map<number, Words>();
  return (block) => {
    const words = read.get(block) ?? listWords(blocks[block]?.text ?? '', 'parts');
    read.set(block, words);
    return words;
  };
}

/** The terms of which a page has some form; most forms of most terms it has not. */
function termsWith(terms: readonly CompiledTerm[], words: ReadonlySet<string>): CompiledTerm[] {
  return terms
    .map((term) => ({
      ...term,
      variants: term.variants.map((variant) => ({
        ...variant,
        forms: variant.forms.filter((form) => hasForm(words, form)),
      })),
    }))
    .filter(({ variants }) => variants.some(({ forms }) => forms.length > 0));
}

function findInBlock(
  terms: readonly CompiledTerm[],
  { text: raw, article }: Block,
  block: number,
  words: ReadonlySet<string>,
  story: Story,
): TermFound[] {
  // A line end in the markup is no sentence end.
  const text = raw.replace(/[\n\r]/gu, ' ');
  const isElsewhere = createPlaceCheck(text, (sentence) => story.isElsewhere(block, sentence));
  return terms
    .filter((term) => term.use === 'full' || story.isTopic(article))
    .flatMap((term) => {
      const uses = findTermUses(term, text, words).filter((use) => term.use === 'full' || !isElsewhere(use));
      return uses.map(({ start, end, variant }): TermFound => {
        return { term: term.id, variant: term.variants[variant]?.text ?? '', block, start, end };
      });
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Asks once for each sentence, and splits only a text that is asked about. */
function createPlaceCheck(text: string, ask: (sentence: Span) => boolean): (use: Span) => boolean {
  const answers = new Map<number, boolean>();
  let sentences: readonly Span[] | undefined;
  return (use) => {
    sentences ??= splitSentences(text);
    const at = lastFrom(sentences, use.start);
    const answer = answers.get(at) ?? ask(sentences[at] ?? { start: 0, end: text.length });
    answers.set(at, answer);
    return answer;
  };
}
