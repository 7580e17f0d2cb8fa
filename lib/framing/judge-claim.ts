/** What a sentence does with a framing that its words spell out: says it, relays it, denies it, or only wishes, asks or wonders. */
import type { Mode } from '#lib/pack/source-schema.ts';
import type { Speaking } from './discourse.ts';
import { clauseAround, isConditional, isUnreal, negatorsOf, untrueBeside } from './find-modality.ts';
import { isHeldByNamed, isOther, type SpeaksFor, tellerOf, voiceOf } from './find-teller.ts';
import { outlet } from './findings.ts';
import type { Frame, Run } from './frame.ts';
import { framesAround, namesNot, reaches, startOfClaim } from './frames-around.ts';
import type { GrammarRule } from './grammar.ts';
import { form } from './inflect.ts';
import type { Match } from './match-pattern.ts';
import type { Sentence } from './sentence.ts';

export interface Judgement {
  readonly mode: Mode;
  readonly holder: Speaking;
  /** Whose word it is that the holder holds it, where that is somebody of another side: "Dar said that India had refused". */
  readonly teller?: string;
  /** Tokens of the words that decided it. */
  readonly because: readonly Run[];
}

/**
 * Null when the sentence takes no position on it.
 * @param quoted Who speaks in the quotation around the match, as far as the sentences around it tell.
 */
export function judgeClaim(
  sentence: Sentence,
  match: Match,
  rule: Pick<GrammarRule, 'denial' | 'mood' | 'holder' | 'telling'>,
  frames: readonly Frame[],
  quoted: Speaking | undefined,
  speaksFor: SpeaksFor,
): Judgement | null {
  const { denial, mood } = rule;
  if (isAsked(sentence, match)) return null;
  const around = framesAround(sentence, match, frames, rule);
  const named = nameOf(sentence, match, rule.holder);
  const unnamed = around.filter(namesNot);
  const covering = around.filter((frame) => !namesNot(frame) && !isOthersWish(frame, match, named));
  const clause = Math.max(
    clauseAround(sentence, match, covering[0]),
    ...around.map((frame) => startOfClaim(sentence, frame, match)),
  );
  if (mood === 'fact' && (isUnreal(sentence, match, clause) || isConditional(sentence, match))) return null;
  if (covering.some((frame) => leavesOpen(sentence, frame, match, covering, rule))) return null;
  // "does not and will never accept": two words, one negation.
  const negators = denial === 'said' ? [] : negatorsOf(sentence, match, clause);
  const stance = fold(covering, negators.length > 0, speaksFor);
  const untrue = untrueBeside(sentence, match, covering);
  const denied = [untrue !== null, unnamed.length > 0].reduce((so, other) => so !== other, stance.denied);
  if (!speaks(denial, denied)) return null;
  const because = [
    ...match.taken,
    ...negators,
    ...stance.because,
    ...unnamed.map((frame) => frame.cue),
    ...(untrue === null ? [] : [untrue]),
  ].sort((a, b) => a.from - b.from);
  const rejects = denial === 'itself' || (denied && denial !== 'supports');
  const teller = (of: Speaking) => tellerOf(covering, of, speaksFor);
  if (named !== undefined && isHeldByNamed(covering, named, speaksFor))
    return { mode: rejects ? 'rejects' : 'reports', holder: named, ...teller(named), because };
  const isOwn = stance.holder === outlet || isTheirOwn(sentence, match, covering, untrue);
  const judge = judgeOf(covering, match, untrue);
  const relayed = judge === undefined ? (voiceOf(stance.holder, covering, speaksFor) ?? quoted ?? null) : judge;
  const holder = isOwn ? outlet : relayed;
  return { mode: rejects ? 'rejects' : isOwn ? 'endorses' : 'reports', holder, ...teller(holder), because };
}

/** Whether words that are denied, or not, say anything by the rule. */
function speaks(denial: GrammarRule['denial'], denied: boolean): boolean {
  if (denial === 'itself' || denial === 'nothing') return !denied;
  return denied || (denial !== 'only' && denial !== 'supports');
}

/** Whether the page itself says it, or judges what it relays: "falsely claimed that …", "the claim is a fiction". */
function isTheirOwn(sentence: Sentence, match: Match, covering: readonly Frame[], untrue: Run | null): boolean {
  if (covering.length === 0 && sentence.speech(match.head.from) === null) return true;
  if (untrue === null) return false;
  if (untrue.from >= match.to) return covering.every(({ kind }) => kind === 'claim');
  // "It is not true, as ministers keep saying, that …"
  const isFirst = covering.every(({ cue: { from } }) => from > untrue.from);
  return (isAside(sentence, untrue) || isFirst) && untrue.to <= match.from && covering.length > 0;
}

