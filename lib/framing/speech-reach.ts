/** How far words of speech reach, after ConText (Harkema et al. 2009): to a break, or to where somebody else begins to speak. */
import { opensDeed } from './find-asides.ts';
import type { Frame, FrameKind } from './frame.ts';
import { form } from './inflect.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

/** A verb of speech reaches over what follows; behind its content (", he said.") over what is before; within it over both. */
export function reachOf(
  sentence: Sentence,
  kind: FrameKind,
  { from, to, forms }: Label,
  subject: number,
  inverted: boolean,
): Frame['reach'] {
  const right = { from: to, to: Math.min(endOfReach(sentence, to, kind), endOfName(sentence, from, to)) };
  const before = sentence.tokens[subject - 1]?.kind;
  // "…, which Trump says": content in front of it is its own clause only behind a comma.
  const isRelative =
    sentence.isCue(subject - 1, 'who') ||
    sentence.isCue(subject, 'who') ||
    (sentence.isCue(subject, 'prepositions') && sentence.isCue(subject + 1, 'who'));
  if (isRelative || sentence.isCue(subject, 'if') || sentence.isCue(subject, 'subordinators')) return [right];
  const isBehind =
    subject > 2 &&
    sentence.tokens[subject - 1]?.text !== ';' &&
    (before === 'comma' || before === 'close' || before === 'break') &&
    (kind === 'say' || (kind === 'doubt' && forms !== form.other));
  if (!isBehind) return [right];
  let words = 0;
  for (let i = to; i < right.to && sentence.tokens[i]?.kind === 'word'; i++) words++;
  // "…, he said at the Council on Foreign Relations": where, and no content.
  const isPlaced = sentence.isCue(to, 'prepositions') && !hasThat(sentence, to, right.to);
  const opensContent =
    !inverted &&
    !isPlaced &&
    words >= 6 &&
    sentence.speech(subject - 2) === null &&
    !isClause(sentence, startOfClause(sentence, subject - 1), subject - 1);
  if (opensContent || sentence.isCue(to, 'that')) return [right];
  return [{ from: startOfClause(sentence, subject - 1), to: subject }, right];
}

/** "There was no link, he told the House in the debate": what stands before is the content; "On trade, he said …" is not. */
function isClause(sentence: Sentence, from: number, to: number): boolean {
  const opening = ['prepositions', 'subordinators', 'if', 'breaks'].some((name) => sentence.isCue(from, name));
  const isParticiple = sentence.isWord(from, 'participle');
  if (opening || isParticiple || to - from < 5) return false;
  for (let i = from; i < to; i++) if (sentence.isCue(i, 'be') || sentence.isCue(i, 'have')) return true;
  return false;
}

/** Back to a break or to the sentence's start; commas do not end a clause here. */
export function startOfClause(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (sentence.tokens[i]?.text === ';') return i + 1;
    if (sentence.breaks(i) && sentence.tokens[i - 1]?.kind === 'comma' && sentence.speech(i) === null) return i + 1;
  }
  return 0;
}

/** Where the reach of a verb ends: at a semicolon, at "but" and its like, where somebody else begins to speak. */
export function endOfReach(sentence: Sentence, from: number, kind: FrameKind): number {
  // A quotation that the verb opens is its own to the end; one that it stands in itself is not.
  const around = sentence.speech(from - 1);
  const opened = sentence.speech(from) ?? sentence.speech(from + 1) ?? sentence.speech(from + 2);
  const speech = opened === around ? null : opened;
  for (let i = from; i < sentence.tokens.length; i++) {
    if (speech !== null && speech.from <= i && i < speech.to) continue;
    if (sentence.tokens[i]?.text === ';') return i;
    // "said the visits had helped, but that it was the Americans who …" goes on.
    if (i > from && sentence.breaks(i) && !sentence.isCue(i + 1, 'that')) return i;
    if (kind === 'say' && opensComment(sentence, i)) return i;
    if (sentence.isCue(i, 'joins') && opensOtherSpeech(sentence, i + 1)) return i;
    if (outerGoesOn(sentence, from, i, kind) || opensEarlier(sentence, i) || opensDeed(sentence, from, i)) return i;
    if (kind !== 'say' && sentence.tokens[i]?.kind === 'comma' && opensSaying(sentence, i + 1)) return i;
  }
  return sentence.tokens.length;
}

/** "what it described as camps in Punjab", "what it said were camps": behind a free "what" one thing is named, and no more. */
function endOfName(sentence: Sentence, from: number, to: number): number {
  const { length } = sentence.tokens;
  const isFree = [1, 2, 3, 4].some((back) => sentence.isWord(from - back, 'free-relative'));
  const isSaidToBe = sentence.isCue(to, 'be');
  if (!isFree || !(isSaidToBe || sentence.isCue(from, 'naming'))) return length;
  let at = to;
  while (at < length && !sentence.isWord(at, 'place') && !(isSaidToBe && sentence.tokens[at]?.kind === 'comma')) at++;
  return at;
}

/** Words of a subject right behind a comma, with its verb. */
const longestSubject = 7;

/** "…, a claim that could not be verified": what the page adds about what was said. */
export function opensComment(sentence: Sentence, at: number): boolean {
  const isArticle = sentence.isCue(at + 1, 'articles') && !sentence.isWord(at + 1, 'definite');
  return sentence.tokens[at]?.kind === 'comma' && isArticle && sentence.isCue(at + 2, 'claim-nouns');
}

/** Words of a time before "after": "just a few hours". */
const longestLapse = 4;

