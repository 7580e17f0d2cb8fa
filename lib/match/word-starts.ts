import { foldOf, kind, kindOf } from '#lib/text/fold.ts';
import { entryOf, type Lexicon } from './lexicon.ts';

/**
 * Beyond ASCII everything but punctuation and white space is looked at unit by unit: letters fold to ASCII ones, invisible
 * units hide the next letter, and scripts without spaces have a word at every unit.
 */
const beyondAscii =
  '[\\u00AA\\u00AD\\u00B5\\u00BA\\u00C0-\\u1FFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2FFF\\u3005-\\uFFFF]';

const ascii = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];

/** Where to look for names in a text; worked out once for each lexicon. */
export interface WordStarts {
  /**
   * Finds the next unit worth a look: the first of an ASCII word that could begin a spelling, or one beyond ASCII. It always
   * matches one unit. The browser's own engine skips the rest of a page several times faster than a loop over `charCodeAt`.
   */
  readonly next: RegExp;
  /** Whether some spelling begins with two ASCII units, at `first * 128 + second`. */
  readonly pairs: Uint8Array;
}

const known = new WeakMap<Lexicon, WordStarts>();

export function wordStarts(lexicon: Lexicon): WordStarts {
  const pairs = known.get(lexicon)?.pairs ?? asciiPairs(lexicon);
  const starts = known.get(lexicon) ?? { pairs, next: new RegExp(`${asciiStarts(pairs)}${beyondAscii}`, 'g') };
  known.set(lexicon, starts);
  return starts;
}

function asciiPairs(lexicon: Lexicon): Uint8Array {
  const pairs = new Uint8Array(128 * 128);
  for (const letter of ascii) {
    const first = letter.charCodeAt(0);
    pairs.fill(mayStart(lexicon, first, 0) ? 1 : 0, first * 128, first * 128 + 128);
    for (const second of ascii) {
      pairs[first * 128 + second.charCodeAt(0)] = mayStart(lexicon, first, second.charCodeAt(0)) ? 1 : 0;
    }
  }
  return pairs;
}

/** So many second letters, capital and small, are quicker looked up here than by the expression. */
const fewSeconds = 12;

/**
 * Capitals begin so few words that each is worth a look unless hardly any second letter fits; a small letter must be
 * followed by one that does. Letters that may be followed by the same ones share an alternative.
 */
function asciiStarts(pairs: Uint8Array): string {
  const firstsOf = new Map<string, string>();
  for (const first of ascii) {
    const row = pairs.subarray(first.charCodeAt(0) * 128, first.charCodeAt(0) * 128 + 128);
    if (!row.includes(1)) continue;
    const seconds = ascii.filter((second) => row[second.charCodeAt(0)] === 1).join('');
    const ahead = row[0] === 1 || (/[A-Z]/u.test(first) && seconds.length > fewSeconds) ? '' : `(?=[${seconds}])`;
    firstsOf.set(ahead, (firstsOf.get(ahead) ?? '') + first);
  }
  return firstsOf.size === 0
    ? ''
    : `\\b(?:${[...firstsOf].map(([ahead, firsts]) => `[${firsts}]${ahead}`).join('|')})|`;
}

/** Whether some spelling begins with these two units of a page; the second may be anything that ends a word, such as 0. */
export function mayStart({ entries }: Lexicon, first: number, second: number): boolean {
  const half = entries.length >>> 1;
  const bit = entryOf(foldOf(first), kindOf(second) >= kind.letter ? foldOf(second) : 0) >>> (Math.clz32(half) - 4);
  const word = entries[(kindOf(first) === kind.capital ? 0 : half) + (bit >>> 5)] as number;
  return ((word >>> (bit & 31)) & 1) === 1;
}
