/** What the page adds of its own within a sentence that relays somebody: what an event was, what was done besides. */
import type { Frame } from './frame.ts';
import type { Match } from './match-pattern.ts';
import type { Sentence } from './sentence.ts';

/** "told reporters about Operation Sindoor, India’s answer to …": what explains a named event behind a comma is the page’s own word. */
export function isExplained(sentence: Sentence, { kind, cue: { to } }: Frame, { head }: Match): boolean {
  if (kind === 'wish' || sentence.speech(head.from) !== null) return false;
  for (let i = to; i < head.from; i++) {
    const isComma = sentence.tokens[i]?.kind === 'comma';
    const isNamed = isComma && sentence.tokens[i - 1]?.capitals === 'name' && sentence.endsEvent(i);
    if (isNamed && opensExplanation(sentence, i + 1)) return true;
  }
  return false;
}

/** "which …", "by which …", "the military operation …", "India’s …", "its …" */
function opensExplanation(sentence: Sentence, at: number): boolean {
  const isRelative = [0, 1].some((ahead) => sentence.isCue(at + ahead, 'who'));
  const isOwned =
    sentence.isWord(at, 'group-owner') || [1, 2].some((ahead) => sentence.isWord(at + ahead, 'possessive'));
  return isRelative || isOwned || sentence.isCue(at, 'articles');
}

/** "which India, without evidence, blamed on …": an aside of the page, and no doubt of those who say it. */
export function isUnproven(sentence: Sentence, { kind, negated, cue: { from, to } }: Frame): boolean {
  const isAside = sentence.tokens[from - 1]?.kind === 'comma' && sentence.tokens[to]?.kind === 'comma';
  return kind === 'doubt' && negated === true && isAside;
}

/** "accused Pakistan of complicity and launched strikes": what was done besides, at an "and", is nobody’s word. */
export function opensDeed(sentence: Sentence, from: number, at: number): boolean {
  if (!sentence.isCue(from - 1, 'charging') || !sentence.isCue(at, 'joins') || !sentence.isWord(at + 1, 'past-deed'))
    return false;
  for (let i = from; i < at; i++) if (sentence.isWord(i, 'clause')) return false;
  return true;
}

/** "with missiles", "by launching": what was done, and not "with a statement that …". */
export function isDeed(sentence: Sentence, at: number): boolean {
  const isBy = sentence.isWord(at, 'agent') && sentence.isWord(at + 1, 'participle');
  if (!isBy && !sentence.isWord(at, 'means')) return false;
  for (let i = at + 1; i < at + 8; i++) {
    const { kind } = sentence.tokens[i] ?? {};
    if (kind === 'open' || sentence.isCue(i, 'that') || sentence.isCue(i, 'say') || sentence.isCue(i, 'claim-nouns'))
      return false;
  }
  return true;
}
