/** Reads a block sentence by sentence for who speaks: the first half of finding positions. */
import type { Mention } from '#lib/match/types.ts';
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import type { Discourse, Speaking } from './discourse.ts';
import { findSpeech } from './find-speech.ts';
import { unplaced } from './findings.ts';
import type { Frame } from './frame.ts';
import { cue, event, type Grammar, rival, speaker } from './grammar.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { createSentence, leastSpeech, type NamedSpan, type Sentence } from './sentence.ts';
import { type Token, tokenise } from './tokens.ts';

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
  const opensTalk = !discourse.interview && labelAfter(block.text, tokens, 'Q', -1) >= 0;
  discourse.interview ||= opensTalk && grammar.phrases.find(tokens).some(({ set }) => set === cue('interview'));
  const answer = discourse.interview ? answersOf(block.text, tokens) : null;
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
    const named = nameTokens(tokens, first, last, mentions, pack);
    const shifted = quotations.map(
      (quotation): Quotation => ({ ...quotation, from: quotation.from - first, to: quotation.to - first }),
    );
    const sentence = createSentence(grammar, tokens.slice(first, last), named, shifted, block.kind === 'heading');
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
  const speakers = new Map(
    quotations.map((quotation) => {
      const talking = answer === null ? undefined : discourse.interviewee;
      return [quotation.from, talking ?? speakerOf(quotation, heard, quotations)] as const;
    }),
  );
  return { heard, speakers };
}

/** Tokens of what can still be a sentence of prose; longer runs are lists, tables or worse. */
const longestSentence = 250;

/** "Q: Did they? A: Yes, …": in an interview an answer is speech as a whole; a paper’s own answers to questions are not. */
function answersOf(text: string, tokens: readonly Token[]): readonly Quotation[] | null {
  const answers: Quotation[] = [];
  for (let from = labelAfter(text, tokens, 'A', -1); from >= 0; ) {
    const next = labelAfter(text, tokens, 'Q', from);
    const first = tokens[from + 1]?.kind === 'colon' ? from + 2 : from + 1;
    const to = next < 0 ? tokens.length : next;
    answers.push({ from: first, to, words: to - first });
    from = next < 0 ? -1 : labelAfter(text, tokens, 'A', next);
  }
  return answers.length === 0 ? null : answers;
}

/** Index of the next lone letter that labels a part of an interview: "A." or "A:" at the start of a sentence. */
function labelAfter(text: string, tokens: readonly Token[], letter: string, after: number): number {
  return tokens.findIndex(
    ({ text: word, start, end }, at) =>
      at > after &&
      word === letter &&
      /[.:]/.test(text.charAt(end)) &&
      (at === 0 || /[.?!”"]\s*$/u.test(text.slice(Math.max(0, start - 3), start))),
  );
}

/** Whether a line of plain text is a row of a table: "Role | Claim | Answer". */
function isInRow(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start) + text.slice(end).split('\n', 1)[0];
  return /(?:^|\s)\|(?:\s|$)/u.test(line);
}

/** A paragraph begins anew, unless it goes on with a quotation. */
function startBlock(discourse: Discourse, tokens: readonly Token[]): void {
  discourse.elsewhere = false;
  if (tokens[0]?.kind !== 'open') discourse.speaker = undefined;
}

/** "NEW DELHI: …", "ISLAMABAD (Agency) - …": whose place stands before the text. */
export function datelineOf(grammar: Grammar, text: string): Speaking {
  const tokens = tokenise(text.slice(0, 120));
  const end = tokens.slice(0, 12).findIndex(({ kind }) => kind === 'colon' || kind === 'break' || kind === 'end');
  const place = tokens.slice(0, Math.max(0, end));
  const isPlace = place.length > 0 && place.every(({ text }) => !/^\p{Ll}{4,}/u.test(text));
  return isPlace ? (grammar.phrases.find(place).find(({ set }) => set === speaker)?.holder ?? null) : null;
}

/** Whoever is said to speak right behind a quotation, else right before it, else in the sentence before. */
function speakerOf({ from, to }: Quotation, heard: readonly Heard[], all: readonly Quotation[]): Speaking | undefined {
  const isQuoted = (at: number) => all.some((other) => other.words >= leastSpeech && other.from <= at && at < other.to);
  const outside = heard.flatMap(({ frames, first }) =>
    frames
      .filter(({ kind, holder }) => kind !== 'claim' && kind !== 'wish' && holder !== undefined)
      .map(({ cue, holder }) => ({ at: cue.from + first, holder }))
      .filter(({ at }) => !isQuoted(at) && (at < from || at >= to)),
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
  // "closer to war than at any time since 1999" compares, and tells of no other story.
  const others = sentence.all(rival).filter(({ from }) => !comparesAt(sentence, from)).length;
  const named = sides.reduce((sum, count) => sum + count, 0);
  const own = sentence.all(event).length > 0 || (sides.length > 0 && sides.every((count) => count > 0));
  if (own || (others === 0 && named > 0)) discourse.elsewhere = false;
  else if (others > named) discourse.elsewhere = true;
  return discourse.elsewhere;
}

function comparesAt(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => sentence.isCue(at - back, 'comparing'));
}

/** Takes over into the next sentences who spoke and who was spoken of. */
function remember(grammar: Grammar, sentence: Sentence, frames: readonly Frame[], discourse: Discourse): void {
  const speaking = frames.filter(({ kind, holder }) => kind !== 'claim' && holder !== undefined);
  discourse.recent = [sentence.sets(), ...discourse.recent].slice(0, 8);
  const last = speaking.at(-1);
  if (last?.holder !== undefined) discourse.speaker = last.holder;
  const named = sentence.all(speaker);
  for (const label of named) {
    if (label.holder !== null) rememberTitles(grammar, label.holder, discourse);
    // "Singh" later in the article is "Rajnath Singh".
    const family = label.person && label.to - label.from > 1 ? sentence.tokens[label.to - 1] : undefined;
    if (family !== undefined && /^\p{Lu}/u.test(family.text)) discourse.introduced.set(family.word, label.holder);
  }
  const person = named.find((label) => label.person);
  // The subject of the sentence is whom "he" means in the next; who is spoken of within it is not.
  if (sentence.all(cue('interview')).length > 0) discourse.interviewee ??= person?.holder ?? discourse.person;
  const talking =
    speaking.find(({ kind, byPerson }) => byPerson === true && kind === 'say') ??
    speaking.find(({ byPerson }) => byPerson === true);
  if (talking !== undefined) discourse.person = talking.holder;
  else if (person !== undefined) discourse.person = person.holder;
  const { people } = grammar;
  const body = speaking.find(
    ({ kind, byPerson, holder }) =>
      kind !== 'wish' && byPerson === false && holder != null && holder !== unplaced && !people.has(holder),
  );
  const group = body ?? named.find((label) => !label.person && !sentence.isCue(label.from - 1, 'prepositions'));
  if (group !== undefined) discourse.group = group.holder;
}

/** The titles of somebody named; of those who hold the same one abroad only the article’s own country’s counts. */
function rememberTitles({ titles, setsOf }: Grammar, holder: string, discourse: Discourse): void {
  const { home } = discourse;
  const sets = setsOf.get(holder) ?? [];
  const isForeign = home !== null && !(setsOf.get(home) ?? []).some((set) => sets.includes(set));
  if (isForeign) return;
  for (const title of titles.get(holder) ?? []) {
    discourse.titles.delete(title);
    discourse.titles.set(title, holder);
  }
}
