/** Files patterns by what each needs most of all, so that few are looked at in a sentence. Done at build time. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { parsePattern } from '#lib/pack/parse-pattern.ts';
import type { PatternTable } from './grammar-data.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Tokenise } from './tokens.ts';

/** A set of which a sentence must have a word, or words of which it must have one. */
type Need = { readonly set: string } | { readonly words: readonly string[] };

/** Of the needs of a pattern, the one counts that the fewest sentences of the corpus meet. */
export function createFiler({ sentences }: CompiledPack, index: PhraseIndex, tokenise: Tokenise) {
  const corpus = sentences.map(({ text }) => {
    const tokens = tokenise(text);
    const labels = index.find(index.number(tokens), 0, tokens.length);
    return { words: new Set(tokens.map(({ word }) => word)), sets: new Set(labels.map(({ set }) => set)) };
  });
  const counts = new Map<string, number>();
  const count = (need: Need) => {
    const key = JSON.stringify(need);
    const known = counts.get(key) ?? corpus.filter(({ words, sets }) => meets(need, words, sets)).length;
    counts.set(key, known);
    return known;
  };
  return <Item extends { readonly pattern: string }>(items: readonly Item[]): PatternTable<Item> => {
    const bySet = new Map<string, number[]>();
    const byWord = new Map<string, number[]>();
    const add = (filed: Map<string, number[]>, key: string, at: number) =>
      filed.set(key, [...(filed.get(key) ?? []), at]);
    const list = items.map((item, at) => {
      const [first = { set: '' }, ...others] = needsOf(item.pattern).sort((a, b) => count(a) - count(b));
      if ('set' in first) add(bySet, first.set, at);
      else for (const word of new Set(first.words)) add(byWord, word, at);
      return { ...item, needs: others.flatMap((need) => ('set' in need ? [need.set] : [])) };
    });
    return { list, bySet: Object.fromEntries(bySet), byWord: Object.fromEntries(byWord) };
  };
}

function needsOf(pattern: string): Need[] {
  return parsePattern(pattern).flatMap((step): Need[] => {
    if (step.kind === 'gap' || step.optional) return [];
    return [step.kind === 'set' ? { set: step.set } : { words: step.words }];
  });
}

function meets(need: Need, words: ReadonlySet<string>, sets: ReadonlySet<string>): boolean {
  return 'set' in need ? sets.has(need.set) : need.words.some((word) => words.has(word));
}
