import { kind, kindOf } from '#lib/text/fold.ts';
import { spread } from './lexicon.ts';
import { findNext, restartWalk, startWalk, takeWord } from './walk.ts';

/** How a name is found: its text with each gap one space, and the hash of each beginning a text must show on the way to it. */
export interface Spelling {
  readonly text: string;
  /** After each word; the last one is the whole name's. */
  readonly hashes: readonly number[];
}

const walk = startWalk(0);
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with control characters.
const plain = /^[\u0000-\u007F]*$/u;

/**
 * Walks a name as the scanner will walk the page. Returns undefined for a name that could mark anything or nothing: without
 * a letter, of a single ideograph, or with an end that no walk reaches ("A -- B").
 */
export function spellName(name: string): Spelling | undefined {
  const text = spellable(name);
  let start = 0;
  while (start < text.length && kindOf(text.charCodeAt(start)) < kind.letter) start++;
  if (start === text.length) return undefined;
  restartWalk(walk, start);
  const hashes: number[] = [];
  let spelled = '';
  let whole = '';
  let words = 0;
  let end = start;
  while (walk.next >= 0) {
    const from = walk.next;
    const gap = walk.gap;
    takeWord(walk, text);
    const word = visible(text, from, walk.end);
    spelled = gap ? `${spelled} ${word}` : spelled + word;
    hashes.push(spread(walk.hash));
    if (walk.first >= kind.letter) {
      whole = spelled;
      words = hashes.length;
      end = walk.end;
    }
    findNext(walk, text);
  }
  for (let i = end; i < text.length; i++) if (kindOf(text.charCodeAt(i)) >= kind.letter) return undefined;
  if (whole.length === 1 && kindOf(whole.charCodeAt(0)) === kind.ideograph) return undefined;
  hashes.length = words;
  return { text: whole, hashes };
}

/** Composed, without lone surrogates (storage would change them), and with dashes as in running text. */
function spellable(name: string): string {
  const text = plain.test(name) ? name : name.toWellFormed().normalize('NFC');
  return /\s\p{Pd}|\p{Pd}\s/u.test(text) ? text.replace(/\s*(\p{Pd})\s*/gu, '$1') : text;
}

/** A word without its invisible units and marks, which no comparison looks at. */
function visible(text: string, from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const now = kindOf(text.charCodeAt(i));
    if (now !== kind.format && now !== kind.mark) continue;
    return text.slice(from, i) + visible(text, i + 1, to);
  }
  return text.slice(from, to);
}
