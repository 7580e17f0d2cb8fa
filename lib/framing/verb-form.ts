/** What form a verb of speech has where it stands: an adjective or noun after all, a participle, passive, negated, not said to have happened. */

import { form } from './inflect.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';
import { isCapitalised } from './tokens.ts';

/** "Rubio’s overnight calls": a word that is a noun as often, with an adjective before it or somebody’s. */
export function isLikelyNoun(sentence: Sentence, { from, forms }: Label): boolean {
  if (sentence.at(from, cue('also-nouns')) === null) return false;
  const previous = sentence.tokens[from - 1];
  const isOwned = sentence.isWord(from - 1, 'possessive');
  if (isOwned || sentence.isCue(from - 1, 'prepositions') || sentence.isCue(from - 1, 'determiners'))
    return !sentence.isWord(from - 1, 'infinitive') || (forms & form.base) === 0;
  const before = sentence.all(speaker).find(({ to }) => to === from);
  // "gives Trump credit"
  if (before !== undefined)
    return sentence.isCue(from - 1, 'nationalities') || sentence.isCue(before.from - 1, 'gives');
  if (forms === form.base && isPlaceOf(sentence, from - 1)) return true;
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
  return (
    previous?.kind === 'word' &&
    !isCapitalised(previous) &&
    !sentence.isWord(from - 1, 'adverb') &&
    !leads.some((name) => sentence.isCue(from - 1, name))
  );
}

/** "the Kashmir dispute", "Jammu and Kashmir dispute": one place alone "disputes". */
function isPlaceOf(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (at === 0 || sentence.heading || token?.capitals !== 'name' || sentence.isWord(at, 'plural')) return false;
  return !sentence.isCue(at - 1, 'prepositions');
}

export function isAdjective(sentence: Sentence, at: number): boolean {
  // "It earlier credited …", "Dar had earlier said …", "Rubio earlier claimed …"
  const isAdverb =
    sentence.isCue(at - 2, 'group-pronouns') || sentence.isCue(at - 2, 'have') || sentence.within(at - 2, speaker);
  if (sentence.isWord(at - 1, 'earlier') && isAdverb) return false;
  return (
    sentence.isWord(at - 1, 'possessive') ||
    sentence.isCue(at - 1, 'determiners') ||
    sentence.isCue(at - 1, 'prepositions')
  );
}

/** "was proof that", "as evidence of a tougher India"; not "was no proof that", "without evidence that". */
export function isProven(sentence: Sentence, at: number): boolean {
  const before = [1, 2, 3].map((back) => at - back);
  // "said it had evidence that …"
  const isHad = sentence.isCue(at - 1, 'have') && !before.some((i) => sentence.isCue(i, 'not'));
  return (
    isHad ||
    (!before.some((i) => sentence.isCue(i, 'not') || sentence.isCue(i, 'have')) &&
      before.some(
        (i) =>
          sentence.isCue(i, 'be') ||
          sentence.isCue(i, 'as') ||
          sentence.isCue(i, 'naming') ||
          sentence.isCue(i, 'thing-pronouns'),
      ))
  );
}

/** ", saying that", or at the sentence's start: its subject is another verb's. */
export function isParticiple(sentence: Sentence, { from, forms }: Label): boolean {
  return (forms & form.ing) !== 0 && (from === 0 || sentence.tokens[from - 1]?.kind === 'comma');
}

export function isPassive(sentence: Sentence, { from, to, forms }: Label): boolean {
  if ((forms & form.participle) === 0) return false;
  // "has said by one count …" is none.
  return isAfterBe(sentence, from) || (sentence.isWord(to, 'agent') && !sentence.isCue(from - 1, 'have'));
}

export function isAfterBe(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (sentence.isCue(i, 'be')) return true;
    if (!sentence.isWord(i, 'adverb') && !sentence.isCue(i, 'not')) return false;
  }
  return false;
}

export function isNegated(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    // "not only", "not all of them": no negation of the verb.
    if (sentence.isCue(i, 'not')) return !sentence.isWord(i + 1, 'not-of-all');
    const passes =
      ['be', 'have', 'modals', 'to'].some((name) => sentence.isCue(i, name)) || sentence.isWord(i, 'inside-negation');
    if (!passes) return false;
  }
  return false;
}

export function isUnreal(sentence: Sentence, { from, forms }: Label): boolean {
  if ((forms & form.base) === 0) return false;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return false;
    if (sentence.isCue(i, 'modals') || sentence.isCue(i, 'if')) return !sentence.isWord(i, 'ability');
    if (sentence.isCue(i, 'want')) return true;
  }
  return false;
}
