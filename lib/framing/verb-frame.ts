/** Verbs of speech: who says, denies, backs or doubts what. */
import { activeSubject, implied } from './active-subject.ts';
import type { Discourse } from './discourse.ts';
import { isDeed } from './find-asides.ts';
import type { Frame, FrameKind, Run } from './frame.ts';
import { form } from './inflect.ts';
import { passiveFrame } from './passive-frame.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';
import { predicateBefore, reachOf, tailBefore } from './speech-reach.ts';
import { isAdjective, isLikelyNoun, isNegated, isParticiple, isPassive, isProven, isUnreal } from './verb-form.ts';

/** The frame of a verb of speech; null where the word is none after all. */
export function verbFrame(
  sentence: Sentence,
  kind: FrameKind,
  label: Label,
  discourse: Discourse,
  before: readonly Frame[],
): Frame | null {
  if (saysNothing(sentence, kind, label)) return null;
  const unreal = isUnreal(sentence, label);
  if (isPassive(sentence, label)) {
    const frame = passiveFrame(sentence, kind, label, discourse);
    const negated = isNegated(sentence, label.from);
    // "could not be confirmed": nobody denies it.
    if (kind === 'affirm' && negated && frame?.holder === undefined) return null;
    return frame && { ...frame, unreal, negated };
  }
  if (lacksHelper(sentence, label)) return null;
  const blamed = blamedFor(sentence, label);
  const active = blamed ?? activeSubject(sentence, label, discourse);
  // "whatever its generals say"
  if (sentence.isCue(active.from, 'whatever')) return null;
  if (kind === 'say' && active.holder == null && isShown(sentence, label)) return null;
  const holder = active.holder === undefined ? meant(sentence, label, active.from, discourse, before) : active.holder;
  const negated = isNegated(sentence, label.from) || sentence.isCue(active.from, 'not');
  const tail = kind === 'deny' && !hasObject(sentence, label.to) ? tailBefore(sentence, label.from) : null;
  if (tail !== null) {
    const named = { from: tail, to: label.from };
    return { kind, holder, cue: label, reach: [{ from: 0, to: tail }], negated, tail: true, named };
  }
  const pointed = pointedAt(sentence, kind, label);
  if (pointed !== null)
    return { kind, holder, cue: label, reach: [pointed], negated, unreal, byPerson: active.isPerson === true };
  // "The two generals spoke and agreed …": that they spoke, and not what they said.
  const isBare = sentence.at(label.from, cue('speaks'))?.to === label.to && !opensContent(sentence, label.to);
  const whole = isBare ? [] : reachOf(sentence, kind, label, active.from, active.inverted);
  const isCut = kind === 'wish' || isAside(sentence, label) || isInfinitive(sentence, label) || blamed !== undefined;
  const reach = isCut ? whole.map((run) => cutAtComma(sentence, run)) : whole;
  const shared = areSeveral(sentence, active.from, label.from);
  return { kind, holder, cue: label, reach, negated, unreal, shared, byPerson: active.isPerson === true };
}

/** "long known as the base of": a participle that is no verb of its own. */
function lacksHelper(sentence: Sentence, { from, forms }: Label): boolean {
  const isParticiple = (forms & (form.participle | form.past)) === form.participle;
  return isParticiple && ![1, 2, 3].some((back) => sentence.isCue(from - back, 'have'));
}

/** "…, adding that", "and denied that": whoever spoke before, unless the verb has a subject that nobody knows. */
function meant(sentence: Sentence, label: Label, subject: number, discourse: Discourse, before: readonly Frame[]) {
  return hasOwnSubject(sentence, subject, label.from) ? null : implied(sentence, label, discourse, before);
}

/** "The families said", "imagery confirms": a subject whose words name nobody who could be meant. */
function hasOwnSubject(sentence: Sentence, from: number, to: number): boolean {
  return from < to && !sentence.all(speaker).some((label) => from <= label.from && label.to <= to);
}

