/** What a sentence takes up from those before without repeating it: "India has denied this", "embraced the president’s version". */
import type { Mode } from '#lib/pack/source-schema.ts';
import { overlap, type Span } from '#lib/text/span.ts';
import type { Discourse, Speaking, Told } from './discourse.ts';
import { type Pointing, type Stance, stancesOf } from './find-stances.ts';
import { outlet } from './findings.ts';
import { type Grammar, isOfSet, isSameSide } from './grammar.ts';
import type { Heard } from './heard.ts';
import { type Found, spansOf } from './judge-sentence.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

/** How many sentences before a claim may stand that is only called "this", or at least "the claim"; further on, too much else may be meant. */
const reach: Readonly<Record<Pointing, number>> = { pointer: 1, noun: 5 };

/** Words from a verb to what it points at, at most. */
const pointerReach = 6;

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
  const charge = denies ? known.findLast((each) => mayMean(each) && accuses(grammar, each, holder)) : undefined;
  const latest = known.findLast(mayMean);
  // "India accused Pakistan and struck. Pakistan denied it": of what a sentence tells, the charge.
  const last = charge?.sentence === latest?.sentence || isCharge(sentence, from) ? (charge ?? latest) : latest;
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
function accuses(grammar: Grammar, { question, framing }: Told, holder: Speaking): boolean {
  return grammar.retorts.some(
    (each) => each.question === question && each.framing === framing && isOfSet(grammar, holder, each.by),
  );
}

function modeOf({ denies, holder }: Stance, { mode }: Told): Mode | null {
  if (mode === 'rejects') return denies ? null : 'rejects';
  if (denies) return 'rejects';
  return holder === outlet ? 'endorses' : 'reports';
}
