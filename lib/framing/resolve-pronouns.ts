/** Pronouns count as the words of those they stand for. */
import type { Discourse, Speaking } from './discourse.ts';
import { type Grammar, speaker } from './grammar.ts';
import type { Sentence } from './sentence.ts';

/** "He brokered it" has its agent: whoever was spoken of last. */
export function resolvePronouns(grammar: Grammar, sentence: Sentence, discourse: Discourse): void {
  let { person } = discourse;
  let group: Speaking | undefined;
  sentence.tokens.forEach((token, at) => {
    const named = sentence.at(at, speaker);
    if (named?.person) person = named.holder;
    else if (named !== null && sentence.tokens[named.to]?.glued !== true) group = named.holder;
    if (sentence.isCue(at, 'person-pronouns')) addFor(grammar, sentence, at, person);
    else if (sentence.isCue(at, 'thing-pronouns') && token.kind === 'word') addFor(grammar, sentence, at, group);
  });
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