/** What is only pointed at: "A US role is something New Delhi denies", "He said this hours after a truce brokered by the US". */
function pointedAt(sentence: Sentence, kind: FrameKind, label: Label): Run | null {
  const subject = kind === 'deny' ? predicateBefore(sentence, label.from) : null;
  if (subject !== null) return { from: 0, to: subject };
  return kind === 'say' && saysThis(sentence, label) ? { from: label.to, to: label.to + 1 } : null;
}

/** "said this in Delhi", "explained this hours after": not "reads this as", "said this was". */
function saysThis(sentence: Sentence, { from, to }: Label): boolean {
  if (!sentence.isWord(to, 'this') || sentence.isCue(from, 'naming') || sentence.isCue(to + 1, 'as')) return false;
  const isTime = [1, 2, 3, 4].some((ahead) => sentence.isCue(to + ahead, 'subordinators'));
  return sentence.isCue(to + 1, 'prepositions') || (isTime && !sentence.isCue(to + 1, 'be'));
}

/** "criticised India for rejecting", "accused Delhi of refusing": whoever is said to have done it. */
function blamedFor(sentence: Sentence, { from, forms }: Label) {
  const isFor = sentence.isWord(from - 1, 'purpose') || sentence.isWord(from - 1, 'opens-content');
  const named = (forms & form.ing) !== 0 && isFor ? sentence.all(speaker).find(({ to }) => to === from - 1) : undefined;
  return named && { holder: named.holder, from: named.from, isPerson: named.person, inverted: false };
}

/** "an attack which Pakistan denies any part in": it tells what is denied. */
function hasObject(sentence: Sentence, at: number): boolean {
  return sentence.isCue(at, 'determiners') || sentence.isCue(at, 'denied-parts');
}

/** "The strikes made clear that …": a deed shows something, and nobody is said to say it; "a ceasefire credited to" is no deed. */
function isShown(sentence: Sentence, { from, to, forms }: Label): boolean {
  return (forms & (form.past | form.third)) !== 0 && sentence.endsEvent(from) && !sentence.isCue(to, 'prepositions');
}

/** "India and Pakistan", "each side", "the two governments": a subject of several. */
function areSeveral(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.isCue(i, 'several')) return true;
  const named = sentence.all(speaker).filter((label) => from <= label.from && label.to <= to);
  return named.some((one) => sentence.isCue(one.to, 'joins') && named.some((other) => other.from === one.to + 1));
}

/** Words that look like verbs of speech and are none where they stand. */
function saysNothing(sentence: Sentence, kind: FrameKind, label: Label): boolean {
  const { from, to, forms } = label;
  // "a list", "the report": a noun.
  const mayBeNoun = (forms & (form.base | form.third)) !== 0;
  if (mayBeNoun && (sentence.isCue(from - 1, 'articles') || isLikelyNoun(sentence, label))) return true;
  // "during the briefing about …", "at a separate briefing, …"
  const isOccasion = sentence.isCue(from - 2, 'articles') && sentence.tokens[to]?.kind === 'comma';
  if ((forms & form.ing) !== 0 && (sentence.isCue(from - 1, 'articles') || isOccasion)) return true;
  // "responded with missiles", "answered by launching strikes": a deed.
  if (sentence.at(from, cue('answers')) !== null && isDeed(sentence, to)) return true;
  // "It was thanks to Beijing", "avoided, thanks in large part to …"
  if (sentence.isWord(from, 'thanks') && owesTo(sentence, to)) return true;
  // "its stated view", "the alleged camps": an adjective.
  if ((forms & form.participle) !== 0 && isAdjective(sentence, from)) return true;
  // "called it proof that …": no doubt, but what is said. "asked why he had said it" takes for granted that he did.
  if (kind === 'affirm') return isAdverb(sentence, label);
  if (kind === 'deny') return sentence.at(from, cue('denies-claims')) !== null && !isOfClaim(sentence, label);
  if (kind === 'doubt') return (sentence.isCue(from, 'proof') && isProven(sentence, from)) || sentence.isCue(to, 'why');
  if (kind !== 'say') return false;
  if (sentence.isCue(from, 'naming') && isRung(sentence, to)) return true;
  // "concluded with", "found shelter": speech only before what was said.
  return sentence.at(from, cue('needs-that'))?.to === to && !opensContent(sentence, to);
}

