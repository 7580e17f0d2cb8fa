/** Who says it: the subject of a verb of speech. Rules on word order only; what the words mean is the pack's and the language's data. */
import type { Discourse, Speaking } from './discourse.ts';
import { outlet, unplaced } from './findings.ts';
import { cue, speaker } from './grammar.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';

export interface Subject {
  /** undefined: nobody is named, and nothing before tells. */
  readonly holder: Speaking | undefined;
  /** Where its words begin; the verb's own place when there are none. */
  readonly from: number;
  /** Whether one person is named or meant, so that a later "he" can be the same. */
  readonly isPerson?: boolean;
}

/** Tokens looked at for a subject. */
const reach = 30;

/** The subject before a verb whose first token is `verb`. */
export function subjectBefore(sentence: Sentence, verb: number, discourse: Discourse): Subject {
  let end = skipAuxiliaries(sentence, verb - 1);
  let until = end + 1;
  // "called it staged and said": whoever did the first.
  if (sentence.isCue(end, 'joins')) return { holder: undefined, from: verb };
  // "it was baseless to suggest": nobody is its subject.
  if (sentence.tokens[verb - 1]?.word === 'to' && sentence.isCue(end, 'untrue'))
    return { holder: undefined, from: verb };
  const token = sentence.tokens[end];
  // "Ishaq Dar, the foreign minister, said": what is between the commas explains the subject.
  if (token?.kind === 'comma' || token?.kind === 'break') {
    const open = partnerOf(sentence, end);
    if (open === null) return { holder: undefined, from: verb };
    // "Pakistan’s prime minister, Shehbaz Sharif, said": a name between the commas is the better one.
    until = sentence.isCue(open + 1, 'who') ? open : end;
    end = open - 1;
  } else if (sentence.isCue(end, 'who')) {
    end = sentence.tokens[end - 1]?.kind === 'comma' ? end - 2 : end - 1;
    until = end + 1;
    // "no reference to Trump, who had said": the name right before it, whatever governs that.
    const named = sentence.all(speaker).find(({ to }) => to === until);
    if (named !== undefined) return { holder: named.holder, from: named.from, isPerson: named.person };
  }
  const from = startOfRegion(sentence, end);
  if (from > end) return { holder: undefined, from: verb };
  const to = Math.max(until, end + 1);
  return {
    holder: holderIn(sentence, from, to, discourse),
    from,
    isPerson: meansPerson(sentence, from, to),
  };
}

/** The subject behind a verb: "said Dar", "by India", "according to officials in Delhi". */
export function subjectAfter(sentence: Sentence, at: number, discourse: Discourse): Subject {
  let to = at;
  while (to < sentence.tokens.length && to - at < 12) {
    const kind = sentence.tokens[to]?.kind;
    if (kind !== 'word' || sentence.isCue(to, 'breaks') || sentence.isCue(to, 'that') || sentence.isCue(to, 'who'))
      break;
    to++;
  }
  if (to === at) return { holder: undefined, from: at };
  return {
    holder: holderIn(sentence, at, to, discourse),
    from: at,
    isPerson: meansPerson(sentence, at, to),
  };
}

function skipAuxiliaries(sentence: Sentence, from: number): number {
  let at = from;
  while (at >= 0) {
    const { word = '', kind } = sentence.tokens[at] ?? {};
    if (kind !== 'word') break;
    const skipped =
      ['be', 'have', 'modals', 'not', 'to'].some((name) => sentence.isCue(at, name)) ||
      /ly$|^(?:also|later|then|again|once|now|still|even|since|already|earlier|soon|too|first|further|subsequently|did|does|do|went|on|both|all|long|ever|just|quick|quickly|so|far|itself|himself|herself|themselves)$/u.test(
        word,
      );
    if (!skipped || sentence.at(at, speaker) !== null) break;
    at--;
  }
  return at;
}

/** The comma or dash that opens what one at `close` ends. */
function partnerOf(sentence: Sentence, close: number): number | null {
  const kind = sentence.tokens[close]?.kind;
  for (let i = close - 1; i > Math.max(0, close - reach); i--) {
    const now = sentence.tokens[i]?.kind;
    if (now === kind) return i;
    if (now === 'open' || now === 'close' || now === 'colon' || (kind === 'comma' && now === 'break')) return null;
  }
  return null;
}