/** Who holds it by the pattern’s own words: "Pakistan wants mediation". */
function nameOf(sentence: Sentence, { taken }: Match, set: string | null): Speaking | undefined {
  if (set === null) return undefined;
  const label = taken.map(({ from }) => sentence.at(from, set)).find((each) => each !== null);
  return label?.holder ?? undefined;
}

/** "We welcome Trump’s offer": what others wish for is no more than what the pattern’s own holder speaks of. */
function isOthersWish({ kind, holder, cue }: Frame, { taken }: Match, named: Speaking | undefined): boolean {
  const isOther = named !== undefined && holder !== named;
  return kind === 'wish' && isOther && taken.some(({ from, to }) => from <= cue.from && cue.from < to);
}

/** "Trump’s claim is false, Misri said": who judges it. */
function judgeOf(covering: readonly Frame[], match: Match, untrue: Run | null): Speaking | undefined {
  if (untrue === null || untrue.from < match.to) return undefined;
  return covering.findLast(({ kind, holder }) => kind === 'say' && holder !== undefined)?.holder;
}

/** "falsely", "a false claim"; not "it was false to say". */
function isAside(sentence: Sentence, { from }: Run): boolean {
  return !sentence.isCue(from - 1, 'be');
}

/** Words of a question that is the subject of its sentence. */
const longestQuestion = 10;

function isAsked(sentence: Sentence, { head }: Match): boolean {
  // "Who fired first will be argued over for years."
  if (sentence.isWord(0, 'asking') && head.from <= longestQuestion && !isPredicate(sentence, head.from)) return true;
  if (!sentence.question) return false;
  const speech = sentence.speech(head.from);
  return speech === null || sentence.tokens[speech.to - 1]?.text === '?';
}

/** "What it struck were camps": what a thing is said to be, and no question. */
function isPredicate(sentence: Sentence, at: number): boolean {
  for (let i = 3; i < at; i++) if (sentence.isCue(i, 'be') && sentence.isWord(0, 'free-relative')) return true;
  return false;
}

/** A frame that neither says it nor denies it: it asks, it might be, somebody did not say it. */
function leavesOpen(
  sentence: Sentence,
  frame: Frame,
  match: Match,
  covering: readonly Frame[],
  { mood, denial }: Pick<GrammarRule, 'denial' | 'mood'>,
): boolean {
  const { kind, negated, unreal } = frame;
  if (kind === 'doubt') return true;
  if (unreal && mood === 'fact') return true;
  if (negated && (kind === 'say' || kind === 'claim' || kind === 'deny')) return true;
  return kind === 'deny' && mood === 'fact' && denial !== 'supports' && isRefusal(sentence, frame, match, covering);
}

/** Who says or denies it in the end, from the innermost frame outwards: a denial is its own speaker’s, a report its first one’s. */
function fold(covering: readonly Frame[], negated: boolean, speaksFor: SpeaksFor) {
  let denied = negated;
  let holder: Speaking | undefined;
  const because: Run[] = [];
  const others = covering.filter(({ part }) => !part);
  const voice = others.find(({ holder }) => holder != null);
  // "Dar said that India had refused": the pattern's own verb counts where nobody else speaks, or somebody of another side.
  const parts = covering.filter(
    ({ part, holder: own }) =>
      part && (voice === undefined || (voice.kind === 'say' && own != null && isOther(voice.holder, own, speaksFor))),
  );
  for (const frame of [...parts, ...others]) {
    const decides = frame.kind === 'deny' || frame.kind === 'affirm';
    if (decides ? (frame.kind === 'deny') !== (frame.negated === true) : frame.negated) denied = !denied;
    if (!decides && holder != null) continue;
    holder = frame.holder ?? (decides ? null : holder);
    because.push(frame.cue);
  }
  return { denied, holder, because };
}

/** The denial that a sentence adds to what it has just said: "…, which Islamabad denies". */
export function judgeTail(match: Match, frames: readonly Frame[]): Judgement | null {
  const tail = frames.find((frame) => frame.tail === true && !frame.negated && reaches(frame, match));
  return tail === undefined
    ? null
    : { mode: 'rejects', holder: tail.holder ?? null, because: [...match.taken, tail.cue] };
}

/** "rejected US mediation" turns down an offer; only "rejected the claim that …" denies that it happened. */
function isRefusal(
  sentence: Sentence,
  { cue: { from, to } }: Frame,
  { head }: Match,
  covering: readonly Frame[],
): boolean {
  // "rejected allegations of camps": a claim is denied, not turned down.
  if (!sentence.isCue(from, 'refusals') || sentence.isCue(head.from, 'claim-nouns')) return false;
  if ((head.forms & form.noun) === 0 && head.forms !== form.other) return false;
  if (covering.some(({ kind }) => kind === 'claim')) return false;
  for (let i = to; i < head.from; i++) if (sentence.isCue(i, 'that') || sentence.isCue(i, 'claim-nouns')) return false;
  return true;
}
