/** Whoever backs or denies what a sentence only points at: "India has denied this", "embraced the president’s version". */
import type { Speaking } from './discourse.ts';
import { outlet } from './findings.ts';
import type { Frame, Run } from './frame.ts';
import type { Heard } from './heard.ts';
import { isNoun } from './noun-frame.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

/** How a claim is pointed at: as "this", or at least as "the claim". */
export type Pointing = 'pointer' | 'noun';

/** Whoever backs or denies what is only pointed at. */
export interface Stance {
  readonly denies: boolean;
  readonly holder: Speaking;
  readonly cue: Run;
  /** Whose claim it is said to be. */
  readonly owner: Speaking;
  readonly by: Pointing;
}

export function stancesOf({ sentence, frames }: Heard): Stance[] {
  const stances = frames.map((frame) => stanceOf(sentence, frame, frames)).filter((stance) => stance !== null);
  if (!deniesShortly(sentence, 0)) return stances;
  // "He did not." is the page’s word; "India does not." is India’s.
  const named = sentence.isWord(sentence.tokens.length - 2, 'emphasis-present')
    ? sentence.at(0, speaker)?.holder
    : undefined;
  const run = { from: 0, to: sentence.tokens.length };
  return [...stances, { denies: true, holder: named ?? outlet, cue: run, owner: null, by: 'pointer' }];
}

/** What a frame takes up; null when it says what it is about, or nobody is told to say so: that may be whoever said it first. */
function stanceOf(sentence: Sentence, frame: Frame, frames: readonly Frame[]): Stance | null {
  const { kind, holder, cue: run, negated = false, unreal = false } = frame;
  if (unreal || holder == null) return null;
  if (kind === 'say') {
    const denies = negated ? null : ellipsisBehind(sentence, run.to);
    return denies === null ? null : { denies, holder, cue: run, owner: null, by: 'pointer' };
  }
  if ((kind !== 'deny' && kind !== 'affirm') || (kind === 'deny' && negated)) return null;
  const owner = ownerOf(sentence, frame, frames, holder);
  const by = owner !== null ? 'noun' : pointingOf(sentence, frame);
  return by === null ? null : { denies: (kind === 'deny') !== negated, holder, cue: run, owner, by };
}

/** "denied this", "the claim was denied", "despite Modi’s denial". */
function pointingOf(sentence: Sentence, frame: Frame): Pointing | null {
  const isBareDenial = frame.kind === 'deny' && isNoun(sentence, frame.cue.from) && isBare(sentence, frame.cue.to);
  return isBareDenial ? 'pointer' : (pointerBehind(sentence, frame) ?? pointerBefore(sentence, frame));
}

/** Whose claim a verb has as its object: "the president’s version", "his version" of whoever repeats it. */
function ownerOf(sentence: Sentence, frame: Frame, frames: readonly Frame[], holder: Speaking): Speaking {
  const claim = frames.find((each) => each.kind === 'claim' && isObject(sentence, frame, each));
  if (claim === undefined || !isBare(sentence, claim.cue.to)) return null;
  return repeatsOwn(sentence, frame, claim) ? holder : (claim.holder ?? null);
}

/** "has said the same", "says that he did not": whether that denies it; null where more follows. */
function ellipsisBehind(sentence: Sentence, to: number): boolean | null {
  const alike = sentence.at(to, cue('alike'));
  if (alike !== null) return isLast(sentence, alike.to - 1) ? false : null;
  return deniesShortly(sentence, sentence.isCue(to, 'that') ? to + 1 : to) ? true : null;
}

/** A pronoun or a name with an auxiliary and a "not", and nothing after it: "he did not". */
function deniesShortly(sentence: Sentence, from: number): boolean {
  const isPronoun = ['person-pronouns', 'group-pronouns'].some((name) => sentence.isCue(from, name));
  const at = isPronoun ? from + 1 : (sentence.at(from, speaker)?.to ?? from);
  const isHelper = sentence.isCue(at, 'be') || sentence.isCue(at, 'have') || sentence.isWord(at, 'emphasis');
  const next = sentence.tokens[at + 2];
  // "He did not, however, name …" goes on.
  const isAside = next?.kind === 'comma' && sentence.isCue(at + 3, 'breaks');
  const isEnd = !isAside && (next === undefined || next.kind !== 'word' || sentence.isCue(at + 2, 'joins'));
  const isNot = isEnd && sentence.isWord(at + 1, 'plain-not');
  return at > from && isHelper && (isNot || sentence.at(at + 1, cue('no-such')) !== null);
}