/** Walks left over the words of a subject, to a sign, a conjunction or another verb of speech. */
function startOfRegion(sentence: Sentence, end: number): number {
  let at = end;
  while (at >= 0 && end - at < reach) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word') break;
    if (sentence.isCue(at, 'breaks') || sentence.isCue(at, 'that') || sentence.isCue(at, 'if')) break;
    if (at < end && sentence.isCue(at, 'joins') && sentence.tokens[at - 1]?.kind === 'comma') break;
    if (at < end && isFiniteSpeech(sentence, at)) break;
    at--;
  }
  return at + 1;
}

function isFiniteSpeech(sentence: Sentence, at: number): boolean {
  return ['say', 'deny'].some((name) => {
    const label = sentence.at(at, cue(name));
    return label !== null && (label.forms & (2 | 4)) !== 0 && sentence.at(at, cue('claim-nouns')) === null;
  });
}

/** Whom the words from `from` to `to` (exclusive) name. */
export function holderIn(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const inside = maximal(sentence.all(speaker).filter((label) => from <= label.from && label.to <= to)).filter(
    (label) => sentence.tokens[label.to]?.glued !== true,
  );
  const free = inside.filter((label) => !isAfterPreposition(sentence, label, from));
  const isOwner = (label: Label) => sentence.tokens[label.to]?.word === "'s" && label.to + 1 < to;
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
    const known = discourse.introduced.get(name) ?? homeOffice(sentence, from, to, discourse);
    rememberRole(sentence, from, to, known, discourse);
    discourse.introduced.set(name, known);
    return known;
  }
  return pointedAt(sentence, from, to, discourse);
}

/** "a Chinese scholar", "a retired Indian colonel" speak for nobody but themselves, "Indian analysts" for analysts. */
function spokenFor(sentence: Sentence, from: number, to: number, chosen: Label, inside: readonly Label[]): Speaking {
  const isPrivate = (label: Label) => from <= label.from && label.to <= to;
  if (chosen.person || !sentence.all(cue('private-roles')).some(isPrivate)) return chosen.holder;
  const own = inside.find((label) => sentence.within(label.from, cue('private-roles')));
  return own?.holder ?? null;
}

/** A person of the pack, a name it does not know, or one who holds an office. */
function meansPerson(sentence: Sentence, from: number, to: number): boolean {
  const inside = sentence.all(speaker).filter((label) => from <= label.from && label.to <= to);
  return (
    inside.some((label) => label.person) ||
    unknownName(sentence, from, to, inside) !== null ||
    sentence
      .all(cue('offices'))
      .some((label) => from <= label.from && label.to <= to && !/s$/u.test(sentence.tokens[label.from]?.word ?? ''))
  );
}

/** "he", "it", "we", "the spokesman": whoever the text spoke of before. */
function pointedAt(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const isOutlet = (label: Label) => from <= label.from && label.to <= to && !isAfterPreposition(sentence, label, from);
  if (sentence.all(cue('outlet-words')).some(isOutlet)) return outlet;
  for (let i = to - 1; i >= from; i--) {
    if (sentence.isCue(i, 'person-pronouns')) return before(sentence, i, true) ?? discourse.person ?? null;
    if (sentence.isCue(i, 'group-pronouns'))
      return before(sentence, i, false) ?? discourse.group ?? discourse.speaker ?? null;
    if (sentence.isCue(i, 'own-pronouns')) return sentence.speech(i) === null ? outlet : (discourse.speaker ?? null);
  }
  return officeHolder(sentence, from, to, discourse);
}

/** "the spokesman", "officials there", "the government": by the office last named, the place, the article’s own country. */
function officeHolder(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const known = sentence.tokens[from]?.word === 'the' ? recallRole(sentence, from, to, discourse) : undefined;
  if (known !== undefined) return known;
  if (sentence.all(cue('there')).some((label) => from <= label.from && label.to <= to)) return discourse.group ?? null;
  const isThe = sentence.tokens[from]?.word === 'the';
  if (hasStateRole(sentence, from, to)) {
    const last = sentence.heading || !isThe ? null : discourse.speaker;
    return placeAhead(sentence, from) ?? discourse.home ?? last ?? unplaced;
  }
  if (!hasRole(sentence, from, to)) return undefined;
  const isOffice = officeIn(sentence, from, to) !== null;
  return isThe && isOffice ? (discourse.speaker ?? discourse.person ?? null) : null;
}

