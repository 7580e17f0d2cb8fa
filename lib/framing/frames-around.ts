/** Which frames of speech bear on a claim, and as what: around it, a part of its own words, a verdict on it, a refusal to call it so. */
import { isExplained, isUnproven } from './find-asides.ts';
import type { Frame } from './frame.ts';
import type { GrammarRule } from './grammar.ts';
import { form } from './inflect.ts';
import type { Match } from './match-pattern.ts';
import { isNoun } from './noun-frame.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

/** The frames that speak of what a pattern found, each as it bears on it, the innermost first. */
export function framesAround(
  sentence: Sentence,
  match: Match,
  frames: readonly Frame[],
  { denial, mood, telling }: Pick<GrammarRule, 'denial' | 'mood' | 'telling'>,
): Frame[] {
  return frames
    .flatMap((frame) => (frame.tail === true ? namedTail(frame, denial) : [frame]))
    .filter(
      (frame) =>
        (reaches(frame, match) && !isWithin(sentence, frame, match)) ||
        isPart(sentence, frame, match) ||
        isHead(sentence, frame, match),
    )
    .filter((frame) => !(frame.negated || frame.unreal) || !isPresupposed(sentence, frame, match))
    .filter(
      (frame, _, all) =>
        !isComment(frame, all) &&
        !belies(sentence, frame, all) &&
        !isExplained(sentence, frame, match) &&
        !isUnproven(sentence, frame),
    )
    .map((frame) =>
      asPart(asVerdict(sentence, denial === 'said' ? asTaken(sentence, frame, match) : frame, match), match),
    )
    .map((frame) => asDenial(sentence, frame, match))
    .filter((frame) => (frame.kind !== 'wish' || mood === 'any') && !isOfMany(sentence, frame))
    .filter((frame) => mood !== 'any' || !isReadiness(frame))
    .filter((frame) => !(telling && isTold(frame, match)))
    .sort((a, b) => Number(closes(a, match)) - Number(closes(b, match)) || distance(a, match) - distance(b, match));
}

/** "…, he said", "…, according to Dar" behind all that it reports: who speaks of whatever others say in it, however near it stands. */
function closes({ kind, reach, cue: { from } }: Frame, { head }: Match): boolean {
  return (
    kind === 'say' && from > head.from && (reach.length > 1 || reach.some((run) => run.from <= from && from < run.to))
  );
}

/** "His words contradict India's denials of any role": nobody says so, and the denial within stands. */
function belies(sentence: Sentence, { kind, holder, cue }: Frame, all: readonly Frame[]): boolean {
  const isOwned = (frame: Frame) => frame.kind === 'deny' && frame.holder != null && isNoun(sentence, frame.cue.from);
  const isBelied = kind === 'deny' && (holder == null || sentence.isCue(cue.from, 'belies'));
  return isBelied && all.some((frame) => isOwned(frame) && frame.cue.from >= cue.to);
}

/** "welcomed his willingness to support efforts": a deed to come, and nobody's word. */
function isReadiness({ kind, unreal, negated }: Frame): boolean {
  return kind === 'affirm' && unreal === true && negated !== true;
}

/** "both sides claim victory", "what India called camps": what a pattern itself tells of somebody’s words. */
function isTold({ kind, shared, cue: { from } }: Frame, match: Match): boolean {
  if (shared === true) return kind === 'say' || kind === 'wish';
  return (kind === 'say' || kind === 'claim') && match.from <= from && from < match.to;
}

/** "what it called camps", "no talk of": words of the pattern that hold who says so, or doubts it, too, are no frame around it. */
function isWithin(sentence: Sentence, frame: Frame, { taken }: Match): boolean {
  const {
    kind,
    cue: { from, to },
  } = frame;
  if (kind === 'doubt' && sentence.at(from, cue('doubt'))?.forms === form.other)
    return taken.some((run) => run.from <= from && from < run.to);
  if (kind === 'affirm') return isOwnAgent(sentence, frame, taken);
  return kind === 'say' && taken.some((run) => run.from < from && to <= run.to);
}

/** "attackers who were backed by Pakistan": what the pattern says was done, by one it names behind the verb. */
function isOwnAgent(sentence: Sentence, { holder, cue: { from, to } }: Frame, taken: Match['taken']): boolean {
  if (holder == null || !taken.some((run) => run.from <= from && from < run.to)) return false;
  const agent = sentence.all(speaker).find((label) => label.from >= to && label.holder === holder);
  return agent !== undefined && taken.some((run) => run.from <= agent.from && agent.to <= run.to);
}

/** "the attack, which Delhi blamed on Pakistan", "the US claimed the credit": a verb of the pattern, with a holder of its own. */
function isPart(sentence: Sentence, { kind, holder, cue: { from } }: Frame, { head, taken }: Match): boolean {
  if (kind !== 'say' || holder == null || !taken.some((run) => run.from <= from && from < run.to)) return false;
  // "claimed the credit", and not "replied" or "slammed into" with missiles.
  if (from === head.from && head.to - head.from > 1) return !sentence.isCue(from + 1, 'prepositions');
  for (let i = head.to; i < from; i++) if (sentence.isCue(i, 'who')) return true;
  return false;
}

/** "over the president’s ceasefire claims": the claim itself is what a pattern asks for, and somebody’s. */
function isHead(sentence: Sentence, { kind, holder, cue: { from, to } }: Frame, { head }: Match): boolean {
  return kind === 'claim' && holder != null && from === head.from && !sentence.isWord(to, 'opens-content');
}

