/** Reads a block sentence by sentence for who speaks: the first half of finding positions. */
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import type { Steps } from '#lib/text/steps.ts';
import type { Discourse } from './discourse.ts';
import { answersOf, labelAfter } from './find-answers.ts';
import { type Speakers, speakersOf } from './find-speakers.ts';
import { findSpeech } from './find-speech.ts';
import { remember, speaksElsewhere, startBlock } from './follow-discourse.ts';
import type { Run } from './frame.ts';
import type { Grammar } from './grammar.ts';
import type { Heard } from './heard.ts';
import type { NumberedTokens } from './phrase-index.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { createSentence, type NamedSpan } from './sentence.ts';
import { cue } from './sets.ts';
import type { Token } from './tokens.ts';

/** A name of the pack in a block: UTF-16 offsets. */
export interface Named extends Span {
  readonly entity: string;
}

interface HeardBlock {
  readonly heard: readonly Heard[];
  readonly speakers: Speakers;
}

/**
 * The sentences of a block, each with its frames of speech, and who speaks in its quotations (by their first token).
 * @param words The tokens of its text, numbered for the grammar's phrases.
 * @param named The block's own mentions of the pack's entities, in order.
 */
export function* hearBlock(
  grammar: Grammar,
  block: Block,
  words: NumberedTokens,
  named: readonly Named[],
  discourse: Discourse,
): Steps<HeardBlock> {
  const { tokens } = words;
  discourse.interview ||= opensInterview(grammar, block, words);
  const answers = discourse.interview ? answersOf(grammar, block.text, tokens) : null;
  const quotations = answers ?? quotationsOf(block.text, tokens);
  const isHeading = block.kind === 'heading';
  const isRow = rowsOf(block);
  startBlock(discourse, tokens);
  const heard: Heard[] = [];
  for (const { span, run } of runsOf(tokens, splitSentences(block.text))) {
    const names = nameTokens(grammar, tokens, run, named);
    const sentence = createSentence(grammar, words, run, names, quotationsIn(quotations, run), isHeading);
    resolvePronouns(grammar, sentence, discourse);
    const frames = findSpeech(sentence, discourse);
    discourse.interview ||= sentence.all(cue('interview')).length > 0;
    const elsewhere = speaksElsewhere(grammar, sentence, discourse);
    heard.push({ sentence, span, first: run.from, frames, cell: isRow(span), elsewhere, recent: discourse.recent });
    remember(grammar, sentence, frames, discourse);
    yield;
  }
  const talking = answers === null ? undefined : discourse.interviewee;
  return { heard, speakers: speakersOf(quotations, heard, talking) };
}

function opensInterview({ interview, phrases }: Grammar, { text }: Block, words: NumberedTokens): boolean {
  const { tokens } = words;
  if (labelAfter(text, tokens, interview.question, -1) < 0) return false;
  return phrases.find(words, 0, tokens.length).some(({ set }) => set === cue('interview'));
}

/** Tokens of what can still be a sentence of prose; longer runs are lists, tables or worse. */
const longestSentence = 250;

/** The tokens of each sentence. */
function* runsOf(
  tokens: readonly Token[],
  spans: readonly Span[],
): Generator<{ readonly span: Span; readonly run: Run }> {
  let to = 0;
  for (const span of spans) {
    let from = to;
    while (from < tokens.length && (tokens[from] as Token).start < span.start) from++;
    to = from;
    while (to < tokens.length && (tokens[to] as Token).start < span.end) to++;
    if (from < to && to - from <= longestSentence) yield { span, run: { from, to } };
  }
}

/** Tells what stands in a table, or, in plain text, in a line that is a row of one: "Role | Claim | Answer". */
function rowsOf({ text, kind }: Block): (sentence: Span) => boolean {
  if (kind === 'cell') return () => true;
  if (!/(?:^|\s)\|(?:\s|$)/.test(text)) return () => false;
  return ({ start, end }) => {
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start) + text.slice(end).split('\n', 1)[0];
    return /(?:^|\s)\|(?:\s|$)/.test(line);
  };
}

/** The quotations that a sentence has a part in, in its own numbering. */
function quotationsIn(quotations: readonly Quotation[], { from: first, to: last }: Run): Quotation[] {
  return quotations
    .filter(({ from, to }) => from < last && to > first)
    .map(({ from, to, words }) => ({ from: from - first, to: to - first, words }));
}

function nameTokens({ particles }: Grammar, tokens: readonly Token[], run: Run, named: readonly Named[]): NamedSpan[] {
  const sentence = tokens.slice(run.from, run.to);
  const [from, to] = [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0];
  return named
    .filter(({ start, end }) => start < to && from < end)
    .flatMap(({ entity, start, end }) => {
      const isIn = (token: Token) => token.start < end && start < token.end && !particles.has(token.word, 'possessive');
      const [first, last] = [sentence.findIndex(isIn), sentence.findLastIndex(isIn)];
      return first < 0 ? [] : [{ entity, from: first, to: last + 1 }];
    });
}
