/** What a sentence takes up from those before without repeating it: "India has denied this", "embraced the president’s version". */
import type { Mode } from '#lib/pack/source-schema.ts';
import { overlap, type Span } from '#lib/text/span.ts';
import type { Discourse, Speaking, Told } from './discourse.ts';
import { outlet } from './findings.ts';
import type { Frame, Run } from './frame.ts';
import { type Grammar, isSameSide } from './grammar.ts';
import type { Heard } from './hear-block.ts';
import { type Found, spansOf } from './judge-sentence.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

/** How many sentences before a claim may stand that is only called "this", or at least "the claim"; further on, too much else may be meant. */
const reach = { pointer: 1, noun: 5 } as const;

/** Words from a verb to what it points at, at most. */
const pointerReach = 6;

/** Whoever backs or denies what is only pointed at. */
interface Stance {
  readonly denies: boolean;
  readonly holder: Speaking;
  readonly cue: Run;
  /** Whose claim it is said to be. */
  readonly owner: Speaking;
  readonly by: keyof typeof reach;
}

/**
 * At most one position: who takes several up at once says more of them.
 * @param own What the sentence says in words of its own.
 */
export function referBack(grammar: Grammar, heard: Heard, own: readonly Found[], discourse: Discourse): Found[] {
  const { sentence, span } = heard;
  for (const stance of stancesOf(heard)) {
    const told = whatIsMeant(grammar, heard, stance, own, discourse);
    const mode = told === undefined ? null : modeOf(stance, told);
    if (told === undefined || mode === null) continue;
    const { question, framing } = told;
    const because = spansOf(sentence, [stance.cue]);
    // "rejected Trump’s mediation claim", "endorsing India’s stance" and which: said in words of its own.
    const isOwn = (each: Found) => each.question !== question || !stance.denies;
    if (own.some((each) => isOwn(each) && shareWords(each.because, because))) continue;
    if (own.some((each) => each.question === question && each.framing === framing && each.mode === mode)) continue;
    return [{ question, framing, mode, holder: stance.holder, ...span, because }];
  }
  return [];
}

function shareWords(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlap(one, other)));
}

/** Positions that are kept: an endless article must not make each of its sentences look back on all before. */
const mostTold = 300;

/** Keeps the positions of a sentence for those after it. */
export function remember(found: readonly Found[], discourse: Discourse): void {
  discourse.judged++;
  for (const { question, framing, mode, holder } of found)
    discourse.told.push({ question, framing, mode, holder, sentence: discourse.judged });
  if (discourse.told.length > mostTold) discourse.told.splice(0, discourse.told.length - mostTold);
}

function stancesOf({ sentence, frames }: Heard): Stance[] {
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
  const by = owner !== null ? 'noun' : (pointerBehind(sentence, frame) ?? pointerBefore(sentence, frame));
  return by === null ? null : { denies: (kind === 'deny') !== negated, holder, cue: run, owner, by };
}

/** Whose claim a verb has as its object: "the president’s version", "his version" of whoever repeats it. */
function ownerOf(sentence: Sentence, frame: Frame, frames: readonly Frame[], holder: Speaking): Speaking {
  const claim = frames.find((each) => each.kind === 'claim' && isObject(sentence, frame, each));
  if (claim === undefined || !isBare(sentence, claim.cue.to)) return null;
  return repeatsOwn(sentence, frame, claim) ? holder : (claim.holder ?? null);
}

/** The position that is pointed at: the last of whose it is said to be, else the last of anybody else. */
function whatIsMeant(
  grammar: Grammar,
  { sentence }: Heard,
  { denies, holder, owner, cue: { from }, by }: Stance,
  own: readonly Found[],
  { told, judged }: Discourse,
): Told | undefined {
  const start = sentence.tokens[from]?.start ?? 0;
  const here = own
    .filter(({ because }) => because.every(({ end }) => end <= start))
    .map((each): Told => ({ ...each, sentence: judged + 1 }));
  const known = [...told, ...here];
  if (owner !== null) {
    if (denies && isSameSide(grammar, owner, holder)) return undefined;
    return known.findLast((each) => isSameSide(grammar, each.holder, owner));
  }
  // A minister may say the same as another; nobody denies their own.
  const mayMean = (each: Told) => (denies ? !isSameSide(grammar, each.holder, holder) : each.holder !== holder);
  const charge =
    denies && isCharge(sentence, from)
      ? known.findLast((each) => mayMean(each) && accuses(grammar, each, holder))
      : undefined;
  const last = charge ?? known.findLast(mayMean);
  // "The US has said the like, and Delhi denies that": it is within the sentence, and was not understood.
  const before = sentence.all(speaker).filter(({ to }) => to <= from);
  const isWithin = before.some((label) => !isSameSide(grammar, label.holder, holder));
  if (last === undefined || (isWithin && last.sentence <= judged)) return undefined;
  return judged - last.sentence < reach[by] ? last : undefined;
}

/** "denies the charge", "the accusation was rejected". */
function isCharge(sentence: Sentence, verb: number): boolean {
  return sentence.all(cue('charges')).some(({ from }) => Math.abs(from - verb) <= pointerReach);
}

/** Whether a framing accuses the one who denies it, by the pack’s word. */
function accuses({ retorts, setsOf }: Grammar, { question, framing }: Told, holder: Speaking): boolean {
  const sets = holder === null ? [] : (setsOf.get(holder) ?? []);
  return retorts.some((each) => each.question === question && each.framing === framing && sets.includes(each.by));
}

function modeOf({ denies, holder }: Stance, { mode }: Told): Mode | null {
  if (mode === 'rejects') return denies ? null : 'rejects';
  if (denies) return 'rejects';
  return holder === outlet ? 'endorses' : 'reports';
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
function pointerBefore(sentence: Sentence, { cue: { from } }: Frame): keyof typeof reach | null {
  let by: keyof typeof reach | null = null;
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
function pointerBehind(sentence: Sentence, { cue: { to } }: Frame): keyof typeof reach | null {
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
