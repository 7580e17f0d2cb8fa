/** Finds the patterns that can hold in a sentence. */
import type { PatternData, PatternTable } from './grammar-data.ts';

/** What of a sentence decides which patterns can hold in it. */
export interface SentenceWords {
  /** Sets of which it has a word. */
  sets(): ReadonlySet<string>;
  readonly tokens: readonly { readonly word: string }[];
}

/**
 * A pattern is chosen where a sentence has all of its sets, and the words by which it is filed. Thousands are looked at in an
 * article, mostly in vain.
 * @param read Makes of a pattern what is returned, when it is chosen for the first time.
 * @returns the patterns for a sentence, in the order of the pack.
 */
export function createChooser<Also, Pattern>(
  { list, bySet, byWord }: PatternTable<Also>,
  read: (item: PatternData & Also) => Pattern,
): (sentence: SentenceWords) => Pattern[] {
  const [setFile, wordFile] = [new Map(Object.entries(bySet)), new Map(Object.entries(byWord))];
  const known: Pattern[] = [];
  /** Of each pattern, the last sentence it was looked at in. */
  const looked = new Uint32Array(list.length);
  let round = 0;

  function choose(filed: readonly number[], present: ReadonlySet<string>, chosen: number[]): void {
    for (const at of filed) {
      if (looked[at] === round) continue;
      looked[at] = round;
      if (hasAll(present, (list[at] as PatternData).needs)) chosen.push(at);
    }
  }

  return ({ sets, tokens }) => {
    const present = sets();
    const chosen: number[] = [];
    round++;
    choose(setFile.get('') ?? none, present, chosen);
    for (const set of present) {
      const filed = setFile.get(set);
      if (filed !== undefined) choose(filed, present, chosen);
    }
    for (const { word } of tokens) {
      const filed = wordFile.get(word);
      if (filed !== undefined) choose(filed, present, chosen);
    }
    return chosen.sort((a, b) => a - b).map((at) => (known[at] ??= read(list[at] as PatternData & Also)));
  };
}

const none: readonly number[] = [];

function hasAll(present: ReadonlySet<string>, sets: readonly string[]): boolean {
  for (const set of sets) if (!present.has(set)) return false;
  return true;
}
