/** Whom a run of words names or means: somebody of the pack, a name it does not know, an office, a pronoun. */
import type { Discourse, Speaking } from './discourse.ts';
import { hasRole, homeOffice, officeHolder, rememberRole } from './find-office.ts';
import { outlet } from './findings.ts';
import type { Label } from './phrase-index.ts';
import { meantAt } from './resolve-pronouns.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

/** Whom the words from `from` to `to` (exclusive) name. */
export function holderIn(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const inside = maximal(sentence.all(speaker).filter((label) => from <= label.from && label.to <= to)).filter(
    (label) => sentence.tokens[label.to]?.glued !== true,
  );
  const free = inside.filter((label) => !isAfterPreposition(sentence, label, from));
  const isOwner = (label: Label) => sentence.isWord(label.to, 'possessive') && label.to + 1 < to;
  const people = free.filter((label) => label.person && !isOwner(label));
  const chosen = people.at(-1) ?? free.find((label) => !isOwner(label)) ?? free[0] ?? bound(sentence, inside, from);
  const name = unknownName(sentence, from, to, inside);
  const holder = chosen === undefined ? undefined : spokenFor(sentence, from, to, chosen, inside);
  if (chosen !== undefined && holder !== undefined) {
    rememberRole(sentence, from, to, holder, discourse);
    if (name !== null && people.length === 0) {
      const isSpokesman = hasRole(sentence, from, to) || isOwner(chosen);
      discourse.introduced.set(name, isSpokesman ? holder : (discourse.introduced.get(name) ?? holder));
    }
    return holder;
  }
  if (name !== null) {
    const known =
      discourse.introduced.get(name) ??
      (isForeign(sentence, from, to, name) ? null : homeOffice(sentence, from, to, discourse));
    rememberRole(sentence, from, to, known, discourse);
    discourse.introduced.set(name, known);
    return known;
  }
  return pointedAt(sentence, from, to, discourse);
}

/** "Malaysia’s prime minister": an office of another country. */
function isForeign(sentence: Sentence, from: number, to: number, name: string): boolean {
  return sentence.tokens.some(
    ({ word }, at) => from <= at && at < to && word === name && sentence.isWord(at + 1, 'possessive'),
  );
}

/** "a Chinese scholar", "a retired Indian colonel" speak for nobody but themselves, "Indian analysts" for analysts. */
function spokenFor(sentence: Sentence, from: number, to: number, chosen: Label, inside: readonly Label[]): Speaking {
  const isPrivate = (label: Label) => from <= label.from && label.to <= to;
  if (chosen.person || !sentence.all(cue('private-roles')).some(isPrivate)) return chosen.holder;
  const own = inside.find((label) => sentence.within(label.from, cue('private-roles')));
  return own?.holder ?? null;
}

/** A person of the pack, a name it does not know, or one who holds an office. */
export function meansPerson(sentence: Sentence, from: number, to: number): boolean {
  const inside = sentence.all(speaker).filter((label) => from <= label.from && label.to <= to);
  return (
    inside.some((label) => label.person) ||
    unknownName(sentence, from, to, inside) !== null ||
    sentence
      .all(cue('offices'))
      .some((label) => from <= label.from && label.to <= to && !sentence.isWord(label.from, 'plural'))
  );
}

/** "he", "it", "we", "the spokesman": whoever the text spoke of before. */
function pointedAt(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const isOutlet = (label: Label) => from <= label.from && label.to <= to && !isAfterPreposition(sentence, label, from);
  if (sentence.all(cue('outlet-words')).some(isOutlet)) return outlet;
  for (let i = to - 1; i >= from; i--) {
    if (sentence.isCue(i, 'person-pronouns'))
      return before(sentence, i, true) ?? meantAt(sentence, i, discourse.person, discourse) ?? null;
    if (sentence.isCue(i, 'group-pronouns'))
      return before(sentence, i, false) ?? discourse.group ?? discourse.speaker ?? null;
    if (sentence.isCue(i, 'own-pronouns')) return sentence.speech(i) === null ? outlet : (discourse.speaker ?? null);
  }
  return officeHolder(sentence, from, to, discourse);
}

