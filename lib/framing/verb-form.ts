/** What form a verb of speech has where it stands: an adjective or noun after all, a participle, passive, negated, not said to have happened. */
import { cue, speaker } from './grammar.ts';
import { form } from './inflect.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';

/** "Rubio’s overnight calls": a word that is a noun as often, with an adjective before it or somebody’s. */
export function isLikelyNoun(sentence: Sentence, { from, forms }: Label): boolean {
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

export function isAdjective(sentence: Sentence, at: number): boolean {
  // "It earlier credited …"
  if (sentence.tokens[at - 1]?.word === 'earlier' && sentence.isCue(at - 2, 'group-pronouns')) return false;
  return (
    sentence.tokens[at - 1]?.word === "'s" ||
    sentence.isCue(at - 1, 'determiners') ||
    sentence.isCue(at - 1, 'prepositions')
  );
}

/** "was proof that", "as evidence of a tougher India"; not "was no proof that", "without evidence that". */
export function isProven(sentence: Sentence, at: number): boolean {
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

/** ", saying that", or at the sentence's start: its subject is another verb's. */
export function isParticiple(sentence: Sentence, { from, forms }: Label): boolean {
  return (forms & form.ing) !== 0 && (from === 0 || sentence.tokens[from - 1]?.kind === 'comma');
}

export function isPassive(sentence: Sentence, { from, to, forms }: Label): boolean {
  if ((forms & form.participle) === 0) return false;
  return isAfterBe(sentence, from) || sentence.tokens[to]?.word === 'by';
}

export function isAfterBe(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (sentence.isCue(i, 'be')) return true;
    const { word = '' } = sentence.tokens[i] ?? {};
    if (!/ly$/u.test(word) && !sentence.isCue(i, 'not')) return false;
  }
  return false;
}

export function isNegated(sentence: Sentence, at: number): boolean {
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

export function isUnreal(sentence: Sentence, { from, forms }: Label): boolean {
  if ((forms & form.base) === 0) return false;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    if (sentence.isCue(i, 'modals') || sentence.isCue(i, 'if')) return sentence.tokens[i]?.word !== 'can';
    if (sentence.isCue(i, 'want')) return true;
  }
  return false;
}
