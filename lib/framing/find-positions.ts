/** Finds the sentences of an article that endorse, report or reject a framing of one of a pack's questions. */
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import { createDiscourse, type Discourse } from './discourse.ts';
import { findSpeech, type Frame } from './find-speech.ts';
import type { Position } from './findings.ts';
import { event, type Grammar, type GrammarRule, grammarOf, need, needs, rival, sign, speaker } from './grammar.ts';
import { type Judgement, judgeClaim } from './judge-claim.ts';
import { type Match, matchPattern } from './match-pattern.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { createSentence, type NamedSpan, type Sentence } from './sentence.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * Positions of all articles of a page in reading order; at most one for each framing in a sentence.
 * @param blocks All blocks of the page; furniture is passed over.
 * @param mentions Mentions of all packs in these blocks, as `findMentions` gives them.
 */
export function findPositions(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): Position[] {
  const grammar = grammarOf(pack);
  if (grammar === null) return [];
  const own = mentions.filter(({ entity }) => entity.startsWith(`${pack.info.id}/`));
  const onTopic = articlesOnTopic(grammar, blocks, own);
  const found: Position[] = [];
  const discourses = new Map<number, Discourse>();
  blocks.forEach((block, at) => {
    if (block.article === furniture || !onTopic.has(block.article)) return;
    const discourse = discourses.get(block.article) ?? createDiscourse();
    discourses.set(block.article, discourse);
    const here = own.filter((mention) => mention.block === at);
    found.push(...readBlock(grammar, pack.info.id, block, here, discourse).map((position) => ({ ...position, block: at })));
  });
  return found;
}

/** Points of a pack's cues that an article without a mention must have; its sentences must still say what a rule asks for. */
const leastSigns = 1;

/** Articles that name every side of the topic, and have a mention or another sign that they are about the topic. */
function articlesOnTopic(grammar: Grammar, blocks: readonly Block[], own: readonly Mention[]): ReadonlySet<number> {
  const mentioned = new Set(own.map(({ block }) => blocks[block]?.article));
  const seen = new Map<number, Map<string, number>>();
  for (const { article, text } of blocks) {
    if (article === furniture) continue;
    const signs = seen.get(article) ?? new Map<string, number>();
    const tokens = tokenise(text);
    for (const { set, from, to, forms } of grammar.phrases.find(tokens)) {
      if (set === sign) signs.set(tokens.slice(from, to).map(({ word }) => word).join(' '), forms);
      if (set.startsWith(needs)) signs.set(set, 0);
    }
    seen.set(article, signs);
  }
  return new Set(
    [...seen].filter(([article, signs]) => {
      const sides = [...signs.keys()].filter((key) => key.startsWith(needs)).length;
      const points = [...signs.values()].reduce((sum, each) => sum + each, 0);
      return sides >= grammar.needs && (mentioned.has(article) || points >= leastSigns);
    }).map(([article]) => article),
  );
}

function readBlock(
  grammar: Grammar,
  pack: string,
  block: Block,
  mentions: readonly Mention[],
  discourse: Discourse,
): Omit<Position, 'block'>[] {
  const tokens = tokenise(block.text);
  discourse.elsewhere = false;
  const quotations = findQuotations(tokens);
  const heading = block.kind === 'heading';
  return splitSentences(block.text).flatMap((span) => {
    const first = tokens.findIndex(({ start }) => start >= span.start);
    const after = tokens.findIndex(({ start }) => start >= span.end);
    if (first < 0) return [];
    const last = after < 0 ? tokens.length : after;
    const named = nameTokens(tokens, first, last, mentions, pack);
    const shifted = quotations.map(({ from, to, words }): Quotation => ({ from: from - first, to: to - first, words }));
    const sentence = createSentence(grammar, tokens.slice(first, last), named, shifted, heading);
    return readSentence(grammar, sentence, span, discourse);
  });
}