/**
 * The person, or the body, named last before a pronoun in its own sentence; not where it all happens: "at the White House".
 * In "thanked Trump for what he called" it is whoever thanked, who is named first.
 */
function before(sentence: Sentence, at: number, person: boolean): Speaking | undefined {
  const named = sentence
    .all(speaker)
    .filter(
      (label) =>
        label.to <= at &&
        sentence.tokens[label.to]?.glued !== true &&
        label.person === person &&
        (person ? !isTold(sentence, label, at) : !isPlace(sentence, label)),
    );
  const subject = sentence.isWord(at - 1, 'free-relative')
    ? named.find((label) => !isAfterPreposition(sentence, label, 0))
    : undefined;
  return (subject ?? named.at(-1))?.holder;
}

/** "Sharif told Rubio he appreciated …": who is told is not the one who says so. */
function isTold(sentence: Sentence, { from, to }: Label, at: number): boolean {
  return at - to <= 1 && sentence.isCue(from - 1, 'say');
}

/** "at the White House", "in Pakistan"; not "For India", whose view it is, nor "after India struck". */
function isPlace(sentence: Sentence, { from }: Label): boolean {
  const at = sentence.isWord(from - 1, 'before-name') ? from - 2 : from - 1;
  const isOther = sentence.isCue(at, 'views-of') || sentence.isCue(at, 'subordinators');
  return sentence.isCue(at, 'prepositions') && !isOther;
}

/** "officials in Delhi", "a spokesman for the Indian government": the first that says where or for whom. */
function bound(sentence: Sentence, labels: readonly Label[], from: number): Label | undefined {
  return labels.find((label) => {
    const at = prepositionBefore(sentence, label, from);
    return at !== null && sentence.isWord(at, 'bound-by');
  });
}

function isAfterPreposition(sentence: Sentence, label: Label, from: number): boolean {
  return prepositionBefore(sentence, label, from) !== null;
}

/** The preposition that governs a label: before it, with at most an article and two adjectives or the like between. */
function prepositionBefore(sentence: Sentence, label: Label, from: number): number | null {
  for (let i = label.from - 1; i >= Math.max(from, label.from - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return null;
    if (sentence.isCue(i, 'prepositions')) return i;
    const isPlain =
      sentence.isWord(i, 'before-name') ||
      (i >= label.from - 2 && sentence.at(i, speaker) === null && !sentence.isCue(i, 'roles'));
    if (!isPlain) return null;
  }
  return null;
}

/** The labels that lie in no other. */
function maximal(labels: readonly Label[]): readonly Label[] {
  return labels.filter(
    (label) =>
      !labels.some(
        (other) =>
          other !== label &&
          other.from <= label.from &&
          label.to <= other.to &&
          other.to - other.from > label.to - label.from,
      ),
  );
}

const pronouns = ['person-pronouns', 'group-pronouns', 'own-pronouns', 'pointers', 'determiners', 'adverbs'];

/** The last capitalised word that belongs to no speaker known to the pack, in small letters. */
function unknownName(sentence: Sentence, from: number, to: number, known: readonly Label[]): string | null {
  for (let i = to - 1; i >= from; i--) {
    const { word = '', kind, capitals, glued = false } = sentence.tokens[i] ?? {};
    if (kind !== 'word' || glued || capitals !== 'name') continue;
    if (known.some((label) => label.from <= i && i < label.to)) continue;
    if (['roles', 'calendar', 'state-roles'].some((name) => sentence.isCue(i, name))) continue;
    // A sentence's first word has its capital in any case: it is a name only as a whole subject ("Malaysia backed")
    // or where something is its own ("Malaysia’s prime minister").
    const isWhole = to === 1 || sentence.isWord(i + 1, 'possessive');
    if (i === 0 && (!isWhole || pronouns.some((name) => sentence.isCue(i, name)))) continue;
    if (sentence.heading && sentence.tokens.filter((each) => each.capitals === 'small').length < 3) continue;
    return word;
  }
  return null;
}
