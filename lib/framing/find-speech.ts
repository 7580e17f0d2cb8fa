/**
 * Who says, denies or confirms what: frames of speech and the part of the sentence each reaches.
 * Attribution as source–cue–content after PolNeAR (Newell et al. 2018); reach and its ends after ConText (Harkema et al. 2009).
 */
import type { Discourse, Speaking } from './discourse.ts';
import { holderIn, type Subject, subjectAfter, subjectBefore } from './find-subject.ts';
import { cue, type Grammar, speaker } from './grammar.ts';
import { form } from './inflect.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';

export type FrameKind = 'say' | 'deny' | 'affirm' | 'doubt' | 'claim' | 'wish';

export interface Frame {
  readonly kind: FrameKind;
  readonly holder: Speaking | undefined;
  /** The tokens of the word that opens it. */
  readonly cue: { readonly from: number; readonly to: number };
  /** Runs of tokens that it reaches over, `to` exclusive. */
  readonly reach: readonly { readonly from: number; readonly to: number }[];
  /** Negated itself: "did not deny". */
  readonly negated: boolean;
  /** Not said to have happened: "would deny". */
  readonly unreal: boolean;
  /** Its speaker is one person. */
  readonly byPerson?: boolean;
  /** Adds somebody's denial to what the sentence said before: "…, which Islamabad denies". */
  readonly tail?: true;
}