/** "In Islamabad, officials said": where those speak whom nothing else places. */
function placeAhead(sentence: Sentence, before: number): Speaking | undefined {
  if (!sentence.isCue(0, 'prepositions')) return undefined;
  const place = sentence.all(speaker).find(({ from, to, person }) => from <= 2 && to <= before && !person);
  return place !== undefined && sentence.tokens[place.to]?.kind === 'comma' ? place.holder : undefined;
}

/** The person, or the body, named last before a pronoun in its own sentence. */
function before(sentence: Sentence, at: number, person: boolean): Speaking | undefined {
  return sentence
    .all(speaker)
    .findLast((label) => label.to <= at && sentence.tokens[label.to]?.glued !== true && label.person === person)
    ?.holder;
}

/** "Home Minister Amit Shah": whoever holds an office that the article gives no country speaks for its own. */
function homeOffice(sentence: Sentence, from: number, to: number, { home }: Discourse): Speaking {
  return hasStateRole(sentence, from, to) ? (home ?? unplaced) : null;
}

/** "the defence ministry", "officials"; not "a former official". */
function hasStateRole(sentence: Sentence, from: number, to: number): boolean {
  const isPast = sentence.all(cue('past-offices')).some((label) => from <= label.from && label.to <= to);
  return !isPast && sentence.all(cue('state-roles')).some((label) => from <= label.from && label.to <= to);
}

/** The last word of an office among the words of a subject: "spokesperson" of "the Foreign Office spokesperson". */
function officeIn(sentence: Sentence, from: number, to: number): string | null {
  const office = sentence.all(cue('offices')).findLast((label) => from <= label.from && label.to <= to);
  return office === undefined ? null : (sentence.tokens[office.from]?.word ?? null);
}

function rememberRole(sentence: Sentence, from: number, to: number, holder: Speaking, discourse: Discourse): void {
  const office = officeIn(sentence, from, to);
  if (office !== null) discourse.roles.set(office, holder);
}

function recallRole(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const words = sentence.tokens.slice(from, to).map(({ word }) => word);
  const title = [...discourse.titles].findLast(([each]) => words.join(' ').includes(each));
  if (title !== undefined) return title[1];
  const office = officeIn(sentence, from, to);
  return office === null ? undefined : discourse.roles.get(office);
}

function hasRole(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.isCue(i, 'roles')) return true;
  return false;
}

/** "officials in Delhi", "a spokesman for the Indian government": the first that says where or for whom. */
function bound(sentence: Sentence, labels: readonly Label[], from: number): Label | undefined {
  return labels.find((label) => {
    const word = prepositionBefore(sentence, label, from);
    return word !== null && ['in', 'of', 'for', 'from', 'at'].includes(word);
  });
}

function isAfterPreposition(sentence: Sentence, label: Label, from: number): boolean {
  return prepositionBefore(sentence, label, from) !== null;
}

/** The preposition that governs a label: before it, with at most an article and two adjectives or the like between. */
function prepositionBefore(sentence: Sentence, label: Label, from: number): string | null {
  for (let i = label.from - 1; i >= Math.max(from, label.from - 4); i--) {
    const { word = '', kind } = sentence.tokens[i] ?? {};
    if (kind !== 'word') return null;
    if (sentence.isCue(i, 'prepositions')) return word;
    const isPlain =
      /^(?:the|a|an|its|his|her|their|both|top|senior)$/u.test(word) ||
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
    const { text = '', word = '', kind, glued = false } = sentence.tokens[i] ?? {};
    if (kind !== 'word' || glued || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
    if (known.some((label) => label.from <= i && i < label.to)) continue;
    if (['roles', 'calendar', 'state-roles'].some((name) => sentence.isCue(i, name))) continue;
    // A sentence's first word has its capital in any case: it is a name only as a whole subject ("Malaysia backed").
    if (i === 0 && (to > 1 || pronouns.some((name) => sentence.isCue(i, name)))) continue;
    if (sentence.heading && sentence.tokens.filter(({ text: each }) => /^\p{Ll}/u.test(each)).length < 3) continue;
    return word;
  }
  return null;
}
