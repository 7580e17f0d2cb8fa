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
  const list = (name: (typeof listNames)[number]) => new Set(lines[listNames.indexOf(name)]?.split(' '));
  const lists: WordLists = {
    titles: list('titles'),
    kinTitles: list('kinTitles'),
    particles: list('particles'),
    suffixes: list('suffixes'),
    families: list('families'),
    namesakes: list('namesakes'),
    attributes: list('attributes'),
    functionWords: list('functionWords'),
    headlineVerbs: list('headlineVerbs'),
    towns: list('towns'),
    languages: readLanguages(lines.slice(listNames.length)),
  };
  read.set(lexicon, lists);
  return lists;
}
