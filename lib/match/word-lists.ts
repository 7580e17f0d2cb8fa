import { type Languages, readLanguages } from '#lib/text/guess-language.ts';
import type { Lexicon } from './lexicon.ts';

/** The lists of name-words.ts, in the order in which a lexicon holds them. */
export const listNames = [
  'titles',
  'kinTitles',
  'particles',
  'suffixes',
  'families',
  'namesakes',
  'attributes',
  'functionWords',
  'headlineVerbs',
  'towns',
] as const;

export interface WordLists extends Readonly<Record<(typeof listNames)[number], ReadonlySet<string>>> {
  readonly languages: Languages;
}

const read = new WeakMap<Lexicon, WordLists>();

/** The lists of words that a lexicon brings along; read once. */
export function wordListsOf(lexicon: Lexicon): WordLists {
  const known = read.get(lexicon);
  if (known !== undefined) return known;
  const lines = lexicon.words.split('\n');
  const lists = { languages: readLanguages(lines.slice(listNames.length)) };
  listNames.forEach((name, line) => readWhenAsked(lists, name, lines[line] ?? ''));
  read.set(lexicon, lists as WordLists);
  return lists as WordLists;
}

/** A page asks for a few of the lists. */
function readWhenAsked(lists: object, name: string, line: string): void {
  Object.defineProperty(lists, name, {
    configurable: true,
    get() {
      const value: ReadonlySet<string> = new Set(line.split(' '));
      Object.defineProperty(lists, name, { value });
      return value;
    },
  });
}