/** All frames of a sentence, in order of their words. */
export function findSpeech(sentence: Sentence, discourse: Discourse, grammar: Grammar): Frame[] {
  const frames: Frame[] = [];
  const kinds: readonly FrameKind[] = ['deny', 'affirm', 'doubt', 'say', 'wish'];
  const taken = new Set<number>();
  const labels = kinds
    .flatMap((kind) => sentence.all(cue(kind)).map((label) => ({ kind, label })))
    .sort(
      (a, b) => a.label.from - b.label.from || b.label.to - a.label.to || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
  for (const { kind, label } of labels) {
    if (taken.has(label.from)) continue;
    taken.add(label.from);
    const frame = isNoun(sentence, label.from)
      ? nounFrame(sentence, kind, label, discourse, grammar)
      : verbFrame(sentence, kind, label, discourse, grammar, frames);
    if (frame !== null) frames.push(frame);
  }
  for (const label of sentence.all(cue('claim-nouns'))) {
    if (!isNoun(sentence, label.from)) continue;
    const frame = nounFrame(sentence, 'claim', label, discourse, grammar);
    if (frame !== null && !frames.some(({ cue: { from }, kind }) => from === label.from && kind === 'claim')) {
      const same = frames.findIndex(({ cue: { from } }) => from === label.from);
      if (same >= 0) frames.splice(same, 1);
      frames.push(frame);
    }
  }
  for (const label of sentence.all(cue('according'))) frames.push(accordingFrame(sentence, label, discourse, grammar));
  for (const label of sentence.all(cue('words-of'))) frames.push(...wordsFrames(sentence, label, discourse, grammar));
  frames.push(...colonFrames(sentence, discourse, grammar));
  frames.sort((a, b) => a.cue.from - b.cue.from);
  // "Describing it as illegal, he said …"
  return frames.map((frame, at) =>
    frame.holder === undefined && frame.cue.from === 0 ? { ...frame, holder: frames[at + 1]?.holder } : frame,
  );
}

/** "in his telling", "in the government’s words". */
function wordsFrames(sentence: Sentence, label: Label, discourse: Discourse, grammar: Grammar): Frame[] {
  let at = label.from - 1;
  while (at >= 0 && label.from - at < 6 && sentence.tokens[at]?.word !== 'in' && sentence.tokens[at]?.word !== 'to')
    at--;
  if (sentence.tokens[at]?.word !== 'in' && sentence.tokens[at]?.word !== 'to') return [];
  const holder = holderIn(sentence, at + 1, label.from, discourse, grammar);
  if (holder === undefined) return [];
  const reach = { from: startOfClause(sentence, at), to: endOfReach(sentence, label.to, 'say') };
  return [{ kind: 'say', holder, cue: { from: at, to: label.to }, reach: [reach], negated: false, unreal: false }];
}

/** "claim", "support", "telling" are nouns behind a possessive, an article, an adjective or the like, and verbs behind a subject. */
function isNoun(sentence: Sentence, from: number): boolean {
  const forms = ['claim-nouns', 'deny', 'affirm', 'say', 'wish'].flatMap((name) =>
    sentence
      .all(cue(name))
      .filter((label) => label.from === from)
      .map((label) => label.forms),
  );
  if (!forms.some((bits) => (bits & form.noun) !== 0)) return false;
  if (forms.every((bits) => bits === form.noun)) return true;
  const before = sentence.tokens[from - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (before.word === "'s" || sentence.isCue(from - 1, 'determiners')) return true;
  if (sentence.isCue(from - 1, 'prepositions')) return before.word !== 'to';
  // "Indian claims", "US claim that": an adjective; "Pakistan claims that": a verb.
  const named = sentence.all(speaker).find(({ to }) => to === from);
  if (named !== undefined) return sentence.isCue(from - 1, 'nationalities');
  return (
    !sentence.within(from - 1, cue('roles')) &&
    !/^\p{Lu}/u.test(before.text) &&
    !['modals', 'not', 'have', 'be', 'who'].some((name) => sentence.isCue(from - 1, name)) &&
    !/ly$|^(?:did|does|do|also|and|then|now|still|later)$/u.test(before.word)
  );
}

function verbFrame(
  sentence: Sentence,
  kind: FrameKind,
  label: Label,
  discourse: Discourse,
  grammar: Grammar,
  before: readonly Frame[],
): Frame | null {
  // "its stated view", "the alleged camps": an adjective.
  if ((label.forms & form.participle) !== 0 && isAdjective(sentence, label.from)) return null;
  // "asked why he had said it" takes for granted that he did.
  if (kind === 'doubt' && /^(?:why|how)$/u.test(sentence.tokens[label.to]?.word ?? '')) return null;
  const passive = isPassive(sentence, label);
  // "militants supported by Pakistan" is about the militants; "claims rejected by India" is about claims.
  if (passive && !isAfterBe(sentence, label.from) && !isBehindClaim(sentence, label.from)) return null;
  let subject: Subject;
  let reach: Frame['reach'];
  if (passive) {
    const by = byAfter(sentence, label.to);
    // "should be welcomed" tells of nobody who wishes it.
    if (by === null && kind === 'wish') return null;
    subject =
      by === null ? { holder: undefined, from: label.from } : subjectAfter(sentence, by + 1, discourse, grammar);
    reach = [
      { from: startOfClause(sentence, label.from), to: label.from },
      { from: label.to, to: endOfReach(sentence, label.to, kind) },
    ];
  } else {
    subject = isParticiple(sentence, label)
      ? { holder: undefined, from: label.from }
      : subjectBefore(sentence, label.from, discourse, grammar);
    // "whatever its generals say"
    if (sentence.isCue(subject.from, 'whatever')) return null;
    const inverted =
      subject.holder === undefined && isAfterQuote(sentence, label.from)
        ? subjectAfter(sentence, label.to, discourse, grammar)
        : null;
    if (inverted?.holder !== undefined) subject = { ...inverted, from: label.from };
    reach = reachOf(sentence, kind, label, subject.from, inverted !== null);
  }
  // "…, adding that", "and denied that": whoever spoke before.
  const holder =
    subject.holder === undefined && !passive ? implied(sentence, label, discourse, before) : subject.holder;
  const negated = isNegated(sentence, label.from) || (!passive && sentence.isCue(subject.from, 'not'));
  if (kind === 'deny' && !passive) {
    const tail = tailBefore(sentence, label.from);
    if (tail !== null)
      return { kind, holder, cue: label, reach: [{ from: 0, to: tail }], negated, unreal: false, tail: true };
  }
  return { kind, holder, cue: label, reach, negated, unreal: isUnreal(sentence, label), byPerson: subject.isPerson === true };
}

function isAdjective(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at - 1]?.word === "'s" ||
    sentence.isCue(at - 1, 'determiners') ||
    sentence.isCue(at - 1, 'prepositions')
  );
}

