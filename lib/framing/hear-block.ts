/** Reads a block sentence by sentence for who speaks: the first half of finding positions. */
import type { Mention } from '#lib/match/types.ts';
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import type { Discourse } from './discourse.ts';
import { answersOf, labelAfter } from './find-answers.ts';
import { type Speakers, speakersOf } from './find-speakers.ts';
import { findSpeech } from './find-speech.ts';
import { remember, speaksElsewhere, startBlock } from './follow-discourse.ts';
import type { Frame } from './frame.ts';
import type { Grammar } from './grammar.ts';
import type { NumberedTokens } from './phrase-index.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { createSentence, type NamedSpan, type Sentence } from './sentence.ts';
import { cue } from './sets.ts';
import type { Token } from './tokens.ts';

/** A sentence that has been read for who speaks in it, and awaits what is said. */
export interface Heard {
  readonly sentence: Sentence;
  readonly span: Span;
  /** Index of its first token in the block. */
  readonly first: number;
  readonly frames: readonly Frame[];
  /** Whether it stands in a table. */
  readonly cell: boolean;
  readonly elsewhere: boolean;
  readonly recent: readonly ReadonlySet<string>[];
}

/**
 * The sentences of a block, each with its frames of speech, and who speaks in its quotations (by their first token).
 * @param words The tokens of its text, numbered for the grammar's phrases.
 * @param mentions The block's own mentions of the pack's entities.
 */
export function hearBlock(
  grammar: Grammar,
  pack: string,
  block: Block,
  words: NumberedTokens,
  mentions: readonly Mention[],
  discourse: Discourse,
): { readonly heard: readonly Heard[]; readonly speakers: Speakers } {
  const { tokens } = words;
  const opensTalk = !discourse.interview && labelAfter(block.text, tokens, grammar.interview.question, -1) >= 0;
  discourse.interview ||=
    opensTalk && grammar.phrases.find(words, 0, tokens.length).some(({ set }) => set === cue('interview'));
  const answer = discourse.interview ? answersOf(grammar, block.text, tokens) : null;
  const quotations = answer ?? quotationsOf(block.text, tokens);
  startBlock(discourse, tokens);
  const heard: Heard[] = [];
  let last = 0;
  for (const span of splitSentences(block.text)) {
    let first = last;
    while (first < tokens.length && (tokens[first] as Token).start < span.start) first++;
    if (first === tokens.length) break;
    last = first;
    while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
    if (last - first > longestSentence) continue;
    const named = nameTokens(grammar, tokens, first, last, mentions, pack);
    const shifted = quotations.map(
      (quotation): Quotation => ({ ...quotation, from: quotation.from - first, to: quotation.to - first }),
    );
    const sentence = createSentence(
      grammar,
      words,
      { from: first, to: last },
      named,
      shifted,
      block.kind === 'heading',
    );
    resolvePronouns(grammar, sentence, discourse);
    const frames = findSpeech(sentence, discourse);
    discourse.interview ||= sentence.all(cue('interview')).length > 0;
    const elsewhere = speaksElsewhere(grammar, sentence, discourse);
    heard.push({
      cell: block.kind === 'cell' || isInRow(block.text, span),
      sentence,
      span,
      first,
      frames,
      elsewhere,
      recent: discourse.recent,
    });
    remember(grammar, sentence, frames, discourse);
  }
  const talking = answer === null ? undefined : discourse.interviewee;
  return { heard, speakers: speakersOf(quotations, heard, talking) };
}

/** Tokens of what can still be a sentence of prose; longer runs are lists, tables or worse. */
const longestSentence = 250;

/** Whether a line of plain text is a row of a table: "Role | Claim | Answer". */
function isInRow(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start) + text.slice(end).split('\n', 1)[0];
  return /(?:^|\s)\|(?:\s|$)/u.test(line);
}

function nameTokens(
  { particles }: Grammar,
  tokens: readonly Token[],
  first: number,
  last: number,
  mentions: readonly Mention[],
  pack: string,
): NamedSpan[] {
  return mentions.flatMap(({ entity, start, end }) => {
    const inside: number[] = [];
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token !== undefined && token.start < end && start < token.end && !particles.has(token.word, 'possessive'))
        inside.push(i);
    }
    const from = inside[0];
    const to = inside.at(-1);
    if (from === undefined || to === undefined) return [];
    return [{ entity: entity.slice(pack.length + 1), from: from - first, to: to + 1 - first }];
  });
}