function nameTokens(tokens: readonly Token[], first: number, last: number, mentions: readonly Mention[], pack: string): NamedSpan[] {
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

function readSentence(grammar: Grammar, sentence: Sentence, span: Span, discourse: Discourse): Omit<Position, 'block'>[] {
  resolvePronouns(grammar, sentence, discourse);
  const frames = findSpeech(sentence, discourse, grammar);
  if (speaksElsewhere(grammar, sentence, discourse)) {
    remember(grammar, sentence, frames, discourse);
    return [];
  }
  const best = new Map<string, Judgement & { rule: GrammarRule }>();
  for (const rule of grammar.rules) {
    if (!applies(sentence, rule, discourse)) continue;
    for (const match of matchPattern(sentence, rule.steps)) {
      const judgement = judgeClaim(sentence, match, rule, frames, discourse);
      const key = `${rule.question}/${rule.framing}`;
      if (judgement !== null && rank(judgement) > rank(best.get(key))) best.set(key, { ...judgement, rule });
    }
  }
  remember(grammar, sentence, frames, discourse);
  return [...best.values()].map(({ rule: { question, framing }, mode, holder, because }) => ({
    question,
    framing,
    mode,
    holder,
    ...span,
    because: spansOf(sentence, because),
  }));
}

/**
 * Whether a sentence is about another story: it names one and none of the pack's own events nor both of its sides, or the
 * sentence before in the paragraph did and this one names neither side.
 */
function speaksElsewhere(grammar: Grammar, sentence: Sentence, discourse: Discourse): boolean {
  const sides = Array.from({ length: grammar.needs }, (_, at) => sentence.all(need(at)).length > 0);
  const other = sentence.all(rival).length > 0;
  const own = sentence.all(event).length > 0 || (sides.length > 0 && sides.every((side) => side));
  if (other) discourse.elsewhere = !own;
  else if (own || sides.some((side) => side)) discourse.elsewhere = false;
  return discourse.elsewhere;
}

/** A denial says more than a report, and a report than the page's own words. */
function rank(judgement: Judgement | undefined): number {
  return judgement === undefined ? 0 : { endorses: 1, reports: 2, rejects: 3 }[judgement.mode];
}

function applies(sentence: Sentence, rule: GrammarRule, { recent }: Discourse): boolean {
  const isNear = (set: string) => sentence.all(set).length > 0 || recent.some((sets) => sets.has(set));
  return (
    rule.near.every((sets) => sets.some(isNear)) &&
    rule.with.every((sets) => sets.some((set) => sentence.all(set).length > 0)) &&
    rule.without.every((set) => sentence.all(set).length === 0)
  );
}

/** Pronouns count as the words of those they stand for, so that "he brokered it" has its agent. */
function resolvePronouns(grammar: Grammar, sentence: Sentence, discourse: Discourse): void {
  const { people } = grammar;
  let person = discourse.person;
  sentence.tokens.forEach((_, at) => {
    const named = sentence.at(at, speaker);
    if (named?.holder !== undefined && named.holder !== null && people.has(named.holder)) person = named.holder;
    const pronoun = sentence.isCue(at, 'person-pronouns')
      ? person
      : sentence.isCue(at, 'own-pronouns') && sentence.speech(at) !== null
        ? speakerBeside(sentence, at, grammar, discourse)
        : undefined;
    if (pronoun === undefined || pronoun === null) return;
    for (const set of grammar.setsOf.get(pronoun) ?? [])
      sentence.add({ set, from: at, to: at + 1, forms: 0, holder: pronoun });
  });
}

/** Who speaks in a quotation, as far as the words beside it tell. */
function speakerBeside(sentence: Sentence, at: number, grammar: Grammar, discourse: Discourse) {
  const speech = sentence.speech(at);
  const outside = sentence.all(speaker).filter(({ from }) => speech === null || from < speech.from || from >= speech.to);
  const person = outside.find(({ holder }) => holder !== null && grammar.people.has(holder));
  return (person ?? outside[0])?.holder ?? discourse.speaker;
}

/** Takes over into the next sentences who spoke and who was spoken of. */
function remember(grammar: Grammar, sentence: Sentence, frames: readonly Frame[], discourse: Discourse): void {
  const speaking = frames.filter(({ kind, holder }) => kind !== 'claim' && holder !== undefined);
  discourse.recent = [sentence.sets(), ...discourse.recent].slice(0, 2);
  const last = speaking.at(-1);
  if (last?.holder !== undefined) discourse.speaker = last.holder;
  const named = sentence.all(speaker);
  const person = named.find(({ holder }) => holder !== null && grammar.people.has(holder));
  if (person !== undefined) discourse.person = person.holder;
  const group = named.findLast(({ holder }) => holder !== null && !grammar.people.has(holder));
  if (group !== undefined) discourse.group = group.holder;
}

function spansOf(sentence: Sentence, runs: readonly { readonly from: number; readonly to: number }[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of runs) {
    const start = sentence.tokens[from]?.start ?? 0;
    const end = sentence.tokens[to - 1]?.end ?? start;
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end + 1) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  return spans;
}