/** Where the part ends that ", which X denies" and ", a charge X rejects" look back on. */
function tailBefore(sentence: Sentence, verb: number): number | null {
  const subject = sentence.all(speaker).findLast(({ to }) => to <= verb && verb - to <= 4);
  if (subject === undefined) return null;
  let at = subject.from - 1;
  while (
    at > 0 &&
    ['who', 'that', 'claim-nouns', 'determiners', 'prepositions'].some((name) => sentence.isCue(at, name))
  )
    at--;
  if (at === subject.from - 1 || !['comma', 'break'].includes(sentence.tokens[at]?.kind ?? '')) return null;
  return at;
}

/** ", saying that", or at the sentence's start: its subject is another verb's. */
function isParticiple(sentence: Sentence, { from, forms }: Label): boolean {
  return (forms & form.ing) !== 0 && (from === 0 || sentence.tokens[from - 1]?.kind === 'comma');
}

function implied(
  sentence: Sentence,
  label: Label,
  discourse: Discourse,
  before: readonly Frame[],
): Speaking | undefined {
  const last = before.findLast((frame) => frame.kind !== 'claim' && frame.holder !== undefined);
  if (last !== undefined) return last.holder;
  const first = sentence.all(speaker)[0];
  if (first !== undefined && first.from < label.from) return first.holder;
  return discourse.speaker;
}

function nounFrame(
  sentence: Sentence,
  kind: FrameKind,
  label: Label,
  discourse: Discourse,
  grammar: Grammar,
): Frame | null {
  const owner = ownerBefore(sentence, label.from, discourse, grammar);
  const by = sentence.isCue(label.to, 'by') ? subjectAfter(sentence, label.to + 1, discourse, grammar) : null;
  const holder = by?.holder ?? owner?.holder;
  const next = sentence.tokens[label.to];
  const opens = next !== undefined && /^(?:that|of|to|about|on|regarding|how|over|as|for|against)$/u.test(next.word);
  // "India’s view is unchanged, namely that …"
  const that = opens ? -1 : thatAfter(sentence, label.to);
  // "China’s mediation claim", "the mediation claim": what it is a claim of stands before it.
  const left = owner?.from ?? (kind === 'claim' ? startOfCompound(sentence, label.from) : label.from);
  const reach = [{ from: left, to: label.from }];
  if (opens || by !== null) reach.push({ from: label.to, to: endOfReach(sentence, label.to, kind) });
  if (that >= 0) reach.push({ from: that, to: endOfReach(sentence, that, kind) });
  return { kind, holder, cue: label, reach, negated: false, unreal: false };
}

function startOfCompound(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && at - from < 3 && sentence.tokens[from - 1]?.kind === 'word') {
    if (['prepositions', 'that', 'who', 'if', 'joins'].some((name) => sentence.isCue(from - 1, name))) break;
    from--;
  }
  return from;
}

function thatAfter(sentence: Sentence, from: number): number {
  for (let i = from; i < Math.min(sentence.tokens.length, from + 7); i++) {
    const { kind, word } = sentence.tokens[i] ?? {};
    if (kind === 'colon' || word === 'that') return i + 1;
    if (kind === 'break' || kind === 'end') return -1;
  }
  return -1;
}

