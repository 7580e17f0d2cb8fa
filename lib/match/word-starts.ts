import { foldOf, kind, kindOf } from '#lib/text/fold.ts';
import { entryOf, type Lexicon } from './lexicon.ts';

/**
 * Beyond ASCII everything but punctuation and white space is looked at unit by unit: letters fold to ASCII ones, invisible
 * units hide the next letter, and scripts without spaces have a word at every unit.
 */
const beyondAscii =
  '[\\u00AA\\u00AD\\u00B5\\u00BA\\u00C0-\\u1FFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2FFF\\u3005-\\uFFFF]';

const ascii = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];

/** Where to look for names in a text: worked out when a lexicon is compiled, for on a page it would cost more than the scan. */
export interface WordStarts {
  /** Whether some spelling begins with two ASCII units, as bits at `first * 128 + second`. */
  readonly pairs: Uint32Array;
  /**
   * Expression that finds the next unit worth a look: the first of an ASCII word that could begin a spelling, or one beyond
   * ASCII. It always matches one unit.
   */
  readonly starts: string;
  /** Whether some spelling's first word begins with three ASCII units, as bits at `tripleOf` them. */
  readonly triples: Uint32Array;
}

/**
 * Five bits of each unit, which are the same for small letters and capitals; 0 for what ends the word. More than half of the
 * words that begin like a name in two units no longer do in three.
 */
function tripleOf(first: number, second: number, third: number): number {
  if (!isInWord(second)) return (first & 31) << 10;
  return ((first & 31) << 10) | ((second & 31) << 5) | (isInWord(third) ? third & 31 : 0);
}

/** Whether a unit behind an ASCII letter belongs to its word; an ideograph is one by itself, also behind a space. */
function isInWord(unit: number): boolean {
  const its = kindOf(unit);
  return its >= kind.letter && its < kind.ideograph;
}

/** Whether some spelling may begin with these three ASCII units, of which the last may stand behind the end of the word. */
export function isTriple({ triples }: WordStarts, first: number, second: number, third: number): boolean {
  const bit = tripleOf(first, second, third);
  return (((triples[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

function compileTriples(spellings: readonly string[]): Uint32Array {
  const triples = new Uint32Array(2 ** 10);
  for (const spelling of spellings) {
    const at = (i: number) => (i < spelling.length ? foldOf(spelling.charCodeAt(i)) : 0);
    const bit = tripleOf(at(0), at(1), at(2));
    triples[bit >>> 5] = (triples[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return triples;
}

const known = new WeakMap<WordStarts, RegExp>();

/** The browser's own engine skips to the next start several times faster than a loop over `charCodeAt`. */
export function nextStart(starts: WordStarts): RegExp {
  const next = known.get(starts) ?? new RegExp(starts.starts, 'g');
  known.set(starts, next);
  return next;
}

/** Whether some spelling begins with these two ASCII units. */
export function isPair({ pairs }: WordStarts, first: number, second: number): boolean {
  return (((pairs[first * 4 + (second >>> 5)] as number) >>> (second & 31)) & 1) === 1;
}

/**
 * @param entries as in `Lexicon`
 * @param spellings the texts that are looked for
 */
export function compileStarts(entries: Uint32Array, spellings: readonly string[]): WordStarts {
  const pairs = new Uint32Array((128 * 128) / 32);
  for (const letter of ascii) {
    const first = letter.charCodeAt(0);
    // What is no letter ends the word, so all such units stand for the same.
    if (mayStart({ entries }, first, 0)) pairs.fill(0xffffffff, first * 4, first * 4 + 4);
    for (const other of ascii) {
      const second = other.charCodeAt(0);
      const word = first * 4 + (second >>> 5);
      const rest = (pairs[word] as number) & ~(1 << (second & 31));
      pairs[word] = rest | (mayStart({ entries }, first, second) ? 1 << (second & 31) : 0);
    }
  }
  return { pairs, starts: `${asciiStarts(pairs)}${beyondAscii}`, triples: compileTriples(spellings) };
}

/** So many second letters, capital and small, are quicker looked up here than by the expression. */
const fewSeconds = 12;

/**
 * Capitals begin so few words that each is worth a look unless hardly any second letter fits; a small letter must be
 * followed by one that does. Letters that may be followed by the same ones share an alternative.
 */
function asciiStarts(pairs: Uint32Array): string {
  const firstsOf = new Map<string, string>();
  for (const first of ascii) {
    const row = pairs.subarray(first.charCodeAt(0) * 4, first.charCodeAt(0) * 4 + 4);
    if (row.every((word) => word === 0)) continue;
    const isSecond = (unit: number) => (((row[unit >>> 5] as number) >>> (unit & 31)) & 1) === 1;
    const seconds = ascii.filter((second) => isSecond(second.charCodeAt(0))).join('');
    const ahead = isSecond(0) || (/[A-Z]/u.test(first) && seconds.length > fewSeconds) ? '' : `(?=[${seconds}])`;
    firstsOf.set(ahead, (firstsOf.get(ahead) ?? '') + first);
  }
  return firstsOf.size === 0
    ? ''
    : `\\b(?:${[...firstsOf].map(([ahead, firsts]) => `[${firsts}]${ahead}`).join('|')})|`;
}

/** Whether some spelling begins with these two units of a page; the second may be anything that ends a word, such as 0. */
export function mayStart({ entries }: Pick<Lexicon, 'entries'>, first: number, second: number): boolean {
  const half = entries.length >>> 1;
  const bit = entryOf(foldOf(first), kindOf(second) >= kind.letter ? foldOf(second) : 0) >>> (Math.clz32(half) - 4);
  const word = entries[(kindOf(first) === kind.capital ? 0 : half) + (bit >>> 5)] as number;
  return ((word >>> (bit & 31)) & 1) === 1;
}
