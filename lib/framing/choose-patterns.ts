/** Finds the patterns that can hold in a sentence. */
import type { PatternData, PatternTable } from './grammar-data.ts';
import type { Sentence } from './sentence.ts';

/**
 * A pattern is chosen where a sentence has all of its sets, and the words by which it is filed.
 * @param read Makes of a pattern what is returned, when it is chosen for the first time.
 * @returns the patterns for a sentence, in the order of the pack.
 */
export function createChooser<Also, Pattern>(
  { list, bySet, byWord }: PatternTable<Also>,
  read: (item: PatternData & Also) => Pattern,
): (sentence: Sentence) => Pattern[] {
  const under = (filed: typeof bySet, key: string) => (Object.hasOwn(filed, key) ? filed[key] : undefined);
  const known: Pattern[] = [];
  return (sentence) => {
    const present = sentence.sets();
    const chosen: number[] = [];
    const choose = (at: number) => {
      if (!chosen.includes(at) && list[at]?.needs.every((set) => present.has(set))) chosen.push(at);
    };
    under(bySet, '')?.forEach(choose);
    present.forEach((set) => under(bySet, set)?.forEach(choose));
    sentence.tokens.forEach(({ word }) => under(byWord, word)?.forEach(choose));
    return chosen.sort((a, b) => a - b).map((at) => (known[at] ??= read(list[at] as PatternData & Also)));
  };
}
