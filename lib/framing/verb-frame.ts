/** Verbs of speech: who says, denies, backs or doubts what, in whatever voice and order a sentence has it. */
import type { Discourse, Speaking } from './discourse.ts';
import { type Subject, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Frame, FrameKind, Run } from './frame.ts';
import { cue, speaker } from './grammar.ts';
import { form } from './inflect.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { endOfReach, reachOf, startOfClause, tailBefore } from './speech-reach.ts';

/** The frame of a verb of speech; null where the word is none after all. */
export function verbFrame(
  sentence: Sentence,
  kind: FrameKind,
  label: Label,
  discourse: Discourse,
  before: readonly Frame[],
): Frame | null {
  // "a list", "the report": a noun.
  if ((label.forms & (form.base | form.third)) !== 0 && sentence.isCue(label.from - 1, 'articles')) return null;
  if ((label.forms & (form.base | form.third)) !== 0 && isLikelyNoun(sentence, label)) return null;
  // "It was thanks to Beijing"
  if (sentence.tokens[label.from]?.word === 'thanks' && sentence.tokens[label.to]?.word === 'to') return null;
  // "its stated view", "the alleged camps": an adjective.
  if ((label.forms & form.participle) !== 0 && isAdjective(sentence, label.from)) return null;
  // "concluded with", "found shelter": speech only before what was said.
  if (
    kind === 'say' &&
    sentence.at(label.from, cue('needs-that'))?.to === label.to &&
    !opensContent(sentence, label.to)
  )
    return null;
  // "called it proof that …": no doubt, but what is said.
  if (kind === 'doubt' && sentence.isCue(label.from, 'proof') && isProven(sentence, label.from)) return null;
  // "asked why he had said it" takes for granted that he did.
  if (kind === 'doubt' && sentence.isCue(label.to, 'why')) return null;
  const unreal = isUnreal(sentence, label);
  if (isPassive(sentence, label)) {
    const frame = passiveFrame(sentence, kind, label, discourse);
    return frame && { ...frame, unreal, negated: isNegated(sentence, label.from) };
  }
  const active = activeSubject(sentence, label, discourse);
  // "whatever its generals say"
  if (sentence.isCue(active.from, 'whatever')) return null;
  // "…, adding that", "and denied that": whoever spoke before.
  const holder = active.holder === undefined ? implied(sentence, label, discourse, before) : active.holder;
  const negated = isNegated(sentence, label.from) || sentence.isCue(active.from, 'not');
  const tail = kind === 'deny' ? tailBefore(sentence, label.from) : null;
  if (tail !== null) {
    const named = { from: tail, to: label.from };
    return { kind, holder, cue: label, reach: [{ from: 0, to: tail }], negated, tail: true, named };
  }
  const whole = reachOf(sentence, kind, label, active.from, active.inverted);
  const isCut = kind === 'wish' || isAside(sentence, label) || isInfinitive(sentence, label);
  const reach = isCut ? whole.map((run) => cutAtComma(sentence, run)) : whole;
  return { kind, holder, cue: label, reach, negated, unreal, byPerson: active.isPerson === true };
}

