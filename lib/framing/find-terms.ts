import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { findTermUses, wordSet } from '#lib/pack/find-term-uses.ts';
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { lastFrom, type Span } from '#lib/text/span.ts';
import type { TermFound } from './findings.ts';
import { type Story, weighStory } from './weigh-story.ts';

/**
 * Finds a pack's contested terms in the articles of a page, in reading order. A term counts only where it means the story's
 * own thing (`Term.use`, `near`, `rivals`); furniture is left out. Offsets are UTF-16 units into the text of the block.
 * @param mentions Those of `findMentions` on the same blocks.
 */
export function findTerms(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): TermFound[] {
  const story = weighStory(pack, blocks, mentions);
  return blocks.flatMap((block, at) => (story.isMentioned(block.article) ? findInBlock(pack, block, at, story) : []));
}

function findInBlock(pack: CompiledPack, { text: raw, article }: Block, block: number, story: Story): TermFound[] {
  // A line end in the markup is no sentence end.
  const text = raw.replace(/[\n\r]/gu, ' ');
  const words = wordSet(text);
  const isElsewhere = createPlaceCheck(text, (sentence) => story.isElsewhere(block, sentence));
  return pack.terms
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
