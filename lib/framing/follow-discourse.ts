/** Keeps the discourse up to date: what each block and sentence leaves behind for those after it. */
import type { Discourse, Speaking } from './discourse.ts';
import { unplaced } from './findings.ts';
import type { Frame } from './frame.ts';
import { type Grammar, isSameSide } from './grammar.ts';
import { titlesIn } from './resolve-pronouns.ts';
import type { Sentence } from './sentence.ts';
import { cue, event, rival, sign, speaker } from './sets.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** A paragraph begins anew, unless it goes on with a quotation. */
export function startBlock(discourse: Discourse, tokens: readonly Token[]): void {
  discourse.elsewhere = false;
  if (tokens[0]?.kind !== 'open') discourse.speaker = undefined;
}

/**
 * Whether a sentence is about another story: it names more of one than of this one, or one before it in the paragraph did
 * and nothing since speaks for this one. A tie settles nothing: "in Doha, Dar said …".
 */
export function speaksElsewhere(grammar: Grammar, sentence: Sentence, discourse: Discourse): boolean {
  const sides = grammar.parties.map((set) => sentence.all(set).length);
  // "closer to war than at any time since 1999" compares, and tells of no other story.
  const others = sentence.all(rival).filter(({ from }) => !comparesAt(sentence, from)).length;
  const named = sides.reduce((sum, count) => sum + count, 0);
  const own = sentence.all(event).length > 0 || (sides.length > 0 && sides.every((count) => count > 0));
  // "nuclear war": words that are worth a point of the topic by themselves (lib/pack/source-schema.ts).
  const isSigned = sentence.all(sign).some(({ forms }) => forms >= 1);
  if (own || (others === 0 && (named > 0 || isSigned))) discourse.elsewhere = false;
  else if (others > named) discourse.elsewhere = true;
  return discourse.elsewhere;
}

function comparesAt(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => sentence.isCue(at - back, 'comparing'));
}

/** Takes over into the next sentences who spoke and who was spoken of. */
export function remember(grammar: Grammar, sentence: Sentence, frames: readonly Frame[], discourse: Discourse): void {
  const speaking = frames.filter(({ kind, holder }) => kind !== 'claim' && holder !== undefined);
  discourse.recent = [sentence.sets(), ...discourse.recent].slice(0, 15);
  const last = speaking.at(-1);
  if (last?.holder !== undefined) discourse.speaker = last.holder;
  const named = sentence.all(speaker);
  for (const label of named) {
    if (label.holder !== null) rememberTitles(grammar, label.holder, discourse);
    // "Singh" later in the article is "Rajnath Singh".
    const family = label.person && label.to - label.from > 1 ? sentence.tokens[label.to - 1] : undefined;
    if (family !== undefined && isCapitalised(family)) discourse.introduced.set(family.word, label.holder);
  }
  const person = named.find((label) => label.person);
  // The subject of the sentence is whom "he" means in the next; who is spoken of within it is not.
  if (sentence.all(cue('interview')).length > 0) discourse.interviewee ??= person?.holder ?? discourse.person;
  discourse.person = personOf(sentence, speaking, person?.holder, discourse);
  for (const { person: isPerson, holder } of named)
    if (isPerson && holder !== null) discourse.people = [holder, ...discourse.people.filter((each) => each !== holder)];
  const { people } = grammar;
  const body = speaking.find(
    ({ kind, byPerson, holder }) =>
      kind !== 'wish' && byPerson === false && holder != null && holder !== unplaced && !people.has(holder),
  );
  const group = body ?? named.find((label) => !label.person && !sentence.isCue(label.from - 1, 'prepositions'));
  if (group !== undefined) discourse.group = group.holder;
}

/** Whom "he" means in the next sentence: whoever speaks in this one, else the first it names. */
function personOf(
  sentence: Sentence,
  speaking: readonly Frame[],
  named: Speaking | undefined,
  discourse: Discourse,
): Speaking | undefined {
  // "He made no mention of …, whose president has claimed": the same "he" goes on.
  if (sentence.isCue(0, 'person-pronouns') && discourse.person !== undefined) return discourse.person;
  const people = speaking.filter(({ byPerson }) => byPerson === true);
  const talking = people.find(({ kind }) => kind === 'say') ?? people[0];
  return talking === undefined
    ? (named ?? titlesIn(sentence, discourse)[0]?.holder ?? discourse.person)
    : talking.holder;
}

/** The titles of somebody named; of those who hold the same one abroad only the article’s own country’s counts. */
function rememberTitles(grammar: Grammar, holder: string, discourse: Discourse): void {
  const { titles } = grammar;
  const { home } = discourse;
  const isForeign = home !== null && !isSameSide(grammar, home, holder);
  for (const title of titles.get(holder) ?? []) {
    const isHeldAtHome = [...titles].some(([other, each]) => each.includes(title) && isSameSide(grammar, home, other));
    if (isForeign && isHeldAtHome) continue;
    discourse.titles.delete(title);
    discourse.titles.set(title, holder);
  }
}