/** "found that", "sees it as", "concluded: …" */
function opensContent(sentence: Sentence, from: number): boolean {
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
  const isBare = (forms & form.base) !== 0 && sentence.tokens[from - 1]?.word === 'to';
  return (
    (isBare && !sentence.isCue(from - 2, 'have') && !sentence.isCue(to, 'that')) || sentence.tokens[to]?.word === 'to'
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

function passiveFrame(sentence: Sentence, kind: FrameKind, label: Label, discourse: Discourse): Frame | null {
  // "militants supported by Pakistan" is about the militants; "claims rejected by India" is about claims.
  if (!isAfterBe(sentence, label.from) && !isBehindClaim(sentence, label.from)) return null;
  const by = byAfter(sentence, label.to);
  // "who asked not to be named"
  if (by === null && sentence.tokens[label.from - 2]?.word === 'to') return null;
  // "should be welcomed" tells of nobody who wishes it.
  if (by === null && kind === 'wish') return null;
  const subject = by === null ? null : subjectAfter(sentence, by + 1, discourse);
  const reach = [
    { from: startOfClause(sentence, label.from), to: label.from },
    { from: label.to, to: Math.min(endOfReach(sentence, label.to, kind), relativeAfter(sentence, label.to)) },
  ];
  // "remains disputed": nobody in particular denies it.
  const isMoot = by === null && sentence.at(label.from, cue('moot')) !== null;
  return {
    kind: isMoot ? 'doubt' : kind,
    holder: subject?.holder ?? placeAfter(sentence, label.to),
    cue: label,
    reach,
    byPerson: subject?.isPerson === true,
  };
}

/** "…, where officials said": a clause behind a comma is no more what was denied. */
function relativeAfter(sentence: Sentence, at: number): number {
  for (let i = at; i < sentence.tokens.length; i++) {
    const opens = sentence.isCue(i + 1, 'who') || sentence.isCue(i + 1, 'subordinators');
    if (sentence.tokens[i]?.kind === 'comma' && opens) return i;
  }
  return sentence.tokens.length;
}

/** "was rejected in New Delhi": by whoever sits there. */
function placeAfter(sentence: Sentence, at: number): Speaking | undefined {
  return sentence.tokens[at]?.word === 'in' ? sentence.at(at + 1, speaker)?.holder : undefined;
}

/** The subject of an active verb, before it or, behind a quotation, after it: "…, said Dar". */
function activeSubject(
  sentence: Sentence,
  label: Label,
  discourse: Discourse,
): Subject & { readonly inverted: boolean } {
  const quoted = quotedBefore(sentence, label);
  if (quoted !== null) {
    // What was said may stand before whoever quotes it.
    const before = subjectBefore(sentence, quoted.from, discourse);
    if (isAfterBe(sentence, quoted.from)) return { ...before, inverted: false };
    const { from } = before;
    return { ...subjectAfter(sentence, quoted.to, discourse), from, inverted: false };
  }
  if (isParticiple(sentence, label)) return { holder: undefined, from: label.from, inverted: false };
  const subject = subjectBefore(sentence, label.from, discourse);
  const mayInvert = sentence.at(label.from, cue('say')) !== null && isAfterQuote(sentence, label.from);
  // "a third person in the room makes talks fairer, says Christine Amstutz": a name right behind it.
  const isName = namesOnly(sentence, label.to);
  if (subject.holder != null || !mayInvert || (subject.holder === null && !isName))
    return { ...subject, inverted: false };
  const behind = subjectAfter(sentence, label.to, discourse);
  return behind.holder === undefined
    ? { ...subject, inverted: subject.holder === undefined }
    : { ...behind, from: label.from, inverted: true };
}

/** Whether nothing but a name stands here, to the next sign: "Christine Amstutz", and not "China played no role". */
function namesOnly(sentence: Sentence, from: number): boolean {
  let at = from;
  while (/^\p{Lu}\p{Ll}/u.test(sentence.tokens[at]?.text ?? '')) at++;
  return at > from && sentence.tokens[at]?.kind !== 'word';
}

/** "quoted him as saying", "cited the minister as having said": the verb of quoting. */
function quotedBefore(sentence: Sentence, { from }: Label): Label | null {
  const as = sentence.isCue(from - 1, 'have') ? from - 2 : from - 1;
  if (sentence.tokens[as]?.word !== 'as') return null;
  const quoting = sentence.all(cue('quoting')).findLast(({ to }) => to <= as && as - to <= 10);
  return quoting ?? null;
}

/** "was proof that", "as evidence of a tougher India"; not "was no proof that", "without evidence that". */
function isProven(sentence: Sentence, at: number): boolean {
  const before = [1, 2, 3].map((back) => at - back);
  return (
    !before.some((i) => sentence.isCue(i, 'not') || sentence.isCue(i, 'have')) &&
    before.some(
      (i) =>
        sentence.isCue(i, 'be') ||
        sentence.isCue(i, 'as') ||
        sentence.isCue(i, 'naming') ||
        sentence.isCue(i, 'thing-pronouns'),
    )
  );
}

/** "Rubio’s overnight calls": a word that is a noun as often, with an adjective before it or somebody’s. */
function isLikelyNoun(sentence: Sentence, { from, forms }: Label): boolean {
  if (sentence.at(from, cue('also-nouns')) === null) return false;
  const { word = '', text = '', kind } = sentence.tokens[from - 1] ?? {};
  if (word === "'s" || sentence.isCue(from - 1, 'prepositions') || sentence.isCue(from - 1, 'determiners'))
    return word !== 'to' || (forms & form.base) === 0;
  const before = sentence.all(speaker).find(({ to }) => to === from);
  if (before !== undefined) return sentence.isCue(from - 1, 'nationalities');
  const leads = [
    'modals',
    'not',
    'have',
    'be',
    'who',
    'roles',
    'joins',
    'person-pronouns',
    'group-pronouns',
    'own-pronouns',
    'adverbs',
  ];
  return kind === 'word' && !/^\p{Lu}|ly$/u.test(text) && !leads.some((name) => sentence.isCue(from - 1, name));
}

function isAdjective(sentence: Sentence, at: number): boolean {
  // "It earlier credited …"
  if (sentence.tokens[at - 1]?.word === 'earlier' && sentence.isCue(at - 2, 'group-pronouns')) return false;
  return (
    sentence.tokens[at - 1]?.word === "'s" ||
    sentence.isCue(at - 1, 'determiners') ||
    sentence.isCue(at - 1, 'prepositions')
  );
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
  // "Speaking in the House, Asif said": whoever speaks next.
  if (label.from === 0 && isParticiple(sentence, label)) return undefined;
  const last = before.findLast((frame) => frame.kind !== 'claim' && frame.holder !== undefined);
  if (last !== undefined) return last.holder;
  const first = sentence.all(speaker)[0];
  if (first !== undefined && first.from < label.from) return first.holder;
  return discourse.speaker ?? discourse.person;
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
  return [1, 2].some(
    (back) => sentence.isCue(at - back, 'claim-nouns') || sentence.tokens[at - back]?.kind === 'comma',
  );
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

function isNegated(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    // "not only", "not all of them": no negation of the verb.
    if (sentence.isCue(i, 'not')) return !/^(?:only|all|every)$/u.test(sentence.tokens[i + 1]?.word ?? '');
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
