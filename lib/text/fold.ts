/**
 * Folding one UTF-16 unit at a time, so that text is compared without being rewritten and offsets stay exact.
 * What each unit folds to and what it is to a name are looked up in two tables, filled for a unit when it is first seen.
 *
 * Folded away: capitals, diacritics (precomposed or combining), full-width forms, Arabic vowel marks and letter variants,
 * Devanagari nukta, digits of other scripts, invisible format characters. Units that stand for several letters (ﬁ, ß, æ) stay.
 */

/** What a unit is to a name. The order matters: 6 to 9 continue a word, 8 and above begin one. */
export const kind = {
  /** Ends a name, unless the name has this very sign. */
  symbol: 1,
  space: 2,
  dash: 3,
  /** Quotes, apostrophes and the middle dots of names: nothing but a gap inside a name. */
  quote: 4,
  stop: 5,
  /** Invisible: soft hyphen, joiners, bidi marks. */
  format: 6,
  /** Ignored, but belongs to the letter before it. */
  mark: 7,
  letter: 8,
  capital: 9,
  /** Of a script written without spaces: a word by itself. Surrogates count as such. */
  ideograph: 10,
} as const;

const kinds = new Uint8Array(65_536);
const folds = new Uint16Array(65_536);

/** The kind of a UTF-16 unit, one of `kind`. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

/** What a UTF-16 unit folds to; itself when there is nothing to fold. Meaningful for letters, ideographs and symbols. */
export function foldOf(unit: number): number {
  if (kinds[unit] === 0) learn(unit);
  return folds[unit] as number;
}

/** The tables themselves, for the scanner's inner loop. A zero in `kinds` means: call `kindOf` first. */
export const foldTables = { kinds, folds } as const;

const space = /\s/u;
const dash = /[\p{Pd}\u2212\u2043]/u;
const quote = /[\p{Pi}\p{Pf}'"`\u00B4\u02B9\u02BB\u02BC‚„′″‵＇＂「」『』《》〈〉·・‧]/u;
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034F|[\u115F\u1160]|\u17B4|\u17B5/u;
const ignoredMark = new RegExp(
  '[\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670' +
    '\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF' +
    '\\u20D0-\\u20F0\\uFE20-\\uFE2F]',
);
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\uD800-\uDFFF\u30FC]/u;
const capital = /[\p{Lu}\p{Lt}]/u;
const wordUnit = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;

/** Letters that Unicode does not decompose but newsrooms interchange: pairs of letter and what it folds to. */
const variants = new Map<string, string>(
  ['łl', 'øo', 'đd', 'ħh', 'ıi', 'ىي', 'یي', 'ېي', 'کك', 'ہه', 'ھه', 'ەه', 'ةه', 'ۃه', 'ٱا', 'ँं'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

/** Kinds of the units from U+0080 and from U+2000 on: most pages have some of these, and are spared the expressions above. */
const latinSigns = '1111111111111111111111111111111121111111118416111111481411841111';
const punctuation =
  '2222222222266666333333114444444411111114226666621144141114411111111311111111111111111111111111126666616666666666';

function learn(unit: number): number {
  if (unit < 128) return learnAscii(unit);
  const char = String.fromCharCode(unit);
  const found = kindOfLatin(unit, char) ?? classify(char);
  folds[unit] = found >= kind.letter ? foldLetter(char) : unit;
  kinds[unit] = found;
  return found;
}

/** Every page has these: by the expressions below they would take a tenth of the time of reading it. */
function learnAscii(unit: number): number {
  const isCapital = unit >= 65 && unit <= 90;
  const found = isCapital ? kind.capital : classifyAscii(unit);
  folds[unit] = isCapital ? unit + 32 : unit;
  kinds[unit] = found;
  return found;
}

/** Of the letters and signs of Latin scripts and of punctuation. */
function kindOfLatin(unit: number, char: string): number | undefined {
  if (unit < 0xc0) return Number(latinSigns[unit - 0x80]);
  if (unit < 0x180 && unit !== 0xd7 && unit !== 0xf7) return char === char.toLowerCase() ? kind.letter : kind.capital;
  return unit >= 0x2000 && unit < 0x2070 ? Number(punctuation[unit - 0x2000]) : undefined;
}

function classifyAscii(unit: number): number {
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95) return kind.letter;
  if (unit === 32 || (unit >= 9 && unit <= 13)) return kind.space;
  if (unit === 45) return kind.dash;
  if (unit === 46) return kind.stop;
  return unit === 34 || unit === 39 || unit === 96 ? kind.quote : kind.symbol;
}

function classify(char: string): number {
  if (invisible.test(char)) return kind.format;
  if (space.test(char)) return kind.space;
  if (dash.test(char)) return kind.dash;
  if (quote.test(char)) return kind.quote;
  if (char === '.' || char === '．') return kind.stop;
  if (ignoredMark.test(char)) return kind.mark;
  if (unspaced.test(char)) return kind.ideograph;
  if (capital.test(char)) return kind.capital;
  return wordUnit.test(char) ? kind.letter : kind.symbol;
}

function foldLetter(char: string): number {
  const lower = baseLetter(char.toLowerCase());
  // Those of ASCII are known, and there are none before the Arabic ones.
  const digit = lower >= '\u0660' && /\p{Nd}/u.test(lower) ? decimalValue(lower.charCodeAt(0)) : -1;
  if (digit >= 0) return 48 + digit;
  return (variants.get(lower) ?? lower).charCodeAt(0);
}

/** The letter without its marks; the letter as it is when it stands for several. */
function baseLetter(letter: string): string {
  const parts = letter.normalize('NFKD');
  for (let i = 1; i < parts.length; i++) if (!ignoredMark.test(parts.charAt(i))) return letter.charAt(0);
  return parts.charAt(0);
}

/** Unicode lays out the decimal digits of a script in a row of ten, so the value is the distance from its zero. */
function decimalValue(unit: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(unit - value - 1))) value++;
  return value;
}