/** "Trump’s repeated claims", "his claim", "Indian denials". */
function ownerBefore(sentence: Sentence, at: number, discourse: Discourse, grammar: Grammar): Subject | null {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const token = sentence.tokens[i];
    if (token?.kind !== 'word') return null;
    if (token.word === "'s") {
      const owner = sentence
        .all(speaker)
        .filter(({ to }) => to === i)
        .sort((a, b) => a.from - b.from)[0];
      if (owner !== undefined) return { holder: owner.holder, from: owner.from };
      return {
        holder: holderIn(sentence, Math.max(0, i - 2), i, discourse, grammar) ?? null,
        from: Math.max(0, i - 1),
      };
    }
    if (/^(?:his|her)$/u.test(token.word)) return { holder: discourse.person ?? null, from: i };
    if (/^(?:its|their)$/u.test(token.word)) return { holder: discourse.group ?? null, from: i };
    const named = sentence.all(speaker).find(({ from, to }) => to === i + 1 && from <= i);
    if (named !== undefined && i === at - 1) return { holder: named.holder, from: named.from };
    if (named !== undefined && i >= at - 4 && sentence.isCue(i, 'nationalities'))
      return { holder: named.holder, from: named.from };
  }
  return null;
}

function accordingFrame(sentence: Sentence, label: Label, discourse: Discourse, grammar: Grammar): Frame {
  const { holder = null } = subjectAfter(sentence, label.to, discourse, grammar);
  const from = startOfClause(sentence, label.from);
  return {
    kind: 'say',
    holder,
    cue: label,
    reach: [{ from, to: endOfReach(sentence, label.to, 'say') }],
    negated: false,
    unreal: false,
  };
}

/** "Jaishankar: no third party", "No third party: Jaishankar", "6.20 pm: Misri: no third party". */
function colonFrames(sentence: Sentence, discourse: Discourse, grammar: Grammar): Frame[] {
  const { length } = sentence.tokens;
  const names = (from: number, to: number) =>
    sentence.all(speaker).some((label) => from <= label.from && label.to <= to);
  const frame = (at: number, from: number, to: number, reach: { from: number; to: number }): Frame[] => {
    const holder = holderIn(sentence, from, to, discourse, grammar);
    return holder === undefined
      ? []
      : [{ kind: 'say', holder, cue: { from: at, to: at + 1 }, reach: [reach], negated: false, unreal: false }];
  };
  let before = 0;
  for (let at = 1; at < length; at++) {
    if (sentence.tokens[at]?.kind !== 'colon') continue;
    if (length - at - 1 <= 5 && at > 4 && sentence.heading && names(at + 1, length))
      return frame(at, at + 1, length, { from: 0, to: at });
    if (at - before <= 7 && names(before, at)) return frame(at, before, at, { from: at + 1, to: length });
    before = at + 1;
  }
  return [];
}

function isPassive(sentence: Sentence, { from, to, forms }: Label): boolean {
  if ((forms & form.participle) === 0) return false;
  return isAfterBe(sentence, from) || sentence.tokens[to]?.word === 'by';
}

function isAfterBe(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (sentence.isCue(i, 'be')) return true;
    const { word = '' } = sentence.tokens[i] ?? {};
    if (!/ly$/u.test(word) && !sentence.isCue(i, 'not')) return false;
  }
  return false;
}

function isBehindClaim(sentence: Sentence, at: number): boolean {
  return [1, 2].some((back) => sentence.isCue(at - back, 'claim-nouns') || sentence.tokens[at - back]?.kind === 'comma');
}

function byAfter(sentence: Sentence, from: number): number | null {
  for (let i = from; i < Math.min(sentence.tokens.length, from + 5); i++) {
    if (sentence.tokens[i]?.kind !== 'word') return null;
    if (sentence.tokens[i]?.word === 'by') return i;
  }
  return null;
}

function isAfterQuote(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]?.kind;
  return before === 'close' || before === 'comma';
}

