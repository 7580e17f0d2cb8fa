/** A sentence with everything its rules ask of it: its words, what they are labelled as, what is quoted. */
import type { ParticleName } from '#lib/pack/language.ts';
import type { Run } from './frame.ts';
import type { Grammar } from './grammar.ts';
import type { Label, NumberedTokens } from './phrase-index.ts';
import type { Quotation } from './quotations.ts';
import { createLabels } from './sentence-labels.ts';
import { speaker } from './sets.ts';
import type { Token } from './tokens.ts';

/** A mention's tokens and entity, in the sentence's own numbering. */
export interface NamedSpan {
  readonly entity: string;
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly heading: boolean;
  readonly question: boolean;
  /** Labels of a set in order. */
  all(set: string): readonly Label[];
  /** The longest label of a set that begins at a token. */
  at(index: number, set: string): Label | null;
  /** Whether a token is part of a label of the set. */
  within(index: number, set: string): boolean;
  isCue(index: number, name: string): boolean;
  /** Whether a token is one of the language's little words, even within a name. */
  isWord(index: number, name: ParticleName): boolean;
  /** Whether another part of the sentence begins at a token: "but", and not that of "nothing but camps" or "not here but there". */
  breaks(index: number): boolean;
  /** Whether the "that" or "who" at a token belongs to "it was X that …". */
  isCleft(index: number): boolean;
  /** Whether an event or agreement of the pack, and nobody who speaks, is named right before a token. */
  endsEvent(before: number): boolean;
  /** The quotation around a token, if it is long enough to be speech. */
  speech(index: number): Quotation | null;
  add(label: Label): void;
  /** The sets it has words of. */
  sets(): ReadonlySet<string>;
}

/** Words in quotation marks from which on they are what somebody said, and not a word held at a distance. */
export const leastSpeech = 4;

export function createSentence(
  grammar: Grammar,
  words: NumberedTokens,
  { from: first, to: last }: Run,
  named: readonly NamedSpan[],
  quotations: readonly Quotation[],
  heading: boolean,
): Sentence {
  const tokens = words.tokens.slice(first, last);
  const { length } = tokens;
  const { all, at, within, isCue, add, sets } = createLabels();
  const labels = grammar.phrases.find(words, first, last);
  const isPart = partsOf(
    [...named, ...labels.filter(({ holder, from, to }) => holder !== null && to - from > 1)],
    length,
  );
  for (const label of labels) if (!isPart(label)) add(label);
  for (const { entity, from, to } of named)
    for (const set of grammar.setsOfMention(entity))
      add({ set, from, to, forms: 0, holder: entity, person: grammar.people.has(entity) });

  const sentence: Sentence = {
    tokens,
    heading,
    question: tokens.at(-1)?.text === '?' || (tokens.at(-1)?.kind === 'close' && tokens.at(-2)?.text === '?'),
    all,
    at,
    within,
    isCue,
    isWord: (index, name) => grammar.particles.has(tokens[index]?.word ?? '', name),
    breaks: (index) =>
      isCue(index, 'breaks') &&
      !setsRight(sentence, index) &&
      !tellsWhen(sentence, index) &&
      !isParenthesis(sentence, index),
    isCleft(index) {
      for (let i = index - 1; i >= Math.max(1, index - 12); i--) {
        if (tokens[i]?.kind === 'break' || tokens[i]?.kind === 'colon') return false;
        if (sentence.isCue(i, 'be') && sentence.isWord(i - 1, 'cleft')) return true;
        if (sentence.isCue(i, 'have') && sentence.isCue(i + 1, 'be') && sentence.isWord(i - 1, 'cleft')) return true;
      }
      return false;
    },
    endsEvent: (before) =>
      !all(speaker).some(({ to }) => to === before) &&
      grammar.eventSets.some((set) => all(set).some(({ to }) => to === before)),
    speech: (index) =>
      quotations.find(({ from, to, words }) => from <= index && index < to && words >= leastSpeech) ?? null,
    add,
    sets,
  };
  return sentence;
}

/** "nothing but camps", "not militants but worshippers": a "but" that leaves one thing, or puts it in another’s place. */
function setsRight(sentence: Sentence, at: number): boolean {
  if (!sentence.isWord(at, 'contrast')) return false;
  if (sentence.isWord(at - 1, 'all-but')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    if (sentence.isWord(i, 'plain-not')) return true;
  }
  return false;
}

/** "It was Washington, however, that …": a word between commas parts nothing. */
function isParenthesis(sentence: Sentence, at: number): boolean {
  let [from, to] = [at, at + 1];
  while (sentence.isCue(from - 1, 'breaks')) from--;
  while (sentence.isCue(to, 'breaks')) to++;
  return sentence.tokens[from - 1]?.kind === 'comma' && sentence.tokens[to]?.kind === 'comma';
}

/** "will not be reversed while Pakistan harbours terrorists": no comma before it, and nobody else begins to speak. */
function tellsWhen(sentence: Sentence, at: number): boolean {
  if (!sentence.isWord(at, 'duration') || at === 0 || sentence.tokens[at - 1]?.kind !== 'word') return false;
  for (let i = at + 1; i < at + 8 && sentence.tokens[i]?.kind === 'word'; i++)
    if (['say', 'deny'].some((name) => sentence.isCue(i, name))) return false;
  return true;
}

/** Tells which runs are only a part of a longer name: of "Pakistan-administered Kashmir", "the United States". */
function partsOf(names: readonly Run[], length: number): (run: Run) => boolean {
  /** Of each token, where the furthest name ends that began before it, and that begins at it. */
  const fromBefore = new Uint16Array(length);
  const fromHere = new Uint16Array(length);
  for (const { from, to } of names) {
    fromHere[from] = Math.max(to, fromHere[from] ?? 0);
    for (let i = from + 1; i < to; i++) fromBefore[i] = Math.max(to, fromBefore[i] ?? 0);
  }
  return ({ from, to }) => (fromBefore[from] ?? 0) >= to || (fromHere[from] ?? 0) > to;
}
