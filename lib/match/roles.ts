import { hasRoleWord, type Lexicon } from './lexicon.ts';
import { wordBefore } from './neighbours.ts';
import { wordListsOf } from './word-lists.ts';

/** More words than this no title has that stands before a name. */
const longestTitle = 5;
/** Of another day, or not quite the role: says nothing about who holds it. */
const qualified =
  /^(?:former|formerly|ex|then|late|acting|interim|caretaker|deposed|ousted|designate|elect|onetime|erstwhile)$/u;

/** A title right before a name. */
export interface TitleBefore {
  /** Its folded words, the last one first. */
  readonly words: readonly string[];
  /** Whether it is given as the role held: "Prime Minister", not "the then prime minister". */
  readonly held: boolean;
}

/** More first names than this nobody has; titles stand before them. */
const mostFirstNames = 3;

/**
 * Reads the title before a name that begins at `at`; null when there is none.
 * @param firstNames whether only the family name begins there, so that words with capitals may come between
 */
export function titleBefore(lexicon: Lexicon, text: string, at: number, firstNames = false): TitleBefore | null {
  const { titles } = wordListsOf(lexicon);
  const words: string[] = [];
  let from = at;
  for (let skipped = 0; firstNames && skipped < mostFirstNames; skipped++) {
    const word = wordBefore(text, from);
    if (word?.gap !== 'join' || !word.capital || titles.has(word.folded)) break;
    from = word.start;
  }
  for (let word = wordBefore(text, from); words.length < longestTitle; word = wordBefore(text, from)) {
    if (word === undefined || !/^(?:join|hyphen)$/u.test(word.gap)) break;
    if (qualified.test(word.folded)) return words.length === 0 ? null : { words, held: false };
    if (!titles.has(word.folded)) break;
    words.push(word.folded);
    from = word.start;
  }
  return words.length === 0 ? null : { words, held: true };
}

/** Whether an entity holds a role of this title: every word of it, or its initials, is among the words of its roles. */
export function bearsTitle(lexicon: Lexicon, entity: number, { words, held }: TitleBefore): boolean {
  return held && !courtesy.test(words[0] as string) && words.every((word) => hasRoleWord(lexicon, entity, word));
}

/** Whether a title tells the role by itself: "Foreign Minister", "PM", but not "Minister". */
export function isTelling({ words }: TitleBefore): boolean {
  return words.length > 1 || /^(?:d?pm|fm|eam|premier)$/u.test(words[0] as string);
}

/** Anybody's. */
const courtesy = /^(?:mr|ms|dr|sir|shri|sri|hon|professor|prof|leader)$/u;

/** Titles that newsrooms shorten to a word that none of the title's words begins: "Premier Ode", "PM Ode". */
const otherWords: readonly (readonly [RegExp, string])[] = [[/^(?:deputy )?prime minister\b/u, 'premier']];

/** Initials ("PM", "EAM") and other words for the titles in a role such as "Deputy Prime Minister and Foreign Minister of Karvia". */
export function shortenTitles(role: string): string[] {
  return role
    .toLowerCase()
    .replace(/\s+(?:of|for|to|in)\s.*$/u, '')
    .split(/,|\s+and\s+/u)
    .flatMap((title) => {
      const initials = title
        .trim()
        .split(/\s+/u)
        .map((word) => word.charAt(0))
        .join('');
      return [
        ...(initials.length > 1 ? [initials] : []),
        ...otherWords.flatMap(([long, short]) => (long.test(title.trim()) ? [short] : [])),
      ];
    });
}
