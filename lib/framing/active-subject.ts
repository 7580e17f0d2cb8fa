/** The subject of an active verb of speech, in whatever order a sentence has it: "Dar said", "…, said Dar", "…, adding that". */
import type { Discourse, Speaking } from './discourse.ts';
import { type Subject, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Frame } from './frame.ts';
import { isNoun } from './noun-frame.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';
import { isAfterBe, isParticiple } from './verb-form.ts';

/** The subject of an active verb, before it or, behind a quotation, after it: "…, said Dar". */
export function activeSubject(
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
  const isSay = sentence.at(label.from, cue('say')) !== null;
  const mayInvert = isSay && isAfterQuote(sentence, label);
  // "a third person in the room makes talks fairer, says Christine Amstutz": a name right behind it.
  const isName = namesOnly(sentence, label.to);
  if (subject.holder != null || !mayInvert || (subject.holder === null && !isName))
    return { ...subject, inverted: false };
  const behind = subjectAfter(sentence, label.to, discourse);
  return behind.holder === undefined
    ? { ...subject, inverted: subject.holder === undefined }
    : { ...behind, from: label.from, inverted: true };
}

const subjects = ['determiners', 'roles', 'state-roles', 'person-pronouns', 'group-pronouns', 'private-roles'];

/** "…, said Dar", "…, says a senior official"; not "Modi refutes the claim, says talks took place". */
function opensSubject(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.capitals !== 'small' || subjects.some((name) => sentence.isCue(at, name));
}

/** Whether nothing but a name stands here, to the next sign: "Christine Amstutz", and not "China played no role". */
function namesOnly(sentence: Sentence, from: number): boolean {
  let at = from;
  while (sentence.tokens[at]?.capitals === 'name') at++;
  return at > from && sentence.tokens[at]?.kind !== 'word';
}

/** "quoted him as saying", "cited the minister as having said": the verb of quoting. */
function quotedBefore(sentence: Sentence, { from }: Label): Label | null {
  const as = sentence.isCue(from - 1, 'have') ? from - 2 : from - 1;
  if (!sentence.isWord(as, 'role')) return null;
  const quoting = sentence.all(cue('quoting')).findLast(({ to }) => to <= as && as - to <= 10);
  return quoting ?? null;
}

function isAfterQuote(sentence: Sentence, { from, to }: Label): boolean {
  const before = sentence.tokens[from - 1]?.kind;
  return before === 'close' || (before === 'comma' && opensSubject(sentence, to));
}

export function implied(
  sentence: Sentence,
  label: Label,
  discourse: Discourse,
  before: readonly Frame[],
): Speaking | undefined {
  // "Speaking in the House, Asif said": whoever speaks next.
  if (label.from === 0 && isParticiple(sentence, label)) return undefined;
  // "Confirmed US offers but accepted …", in a table: whoever did is in another cell.
  if (opensWithDeed(sentence, label.from)) return null;
  // "Modi refutes Trump's claim, says …": whoever did something, not whose claim it is.
  const isTrailing = isParticiple(sentence, label);
  const last = before.findLast(
    ({ holder, cue: { from } }, at) =>
      holder !== undefined &&
      !isNoun(sentence, from) &&
      !(isTrailing && isWithin(sentence, before.slice(0, at).at(-1), from)),
  );
  if (last !== undefined) return last.holder;
  // "Notwithstanding Modi's explanation, Trump kept to his version, complaining …"
  const first = sentence.all(speaker).find(({ to }) => !sentence.isWord(to, 'possessive'));
  if (first !== undefined && first.from < label.from) return first.holder;
  return discourse.speaker ?? discourse.person;
}

/** "India disputed what Rubio said, insisting …": a verb in the object of the one before it. */
function isWithin(sentence: Sentence, outer: Frame | undefined, verb: number): boolean {
  for (let i = outer?.cue.to ?? verb; i < verb; i++)
    if (['that', 'who', 'why'].some((name) => sentence.isCue(i, name)) || sentence.isWord(i, 'free-relative'))
      return true;
  return false;
}

/** Whether the verb of a sentence without a subject is its first word, and nothing parts this verb from it. */
function opensWithDeed(sentence: Sentence, verb: number): boolean {
  const isDeed = ['say', 'deny', 'affirm'].some((name) => sentence.at(0, cue(name)) !== null);
  return isDeed && sentence.tokens.slice(0, verb).every(({ kind }) => kind === 'word');
}
