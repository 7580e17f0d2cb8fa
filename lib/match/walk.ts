import { foldOf, kind, kindOf } from '#lib/text/fold.ts';
import { hashSeed, mix } from './lexicon.ts';

/**
 * A walk over the words of a text from one word's start, as far as they could belong to one name. Names and page text are
 * walked by the same rules, so that they agree on what a gap is:
 * spaces, quotes and unspaced dashes in any number are one gap; a dash with a space beside it ends the walk; a full stop is
 * a gap after one or two letters ("S. Jaishankar", "Op. Sindoor"); any other sign is a word by itself, so that it only
 * matches in a name that has it.
 */
export interface Walk {
  /** Hash of everything walked so far. */
  hash: number;
  /** Where the last word ends: after its last letter and that letter's marks. */
  end: number;
  /** Where the next word begins, or -1 when no name can go on. */
  next: number;
  /** Whether a gap lies between `end` and `next`. */
  gap: boolean;
  /** Whether the last word is one that a name can end with. */
  complete: boolean;
}

export function startWalk(at: number): Walk {
  return { hash: hashSeed, end: at, next: at, gap: false, complete: false };
}

/** Puts a used walk back to the start of a word. */
export function restartWalk(walk: Walk, at: number): void {
  walk.hash = hashSeed;
  walk.end = at;
  walk.next = at;
  walk.gap = false;
  walk.complete = false;
}

/** Takes the word at `walk.next`, which must not be -1, and looks for the one after it. */
export function step(walk: Walk, text: string): void {
  let i = walk.next;
  let hash = walk.gap ? mix(walk.hash, 32) : walk.hash;
  const first = kindOf(text.charCodeAt(i));
  let letters = 0;
  let last = 0;
  let end = i;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const now = kindOf(unit);
    if (now === kind.mark) {
      if (end === i) end = i + 1;
    } else if (now !== kind.format) {
      const alone = first === kind.ideograph || first < kind.format;
      if (letters > 0 && (alone || now < kind.format || now === kind.ideograph)) break;
      last = foldOf(unit);
      hash = mix(hash, last);
      letters++;
      end = i + 1;
    }
  }
  walk.hash = hash;
  walk.end = end;
  walk.complete = first >= kind.letter;
  const abbreviation = letters <= 2 && last > 57 && (first === kind.letter || first === kind.capital);
  findNext(walk, text, i, first === kind.ideograph, abbreviation);
}

function findNext(walk: Walk, text: string, from: number, afterIdeograph: boolean, abbreviation: boolean): void {
  let spaces = 0;
  let dashes = 0;
  let quotes = 0;
  let i = from;
  const stop = abbreviation && i < text.length && kindOf(text.charCodeAt(i)) === kind.stop;
  if (stop) i++;
  let now = 0;
  for (; i < text.length; i++) {
    now = kindOf(text.charCodeAt(i));
    if (now === kind.space) spaces++;
    else if (now === kind.dash) dashes++;
    else if (now === kind.quote) quotes++;
    else if (now !== kind.format && now !== kind.mark) break;
  }
  walk.next = i === text.length || dashes > 1 || (dashes > 0 && spaces > 0) ? -1 : i;
  // Beside an ideograph quotes are decoration, and so are spaces where the script changes ("PL-15 导弹").
  const beforeIdeograph = now === kind.ideograph;
  const decoration = (afterIdeograph || beforeIdeograph) && dashes === 0 && (spaces === 0 || afterIdeograph !== beforeIdeograph);
  walk.gap = stop || (spaces + dashes + quotes > 0 && !decoration);
}
