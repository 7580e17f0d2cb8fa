/** Reads a block sentence by sentence for who speaks: the first half of finding positions. */
import type { Mention } from '#lib/match/types.ts';
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import type { Discourse, Speaking } from './discourse.ts';
import { findSpeech } from './find-speech.ts';
import type { Frame } from './frame.ts';
import { event, type Grammar, rival, speaker } from './grammar.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { createSentence, type NamedSpan, type Sentence } from './sentence.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence that has been read for who speaks in it, and awaits what is said. */
export interface Heard {
  readonly sentence: Sentence;
  readonly span: Span;
  /** Index of its first token in the block. */
  readonly first: number;
  readonly frames: readonly Frame[];
  readonly elsewhere: boolean;
  readonly recent: readonly ReadonlySet<string>[];
}

/** Who speaks in each quotation of a block, by its first token; undefined when nothing tells. */
export type Speakers = ReadonlyMap<number, Speaking | undefined>;

/**
 * The sentences of a block, each with its frames of speech, and who speaks in its quotations (by their first token).
 * @param mentions The block's own mentions of the pack's entities.
 */
export function hearBlock(
  grammar: Grammar,
  pack: string,
  block: Block,
  mentions: readonly Mention[],
  discourse: Discourse,
): { readonly heard: readonly Heard[]; readonly speakers: Speakers } {
  const tokens = tokenise(block.text);
  const quotations = quotationsOf(block.text, tokens);
  startBlock(discourse, tokens);
  if (block.kind === 'paragraph') discourse.home ??= datelineOf(grammar, tokens);
  const heard: Heard[] = [];
  for (const span of splitSentences(block.text)) {
    const first = tokens.findIndex(({ start }) => start >= span.start);
    const after = tokens.findIndex(({ start }) => start >= span.end);
    if (first < 0) continue;
    const last = after < 0 ? tokens.length : after;
    if (last - first > longestSentence) continue;
    const named = nameTokens(tokens, first, last, mentions, pack);
    const shifted = quotations.map(
      (quotation): Quotation => ({ ...quotation, from: quotation.from - first, to: quotation.to - first }),
    );
    const sentence = createSentence(grammar, tokens.slice(first, last), named, shifted, block.kind === 'heading');
    resolvePronouns(grammar, sentence, discourse);
    const frames = findSpeech(sentence, discourse);
    const elsewhere = speaksElsewhere(grammar, sentence, discourse);
    heard.push({ sentence, span, first, frames, elsewhere, recent: discourse.recent });
    remember(sentence, frames, discourse);
  }
  const speakers = new Map(quotations.map((quotation) => [quotation.from, speakerOf(quotation, heard)]));
  return { heard, speakers };
}

/** Tokens of what can still be a sentence of prose; longer runs are lists, tables or worse. */
const longestSentence = 250;

/** A paragraph begins anew, unless it goes on with a quotation. */
function startBlock(discourse: Discourse, tokens: readonly Token[]): void {
  discourse.elsewhere = false;
  if (tokens[0]?.kind !== 'open') discourse.speaker = undefined;
}

/** "NEW DELHI: …", "ISLAMABAD (Agency) - …": whose place stands before the text. */
function datelineOf(grammar: Grammar, tokens: readonly Token[]): Speaking {
  const end = tokens.slice(0, 12).findIndex(({ kind }) => kind === 'colon' || kind === 'break' || kind === 'end');
  const place = tokens.slice(0, Math.max(0, end));
  const isPlace = place.length > 0 && place.every(({ text }) => !/^\p{Ll}{4,}/u.test(text));
  return isPlace ? (grammar.phrases.find(place).find(({ set }) => set === speaker)?.holder ?? null) : null;
}

/** Whoever is said to speak right behind a quotation, else right before it, else in the sentence before. */
function speakerOf({ from, to }: Quotation, heard: readonly Heard[]): Speaking | undefined {
  const outside = heard.flatMap(({ frames, first }) =>
    frames
      .filter(({ kind, holder }) => kind !== 'claim' && kind !== 'wish' && holder !== undefined)
      .map(({ cue, holder }) => ({ at: cue.from + first, holder }))
      .filter(({ at }) => at < from || at >= to),
  );
  const after = outside.find(({ at }) => at >= to && at - to <= 12);
  return (after ?? outside.findLast(({ at }) => at < from))?.holder;
}

function nameTokens(
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
      if (token !== undefined && token.start < end && start < token.end && token.word !== "'s") inside.push(i);
    }
    const from = inside[0];
    const to = inside.at(-1);
    if (from === undefined || to === undefined) return [];
    return [{ entity: entity.slice(pack.length + 1), from: from - first, to: to + 1 - first }];
  });
}

/**
 * Whether a sentence is about another story: it names more of one than of this one, or one before it in the paragraph did
 * and nothing since speaks for this one. A tie settles nothing: "in Doha, Dar said …".
 */
function speaksElsewhere(grammar: Grammar, sentence: Sentence, discourse: Discourse): boolean {
  const sides = grammar.parties.map((set) => sentence.all(set).length);
  const others = sentence.all(rival).length;
  const own = sentence.all(event).length > 0 || (sides.length > 0 && sides.every((count) => count > 0));
  if (own) discourse.elsewhere = false;
  else if (others > sides.reduce((sum, count) => sum + count, 0)) discourse.elsewhere = true;
  return discourse.elsewhere;
}

/** Takes over into the next sentences who spoke and who was spoken of. */
function remember(sentence: Sentence, frames: readonly Frame[], discourse: Discourse): void {
  const speaking = frames.filter(({ kind, holder }) => kind !== 'claim' && holder !== undefined);
  discourse.recent = [sentence.sets(), ...discourse.recent].slice(0, 3);
  const last = speaking.at(-1);
  if (last?.holder !== undefined) discourse.speaker = last.holder;
  const named = sentence.all(speaker);
  const person = named.find((label) => label.person);
  const talking = speaking.findLast(({ byPerson }) => byPerson === true);
  if (talking !== undefined) discourse.person = talking.holder;
  else if (person !== undefined) discourse.person = person.holder;
  const group = named.find((label) => !label.person && !sentence.isCue(label.from - 1, 'prepositions'));
  if (group !== undefined) discourse.group = group.holder;
}