/** "pulled both sides back from the brink", "they went back and forth": what one backs stands right behind. */
function isAdverb(sentence: Sentence, { from, to, forms }: Label): boolean {
  const isBare = (forms & form.base) !== 0 && to === from + 1;
  return isBare && ['prepositions', 'joins', 'to'].some((name) => sentence.isCue(to, name));
}

/** Words between "thanks" and its "to". */
const longestPart = 4;

function owesTo(sentence: Sentence, from: number): boolean {
  for (let i = from; i <= from + longestPart; i++) {
    if (sentence.isWord(i, 'infinitive')) return true;
    if (sentence.at(i, speaker) !== null || sentence.tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** Words between a verb and the claim that it shoots down, or that was shot down. */
const claimReach = 7;

/** "shot down the claim", "the claim was shot down"; not "five jets were shot down". */
function isOfClaim(sentence: Sentence, { from, to }: Label): boolean {
  for (let i = from - claimReach; i < to + claimReach; i++) if (sentence.isCue(i, 'claim-nouns')) return true;
  return sentence.isCue(to, 'pointers') || sentence.isCue(to, 'that');
}

/** "called his Indian counterpart", "called Rubio on Friday": by telephone, for nothing is said of them. */
function isRung(sentence: Sentence, from: number): boolean {
  let at = from;
  while (sentence.isCue(at, 'determiners') || sentence.isCue(at, 'nationalities')) at++;
  const named = sentence.at(at, speaker);
  if ([0, 1, 2].some((skip) => sentence.isCue(at + skip, 'counterparts'))) return true;
  const end = sentence.isCue(at, 'offices') ? at + 1 : named?.person ? named.to : null;
  if (end === null || sentence.isCue(end, 'as')) return false;
  const isJoined = sentence.isCue(end, 'joins') && sentence.at(end + 1, speaker) === null;
  return isJoined || sentence.isCue(end, 'prepositions') || sentence.tokens[end]?.kind !== 'word';
}

/** "found that", "sees it as", "concluded: …", "…, he went on, …" */
function opensContent(sentence: Sentence, from: number): boolean {
  if (sentence.tokens[from]?.kind === 'comma') return true;
  // "holds Lashkar, a group founded in Pakistan, responsible"
  if (sentence.all(cue('answerable')).some((label) => label.from > from && label.from - from < 16)) return true;
  for (let i = from; i < Math.min(sentence.tokens.length, from + 6); i++) {
    const { kind } = sentence.tokens[i] ?? {};
    if (kind === 'colon' || kind === 'open' || sentence.isCue(i, 'that') || sentence.isCue(i, 'as')) return true;
    if (kind !== 'word') return false;
  }
  return false;
}

/** "India, blaming the group for the attack, launched strikes": said beside the sentence. */
function isAside(sentence: Sentence, label: Label): boolean {
  const named = sentence.all(speaker).some(({ to }) => to === label.from - 1);
  return named && isParticiple(sentence, label) && !sentence.isCue(label.to, 'that');
}

/** "persuaded him to consider it", "claim to have won": no more than the one thing. */
function isInfinitive(sentence: Sentence, { from, to, forms }: Label): boolean {
  const isBare = (forms & form.base) !== 0 && sentence.isWord(from - 1, 'infinitive');
  return (
    (isBare && !sentence.isCue(from - 2, 'have') && !sentence.isCue(to, 'that')) || sentence.isWord(to, 'infinitive')
  );
}

/** The run up to its first comma or dash outside a quotation. */
function cutAtComma(sentence: Sentence, { from, to }: Run): Run {
  for (let i = from; i < to; i++) {
    const kind = sentence.tokens[i]?.kind;
    if ((kind === 'comma' || kind === 'break') && sentence.speech(i) === null) return { from, to: i };
  }
  return { from, to };
}
