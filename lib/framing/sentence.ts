/** A sentence with everything its rules ask of it: its words, what they are labelled as, what is quoted. */
import type { ParticleName } from '#lib/pack/language.ts';
import { cue, event, type Grammar, speaker } from './grammar.ts';
import type { Label } from './phrase-index.ts';
import type { Quotation } from './quotations.ts';
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

const none: readonly Label[] = [];

export function createSentence(
  grammar: Grammar,
  tokens: readonly Token[],
  named: readonly NamedSpan[],
  quotations: readonly Quotation[],
  heading: boolean,
): Sentence {
  const bySet = new Map<string, Label[]>();
  const covered = new Map<string, Uint8Array | null>();
  // Cues are asked for most of all, by their bare names.
  const cues = new Map<string, Uint8Array | null>();
  const add = (label: Label) => {
    const list = bySet.get(label.set);
    if (list === undefined) bySet.set(label.set, [label]);
    else insert(list, label);
    covered.delete(label.set);
    cues.clear();
  };
  const coverOf = (set: string): Uint8Array | null => {
    const known = covered.get(set);
    if (known !== undefined) return known;
    const list = bySet.get(set);
    const cover = list === undefined ? null : new Uint8Array(tokens.length);
    for (const { from, to } of list ?? none) cover?.fill(1, from, to);
    covered.set(set, cover);
    return cover;
  };
  const labels = grammar.phrases.find(tokens);
  // A word within a longer name is only a part of it: "Pakistan-administered Kashmir", "the United States".
  const names = [...named, ...labels.filter(({ holder, from, to }) => holder !== null && to - from > 1)];
  const isPart = ({ from, to }: Label) =>
    names.some((name) => name.from <= from && to <= name.to && name.to - name.from > to - from);
  for (const label of labels) if (!isPart(label)) add(label);
  for (const { entity, from, to } of named) {
    const sets = [
      ...(grammar.holders.has(entity) ? [speaker] : []),
      ...(grammar.events.has(entity) ? [event] : []),
      ...(grammar.setsOf.get(entity) ?? []),
    ];
    for (const set of sets) add({ set, from, to, forms: 0, holder: entity, person: grammar.people.has(entity) });
  }
  const all = (set: string): readonly Label[] => bySet.get(set) ?? none;
  const sentence: Sentence = {
    tokens,
    heading,
    question: tokens.at(-1)?.text === '?' || (tokens.at(-1)?.kind === 'close' && tokens.at(-2)?.text === '?'),
    all,
    at: (index, set) => all(set).find(({ from }) => from === index) ?? null,
    within: (index, set) => coverOf(set)?.[index] === 1,
    isCue(index, name) {
      if (!cues.has(name)) cues.set(name, coverOf(cue(name)));
      return cues.get(name)?.[index] === 1;
    },
    isWord: (index, name) => grammar.particles.has(tokens[index]?.word ?? '', name),
    breaks: (index) => sentence.isCue(index, 'breaks') && !setsRight(sentence, index),
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
    sets: () => new Set(bySet.keys()),
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

/** Keeps the order: by the first token, the longer label first. */
function insert(list: Label[], label: Label): void {
  let at = list.length;
  while (at > 0 && isBefore(label, list[at - 1] as Label)) at--;
  list.splice(at, 0, label);
}

function isBefore(a: Label, b: Label): boolean {
  return a.from !== b.from ? a.from < b.from : a.to > b.to;
}
