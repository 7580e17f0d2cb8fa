/** Pronouns count as the words of those they stand for. */
import type { Discourse, Speaking } from './discourse.ts';
import type { Grammar } from './grammar.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

const pronouns = [cue('person-pronouns'), cue('thing-pronouns')];

/** "He brokered it" has its agent: whoever was spoken of last. */
export function resolvePronouns(grammar: Grammar, sentence: Sentence, discourse: Discourse): void {
  for (const { at, holder } of titlesIn(sentence, discourse)) addFor(grammar, sentence, at, holder);
  if (!pronouns.some((set) => sentence.all(set).length > 0)) return;
  let { person } = discourse;
  let speaking: Speaking | undefined;
  let group: Speaking | undefined;
  sentence.tokens.forEach((token, at) => {
    const named = sentence.at(at, speaker);
    if (named?.person) {
      person = named.holder;
      if (!sentence.isCue(at - 1, 'prepositions')) speaking ??= named.holder;
    } else if (named !== null && sentence.tokens[named.to]?.glued !== true) group = named.holder;
    if (sentence.isCue(at, 'person-pronouns')) {
      // "Trump, who hosted Munir, said he …": the one who speaks.
      const isSaid = speaking !== undefined && isSaying(sentence, at);
      addFor(grammar, sentence, at, isSaid ? speaking : meantAt(sentence, at, person, discourse));
    } else if (sentence.isCue(at, 'thing-pronouns') && token.kind === 'word')
      addFor(grammar, sentence, at, group ?? spokenOf(sentence, at, discourse));
  });
}

/** "The president has said", "it took the President a few hours": whoever holds a title, as far as the article has named them. */
export function titlesIn(
  sentence: Sentence,
  { titles }: Discourse,
): readonly { readonly at: number; readonly holder: Speaking }[] {
  const { tokens } = sentence;
  const isAt = (title: string, from: number) => title.split(' ').every((word, n) => tokens[from + n]?.word === word);
  if (titles.size === 0) return [];
  return tokens.flatMap((_, at) => {
    const held = sentence.isWord(at, 'definite') ? [...titles].findLast(([title]) => isAt(title, at + 1)) : undefined;
    return held === undefined ? [] : [{ at, holder: held[1] }];
  });
}

/** "It also welcomed the offer", "By tearing up the accord it has lost friends": whom the sentences before spoke of; not "It was Pakistan that …". */
function spokenOf(sentence: Sentence, at: number, { group }: Discourse): Speaking | undefined {
  if (sentence.isCue(at + 1, 'be') || sentence.all(speaker).some(({ from }) => from < at)) return undefined;
  return at === 0 || sentence.isWord(at, 'cleft') ? group : undefined;
}

/** In a quotation "he" is not the one who is quoted: of the people named last, another. */
export function meantAt(
  sentence: Sentence,
  at: number,
  last: Speaking | undefined,
  discourse: Discourse,
): Speaking | undefined {
  if (sentence.speech(at) === null) return last;
  const people = sentence.all(speaker).filter(({ person }) => person);
  const inside = people.findLast(({ from }) => from < at && sentence.speech(from) !== null);
  if (inside !== undefined) return inside.holder;
  const quoted = quotedIn(sentence, discourse);
  return last === quoted ? discourse.people.find((each) => each !== quoted) : last;
}

/** Who is quoted in a sentence: whoever it names, "he" of "he said", else the last speaker; undefined for a name nobody knows. */
function quotedIn(sentence: Sentence, { person, speaker: last, introduced }: Discourse): Speaking | undefined {
  const outside = [...sentence.tokens.keys()].filter((at) => sentence.speech(at) === null);
  const named = sentence.all(speaker).find((label) => label.person && sentence.speech(label.from) === null);
  if (named !== undefined) return named.holder;
  const known = outside.map((at) => introduced.get(sentence.tokens[at]?.word ?? '')).find((each) => each != null);
  if (known !== undefined) return known;
  if (outside.some((at) => sentence.isCue(at, 'person-pronouns'))) return person;
  return outside.some((at) => sentence.isCue(at, 'say')) ? undefined : (last ?? person);
}

/** Whether a pronoun stands right behind a verb of speech: "said he", "told reporters that he". */
function isSaying(sentence: Sentence, at: number): boolean {
  if (sentence.isWord(at - 1, 'clause') && goesOnSaying(sentence, at - 2)) return true;
  return [1, 2, 3].some((back) => sentence.at(at - back, cue('say')) !== null);
}

/** "The president, Kharge said, has claimed 29 times that he": a verb of speech behind an aside, back from `at`. */
function goesOnSaying(sentence: Sentence, at: number): boolean {
  for (let i = at; i > at - 6 && sentence.tokens[i]?.kind === 'word'; i--) {
    if (!sentence.isCue(i, 'say')) continue;
    return sentence.tokens[sentence.isCue(i - 1, 'have') ? i - 2 : i - 1]?.kind === 'comma';
  }
  return false;
}

/** "I", "we": whoever speaks in the quotation around it. */
export function addOwnPronouns(
  grammar: Grammar,
  sentence: Sentence,
  quotedAt: (at: number) => Speaking | undefined,
): void {
  sentence.tokens.forEach((_, at) => {
    if (sentence.isCue(at, 'own-pronouns')) addFor(grammar, sentence, at, quotedAt(at));
  });
}

function addFor(grammar: Grammar, sentence: Sentence, at: number, holder: Speaking | undefined): void {
  if (holder == null) return;
  for (const set of grammar.setsOf.get(holder) ?? [])
    sentence.add({ set, from: at, to: at + 1, forms: 0, holder, person: false });
}