/** "must thank Trump, who stepped in", "would not name the country which had mediated": a relative clause holds whatever is done. */
function isPresupposed(sentence: Sentence, { cue: { to } }: Frame, { head }: Match): boolean {
  for (let i = to; i < head.from; i++) if (sentence.isCue(i, 'who')) return true;
  return false;
}

/** "did not comment on Trump’s claim that …": another's claim stands, whatever is not said of it. */
function isComment({ kind, negated, holder, cue: { to } }: Frame, around: readonly Frame[]): boolean {
  const isOthers = (other: Frame) => other.kind === 'claim' || other.kind === 'wish';
  return (
    kind === 'say' &&
    negated === true &&
    around.some((other) => isOthers(other) && other.cue.from >= to && other.holder != null && other.holder !== holder)
  );
}

/** "rejects the suspension as unlawful": what stands behind "as" is what they say of it. */
function asVerdict(sentence: Sentence, frame: Frame, { head }: Match): Frame {
  if (frame.kind !== 'deny' || frame.verdict !== undefined) return frame;
  for (let i = head.from - 1; i >= Math.max(frame.cue.to, head.from - 4); i--) {
    if (sentence.isCue(i, 'that') || sentence.isCue(i, 'claim-nouns') || sentence.tokens[i]?.kind !== 'word')
      return frame;
    if (sentence.isCue(i, 'as')) return { ...frame, kind: 'say' };
  }
  return frame;
}

const owners = ['possessive', 'definite', 'group-owner'] as const;

/** "will never accept India’s illegal move": whoever rejects a thing takes for granted what it is called. */
function asTaken(sentence: Sentence, frame: Frame, { head }: Match): Frame {
  const isDenial = frame.kind === 'deny' || (frame.kind === 'affirm' && frame.negated === true);
  const isOwned = owners.some((name) => sentence.isWord(head.from - 1, name));
  const isBare = !['prepositions', 'breaks', 'be', 'claim-nouns'].some((name) => sentence.isCue(head.to, name));
  const names = isOwned && isBare && sentence.tokens[head.to]?.kind === 'word' && head.forms === form.other;
  return isDenial && names && frame.cue.to <= head.from ? { ...frame, kind: 'say', negated: false } : frame;
}

/** A verb that the pattern itself asks for ("India opposes mediation") tells whose words they are, and denies nothing more. */
function asPart(frame: Frame, { taken }: Match): Frame {
  const isPart = taken.some(({ from, to }) => from <= frame.cue.from && frame.cue.from < to);
  // "did not need a mediator": the negation is the pattern's own verb's, and is asked for there.
  if (isPart && frame.kind === 'wish') return { ...frame, negated: false };
  const isSaid = frame.kind === 'deny' || (frame.kind === 'affirm' && frame.holder == null);
  return isPart && isSaid ? { ...frame, kind: 'say', part: true } : frame;
}

/** "cannot be called mediation", "would not describe the US as a mediator": whoever will not name it so denies that it is. */
function asDenial(sentence: Sentence, frame: Frame, { head, from }: Match): Frame {
  if (frame.kind !== 'say' || frame.negated !== true || !sentence.isCue(frame.cue.from, 'naming')) return frame;
  const isPlain = [1, 2, 3, 4].some((back) => sentence.isWord(frame.cue.from - back, 'firm-not'));
  return !isPlain || (head.from < frame.cue.to && from < frame.cue.from)
    ? frame
    : { ...frame, kind: 'deny', negated: false, unreal: false, naming: true };
}

/** "cannot be called": nobody in particular. */
export function namesNot({ naming, holder }: Frame): boolean {
  return naming === true && holder === undefined;
}

/**
 * Where what negates a claim can begin. "The US cannot be described as a mediator": what makes it no mediator stands before the
 * verb, and is no part of the claim. "made no mention of Trump’s claim": nor is what stands before whose claim it is.
 */
export function startOfClaim(sentence: Sentence, frame: Frame, { head, from }: Match): number {
  const {
    naming,
    kind,
    holder,
    reach,
    cue: { to },
  } = frame;
  const owner = kind === 'claim' && holder != null && from < to ? (reach[0]?.from ?? 0) : 0;
  const isMentioned = [1, 2].some(
    (back) => sentence.isCue(owner - back, 'say') || sentence.isCue(owner - back, 'claim-nouns'),
  );
  if (owner > 0 && isMentioned) return owner;
  return naming === true && to <= head.from ? to : 0;
}

/** "their accounts", "the two narratives": what several say is nobody’s own. */
function isOfMany(sentence: Sentence, { kind, cue: { from, to } }: Frame): boolean {
  if (kind !== 'claim' || !sentence.isWord(to - 1, 'plural')) return false;
  return [1, 2, 3].some((back) => sentence.isCue(from - back, 'several'));
}

/** "…, a charge Islamabad rejects": of rules about what is denied, the charge itself. */
function namedTail({ tail: _, named, ...frame }: Frame, denial: GrammarRule['denial']): Frame[] {
  return denial === 'supports' && named !== undefined ? [{ ...frame, reach: [named] }] : [];
}

export function reaches({ reach, cue: { from } }: Frame, { head }: Match): boolean {
  return from !== head.from && reach.some((run) => run.from <= head.from && head.to <= run.to);
}

function distance({ cue: { from, to } }: Frame, { head }: Match): number {
  return from > head.from ? from - head.from : head.from - to;
}