/** "Trump repeated his claim, hours after New Delhi had denied it": what somebody else said before. */
function opensEarlier(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind !== 'comma') return false;
  for (let i = at + 1; i <= at + 1 + longestLapse && sentence.tokens[i]?.kind === 'word'; i++)
    if (sentence.isCue(i, 'subordinators')) return opensOtherSpeech(sentence, i + 1);
  return false;
}

/** "He said it was too early to say and that …", "said India had turned it down and that …": the outer verb goes on. */
function outerGoesOn(sentence: Sentence, from: number, at: number, kind: FrameKind): boolean {
  if (!sentence.isCue(at, 'joins') || !sentence.isWord(at + 1, 'clause')) return false;
  return kind === 'doubt' || (kind !== 'say' && !hasThat(sentence, from, at));
}

function hasThat(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.isWord(i, 'clause')) return true;
  return false;
}

/** "and Pakistan said": a speaker and a finite verb of speech within a few words. */
function opensOtherSpeech(sentence: Sentence, at: number): boolean {
  const named = [0, 1, 2].some((skip) => sentence.at(at + skip, speaker) !== null);
  // "rejects the allegations and has asked for a neutral probe"
  const verb = sentence.isCue(at, 'have') ? at + 1 : at;
  const own = ['say', 'deny', 'affirm', 'wish', 'doubt'].some((name) => sentence.at(verb, cue(name)) !== null);
  if (!named) return own;
  for (let i = at; i < Math.min(sentence.tokens.length, at + longestOpening); i++) {
    // "Narendra Modi, the Indian prime minister, denied"
    const close = sentence.tokens[i]?.kind === 'comma' ? endOfAside(sentence, i) : i;
    if (close === null || sentence.tokens[close]?.kind !== 'word') return false;
    i = close;
    if (
      ['say', 'deny', 'affirm'].some(
        (name) => ((sentence.at(i, cue(name))?.forms ?? 0) & (form.past | form.third)) !== 0,
      )
    )
      return true;
  }
  return false;
}

/** Words from a speaker's name to the verb of speech. */
const longestOpening = 12;

/** Behind the second comma of an aside of a few words. */
function endOfAside(sentence: Sentence, from: number): number | null {
  for (let i = from + 1; i <= from + longestSubject; i++) if (sentence.tokens[i]?.kind === 'comma') return i + 1;
  return null;
}

function isFinished(label: Label | null): boolean {
  return ((label?.forms ?? 0) & (form.past | form.third)) !== 0;
}

/** ", Mr Andrabi replied", ", the party’s leader said": a short subject with its verb of speech. */
function opensAnswer(sentence: Sentence, at: number): boolean {
  for (let i = at; i < Math.min(sentence.tokens.length, at + longestSubject); i++) {
    if (sentence.tokens[i]?.kind !== 'word' || sentence.isCue(i, 'that') || sentence.isCue(i, 'who')) return false;
    const names =
      sentence.within(i - 1, speaker) || sentence.isCue(i - 1, 'roles') || sentence.isCue(i - 1, 'person-pronouns');
    if (i > at && names && isFinished(sentence.at(i, cue('say')))) return true;
  }
  return false;
}

/** ", saying", ", endorsing": what follows is no more what was denied. */
function opensSaying(sentence: Sentence, at: number): boolean {
  // "rejected the decision, which it said was arbitrary"
  if (sentence.isCue(at, 'who') && [2, 3].some((skip) => isFinished(sentence.at(at + skip, cue('say'))))) return true;
  // "Asked whether …, Mr Andrabi replied that …"
  if (opensAnswer(sentence, at)) return true;
  const label = sentence.at(at, cue('say')) ?? sentence.at(at + 1, cue('say'));
  if (label !== null && (label.forms & (form.ing | form.past | form.third)) !== 0) return true;
  return ['affirm', 'deny', 'wish'].some((name) => ((sentence.at(at, cue(name))?.forms ?? 0) & form.ing) !== 0);
}

/** Where the subject ends of "… is something X denies". */
export function predicateBefore(sentence: Sentence, verb: number): number | null {
  const named = sentence.all(speaker).findLast(({ to }) => to <= verb && verb - to <= 4);
  const at = (named?.from ?? 0) - 1;
  return sentence.isWord(at, 'taken-up') && sentence.isCue(at - 1, 'be') ? at - 1 : null;
}

/** Where the part ends that ", which X denies", ", a charge X rejects" and ", something X denies" look back on. */
export function tailBefore(sentence: Sentence, verb: number): number | null {
  // "…, a charge it denies"
  const isPronoun = sentence.isCue(verb - 1, 'group-pronouns') || sentence.isCue(verb - 1, 'person-pronouns');
  const named = sentence.all(speaker).findLast(({ to }) => to <= verb && verb - to <= 4);
  const subject = isPronoun ? { from: verb - 1 } : named;
  if (subject === undefined) return null;
  let at = subject.from - 1;
  while (
    at > 0 &&
    (['who', 'that', 'claim-nouns', 'determiners', 'prepositions'].some((name) => sentence.isCue(at, name)) ||
      sentence.isWord(at, 'taken-up'))
  )
    at--;
  // "…, the Indian prime minister, denied": no more than who it is.
  const looksBack = (i: number) =>
    ['who', 'that', 'claim-nouns'].some((name) => sentence.isCue(i, name)) || sentence.isWord(i, 'taken-up');
  let isBack = false;
  for (let i = at + 1; i < subject.from; i++) isBack ||= looksBack(i);
  if (!isBack) return null;
  if (['comma', 'break'].includes(sentence.tokens[at]?.kind ?? '')) return at;
  // Some leave the comma out: "… to groups there an allegation Islamabad rejects".
  const isNamed = sentence.isCue(at + 1, 'articles') && sentence.isCue(at + 2, 'claim-nouns') && at + 2 < subject.from;
  return isNamed ? at + 1 : null;
}
