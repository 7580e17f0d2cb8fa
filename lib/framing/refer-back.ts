/** What a sentence takes up from those before without repeating it: "India has denied this", "embraced the president’s version". */
import type { Mode } from '#lib/pack/source-schema.ts';
import type { Discourse, Told } from './discourse.ts';
import { outlet } from './findings.ts';
import type { Frame } from './frame.ts';
import { cue, type Grammar, speaker } from './grammar.ts';
import type { Heard } from './hear-block.ts';
import { type Found, spansOf } from './judge-sentence.ts';
import type { Sentence } from './sentence.ts';

/** How many sentences before a claim may stand that is only called "this", or at least "the claim"; further on, too much else may be meant. */
const reach = { pointer: 1, noun: 5 } as const;

/** @param own What the sentence says in words of its own. */
export function referBack(grammar: Grammar, heard: Heard, own: readonly Found[], discourse: Discourse): Found[] {
  const { sentence, span, frames } = heard;
  return frames.flatMap((frame) => {
    if ((frame.kind !== 'deny' && !affirms(sentence, frame)) || frame.unreal === true) return [];
    // Whoever cannot be told may be the same who said it.
    if (frame.holder == null || (frame.kind === 'deny' && frame.negated === true)) return [];
    const referred = pointedAt(grammar, heard, frame, discourse);
    if (referred === undefined) return [];
    const mode = modeOf(frame, referred);
    const { question, framing } = referred;
    if (mode === null || own.some((each) => each.question === question && each.framing === framing)) return [];
    return [{ question, framing, mode, holder: frame.holder, ...span, because: spansOf(sentence, [frame.cue]) }];
  }).slice(0, 1);
}

/** Keeps the positions of a sentence for those after it. */
export function remember(found: readonly Found[], discourse: Discourse): void {
  discourse.judged++;
  for (const { question, framing, mode, holder } of found)
    discourse.told.push({ question, framing, mode, holder, sentence: discourse.judged });
}

/** The position that the object of a verb means: the last of whose it is said to be, else the last of anybody else. */
function pointedAt(grammar: Grammar, { sentence, frames }: Heard, frame: Frame, discourse: Discourse): Told | undefined {
  const owned = frames.find((each) => each.kind === 'claim' && isObject(sentence, frame, each));
  if (owned?.holder != null && isBare(sentence, owned.cue.to)) {
    const { holder } = owned;
    return isSame(grammar, holder, frame.holder)
      ? undefined
      : discourse.told.findLast((told) => isSame(grammar, told.holder, holder));
  }
  // "The US has said the like, and Delhi denies that": it is within the sentence.
  const before = sentence.all(speaker).filter(({ to }) => to <= frame.cue.from);
  if (before.some(({ holder }) => !isSame(grammar, holder, frame.holder))) return undefined;
  const by = pointerBehind(sentence, frame);
  const last = discourse.told.findLast((told) => !isSame(grammar, told.holder, frame.holder));
  return by !== null && last !== undefined && discourse.judged - last.sentence < reach[by] ? last : undefined;
}

function modeOf({ kind, negated, holder }: Frame, { mode }: Told): Mode | null {
  const denies = (kind === 'deny') !== (negated === true);
  if (mode === 'rejects') return denies ? null : 'rejects';
  if (denies) return 'rejects';
  return holder === outlet ? 'endorses' : 'reports';
}

/** "backed the claim", "has said the same". */
function affirms(sentence: Sentence, { kind, cue: { to } }: Frame): boolean {
  const alike = sentence.at(to, cue('alike'));
  return kind === 'affirm' || (kind === 'say' && alike !== null && isLast(sentence, alike.to - 1));
}

/** Whether two speak for the same side. */
function isSame({ setsOf }: Grammar, a: Told['holder'], b: Told['holder'] | undefined): boolean {
  if (a === b) return true;
  if (a == null || b == null) return false;
  return (setsOf.get(a) ?? []).some((set) => setsOf.get(b)?.includes(set));
}

/** "embraced the president’s version": a claim right behind the verb, with only whose it is between. */
function isObject(sentence: Sentence, { cue }: Frame, claim: Frame): boolean {
  if (claim.cue.from < cue.to || claim.cue.from - cue.to > 6) return false;
  for (let i = cue.to; i < claim.cue.from; i++) {
    if (sentence.tokens[i]?.kind !== 'word' || sentence.isCue(i, 'that') || sentence.isCue(i, 'prepositions')) return false;
  }
  return true;
}

/** Whether nothing says what a claim is a claim of. */
function isBare(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  return !(next?.kind === 'word' && /^(?:of|that|to|about|on|over|for)$/u.test(next.word)) && next?.kind !== 'colon';
}

/** How what a verb is about is only pointed at, with nothing more behind it: "this", or "the claim", "such reports". */
function pointerBehind(sentence: Sentence, { cue: { to } }: Frame): keyof typeof reach | null {
  for (let i = to; i < Math.min(sentence.tokens.length, to + 5); i++) {
    if (sentence.isCue(i, 'claim-nouns')) return isBare(sentence, i + 1) && isLast(sentence, i) ? 'noun' : null;
    const isInside = sentence.isCue(i, 'pointers') && sentence.isCue(i + 1, 'claim-nouns');
    if (sentence.isCue(i, 'pointers') && !isInside) {
      return !sentence.isCue(i, 'that') || isLast(sentence, i) ? 'pointer' : null;
    }
    const leads = sentence.isCue(i, 'determiners') || sentence.tokens[i]?.word === "'s" || sentence.at(i, speaker) !== null;
    if (sentence.tokens[i]?.kind !== 'word' || !leads) return null;
  }
  return null;
}

/** "denied that." and not "denied that it …". */
function isLast(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    ['prepositions', 'joins', 'as'].some((name) => sentence.isCue(at + 1, name))
  );
}