/** A verb of speech reaches over what follows; behind its content (", he said.") over what is before; within it over both. */
function reachOf(
  sentence: Sentence,
  kind: FrameKind,
  { to }: Label,
  subject: number,
  inverted: boolean,
): Frame['reach'] {
  const right = { from: to, to: endOfReach(sentence, to, kind) };
  const before = sentence.tokens[subject - 1]?.kind;
  // "…, which Trump says": content in front of it is its own clause only behind a comma.
  if (sentence.isCue(subject, 'who') || sentence.isCue(subject, 'if') || sentence.isCue(subject, 'subordinators')) return [right];
  const isBehind =
    subject > 2 &&
    (before === 'comma' || before === 'close' || before === 'break') &&
    (kind === 'say' || kind === 'doubt');
  if (!isBehind) return [right];
  let words = 0;
  for (let i = to; i < right.to && sentence.tokens[i]?.kind === 'word'; i++) words++;
  const opensContent = !inverted && words >= 6 && sentence.speech(subject - 2) === null;
  if (opensContent || sentence.isCue(to, 'that')) return [right];
  return [{ from: startOfClause(sentence, subject - 1), to: subject }, right];
}

/** Back to a break or to the sentence's start; commas do not end a clause here. */
function startOfClause(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (sentence.tokens[i]?.text === ';') return i + 1;
    if (sentence.isCue(i, 'breaks') && sentence.tokens[i - 1]?.kind === 'comma' && sentence.speech(i) === null)
      return i + 1;
  }
  return 0;
}

/** Where the reach of a verb ends: at a semicolon, at "but" and its like, where somebody else begins to speak. */
function endOfReach(sentence: Sentence, from: number, kind: FrameKind): number {
  const speech = sentence.speech(from) ?? sentence.speech(from + 1) ?? sentence.speech(from + 2);
  for (let i = from; i < sentence.tokens.length; i++) {
    if (speech !== null && speech.from <= i && i < speech.to) continue;
    if (sentence.tokens[i]?.text === ';') return i;
    if (i > from && sentence.isCue(i, 'breaks')) return i;
    if (sentence.isCue(i, 'joins') && opensOtherSpeech(sentence, i + 1)) return i;
    if (kind !== 'say' && sentence.tokens[i]?.kind === 'comma' && opensSaying(sentence, i + 1)) return i;
  }
  return sentence.tokens.length;
}

/** "and Pakistan said": a speaker and a finite verb of speech within a few words. */
function opensOtherSpeech(sentence: Sentence, at: number): boolean {
  const named = [0, 1, 2].some((skip) => sentence.at(at + skip, speaker) !== null);
  const own = ['say', 'deny', 'affirm', 'wish', 'doubt'].some((name) => sentence.at(at, cue(name)) !== null);
  if (!named) return own;
  for (let i = at; i < Math.min(sentence.tokens.length, at + 8); i++) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    if (
      ['say', 'deny', 'affirm'].some(
        (name) => ((sentence.at(i, cue(name))?.forms ?? 0) & (form.past | form.third)) !== 0,
      )
    )
      return true;
  }
  return false;
}

/** ", saying", ", insisting": what follows is no more what was denied. */
function opensSaying(sentence: Sentence, at: number): boolean {
  const label = sentence.at(at, cue('say')) ?? sentence.at(at + 1, cue('say'));
  return label !== null && (label.forms & (form.ing | form.past | form.third)) !== 0;
}

function isNegated(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    if (sentence.isCue(i, 'not')) return sentence.tokens[i + 1]?.word !== 'only';
    const passes =
      ['be', 'have', 'modals', 'to'].some((name) => sentence.isCue(i, name)) ||
      /ly$|^(?:did|does|do|yet|even|ever|so|far|itself|himself|herself|themselves|once)$/u.test(
        sentence.tokens[i]?.word ?? '',
      );
    if (!passes) return false;
  }
  return false;
}

function isUnreal(sentence: Sentence, { from, forms }: Label): boolean {
  if ((forms & form.base) === 0) return false;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    if (sentence.isCue(i, 'modals') || sentence.isCue(i, 'if')) return sentence.tokens[i]?.word !== 'can';
    if (sentence.isCue(i, 'want')) return true;
  }
  return false;
}