/** "The claim was rejected by India": a subject that only points. */
function pointerBefore(sentence: Sentence, { cue: { from } }: Frame): Pointing | null {
  let by: Pointing | null = null;
  for (let i = from - 1; i >= 0 && sentence.tokens[i]?.kind === 'word'; i--) {
    const passes = ['be', 'have', 'adverbs', 'determiners'].some((name) => sentence.isCue(i, name));
    if (sentence.isCue(i, 'claim-nouns')) by = 'noun';
    else if (sentence.isCue(i, 'pointers') && !sentence.isCue(i, 'claim-nouns')) by ??= 'pointer';
    else if (!passes && !sentence.isWord(i, 'adverb')) return null;
  }
  return sentence.isCue(from - 1, 'be') || sentence.isWord(from - 1, 'adverb') ? by : null;
}

/** "embraced the president’s version": a claim right behind the verb, with only whose it is between. */
function isObject(sentence: Sentence, { cue }: Frame, claim: Frame): boolean {
  if (claim.cue.from < cue.to || claim.cue.from - cue.to > 6) return false;
  for (let i = cue.to; i < claim.cue.from; i++) {
    if (sentence.tokens[i]?.kind !== 'word' || sentence.isCue(i, 'that') || sentence.isCue(i, 'prepositions'))
      return false;
  }
  return true;
}

/** "Mr Trump repeated his version": whose claim it is stands in a pronoun for the one who repeats it. */
function repeatsOwn(sentence: Sentence, { cue: { from, to } }: Frame, claim: Frame): boolean {
  if (!sentence.isCue(from, 'repeats')) return false;
  for (let i = to; i < claim.cue.from; i++)
    if (sentence.isWord(i, 'person-owner') || sentence.isWord(i, 'group-owner')) return true;
  return false;
}

/** Whether nothing says what a claim is a claim of. */
function isBare(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  // "the suggestion by a deputy that …"
  for (let i = at; i < at + 8 && sentence.tokens[i]?.kind === 'word'; i++)
    if (sentence.isWord(i, 'clause')) return false;
  return !(next?.kind === 'word' && sentence.isWord(at, 'names-content')) && next?.kind !== 'colon';
}

/** How what a verb is about is only pointed at, with nothing more behind it: "this", or "the claim", "such reports". */
function pointerBehind(sentence: Sentence, { cue: { to } }: Frame): Pointing | null {
  for (let i = to; i < Math.min(sentence.tokens.length, to + 5); i++) {
    if (sentence.isCue(i, 'claim-nouns')) return isBare(sentence, i + 1) && isLast(sentence, i) ? 'noun' : null;
    const isInside = sentence.isCue(i, 'pointers') && sentence.isCue(i + 1, 'claim-nouns');
    if (sentence.isCue(i, 'pointers') && !isInside) {
      // "dismissed it within hours": the ruling itself, as often as what it says.
      if (sentence.isCue(i, 'thing-pronouns') && sentence.tokens[i + 1]?.kind === 'word') return null;
      return isLast(sentence, endOfPointer(sentence, i) - 1) ? 'pointer' : null;
    }
    const leads =
      sentence.isCue(i, 'determiners') || sentence.isWord(i, 'possessive') || sentence.at(i, speaker) !== null;
    if (sentence.tokens[i]?.kind !== 'word' || !leads) return null;
  }
  return null;
}

function endOfPointer(sentence: Sentence, at: number): number {
  return sentence.at(at, cue('pointers'))?.to ?? at + 1;
}

/** "denied that." and not "denied that it …". */
function isLast(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    ['prepositions', 'joins', 'as', 'adverbs', 'articles', 'calendar'].some((name) => sentence.isCue(at + 1, name))
  );
}
