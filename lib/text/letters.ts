/**
 * What stands at an offset, looked up in a table that is filled for a UTF-16 unit when it is first seen. Expressions with classes of
 * Unicode do the same, but each takes a millisecond to be got ready.
 */

export const letter = { other: 1, small: 2, capital: 3, uncased: 4, mark: 5, number: 6 } as const;

const kinds = new Uint8Array(65_536);

/** One of `letter`; `other` at the end of the text and within a surrogate pair. */
export function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return letter.other;
  const unit = text.charCodeAt(at);
  return isSurrogate(unit)
    ? classify(String.fromCodePoint(text.codePointAt(at) as number))
    : kinds[unit] || learn(unit);
}

/** Units of the character at an offset. */
export function widthAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

export function isLetter(kind: number): boolean {
  return kind >= letter.small && kind <= letter.uncased;
}

export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(text.charAt(at)));
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function learn(unit: number): number {
  const kind =
    unit < 128 ? classifyAscii(unit) : isPunctuation(unit) ? letter.other : classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function classifyAscii(unit: number): number {
  if (unit >= 97 && unit <= 122) return letter.small;
  if (unit >= 65 && unit <= 90) return letter.capital;
  return unit >= 48 && unit <= 57 ? letter.number : letter.other;
}

/** The spaces, dashes, quotation marks and dots of newsrooms. */
function isPunctuation(unit: number): boolean {
  return unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit >= 0x2010 && unit <= 0x203a);
}

function classify(char: string): number {
  if (/\p{Ll}/u.test(char)) return letter.small;
  if (/\p{Lu}/u.test(char)) return letter.capital;
  if (/\p{L}/u.test(char)) return letter.uncased;
  if (/\p{M}/u.test(char)) return letter.mark;
  return /\p{N}/u.test(char) ? letter.number : letter.other;
}
