import { foldOf, foldTables, kind, kindOf } from '#lib/text/fold.ts';
import { hashSeed, mix } from './lexicon.ts';

/**
 * A walk over the words of a text from one word's start, as far as they could belong to one name. Names and page text are
 * walked by the same rules, so that they agree on what a gap is:
 * spaces, quotes and unspaced dashes in any number are one gap; a dash with a space beside it ends the walk, unless the space is
 * the line end that a name is broken at ("Lashkar-e-(line end) Taiba"); a full stop is
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
  /** Whether a gap lies before `next`. */
  gap: boolean;
  /** The kind of the last word's first unit; a name can end with a letter or an ideograph, not with a sign. */
  first: number;
  /** Whether the last word may be abbreviated by a full stop. */
  short: boolean;
}

export function startWalk(at: number): Walk {
  return { hash: hashSeed, end: at, next: at, gap: false, first: kind.symbol, short: false };
}

/** Puts a used walk back to the start of a word. */
export function restartWalk(walk: Walk, at: number): void {
  walk.hash = hashSeed;
  walk.next = at;
  walk.gap = false;
}

/** Takes the word at `walk.next`, which must not be -1. Call `findNext` to go on. */
export function takeWord(walk: Walk, text: string): void {
  const { kinds, folds } = foldTables;
  const start = walk.next;
  const first = kindOf(text.charCodeAt(start));
  let last = foldOf(text.charCodeAt(start));
  let hash = mix(walk.gap ? mix(walk.hash, 32) : walk.hash, last);
  let letters = 1;
  let end = start + 1;
  const isWord = first === kind.letter || first === kind.capital;
  for (let i = end; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const now = kinds[unit] || kindOf(unit);
    if (now < kind.format || now === kind.ideograph || (now >= kind.letter && !isWord)) break;
    if (now >= kind.letter) {
      last = folds[unit] as number;
      hash = mix(hash, last);
      letters++;
      end = i + 1;
    } else if (now === kind.mark && end === i) {
      end = i + 1;
    }
  }
  walk.hash = hash;
  walk.end = end;
  walk.first = first;
  walk.short = letters <= 2 && isWord && last > 57;
}

/** Looks for the word after the one taken last. */
export function findNext(walk: Walk, text: string): void {
  let spaces = 0;
  let dashes = 0;
  let quotes = 0;
  let stops = 0;
  let i = walk.end;
  let now = 0;
  for (; i < text.length; i++) {
    now = kindOf(text.charCodeAt(i));
    if (now === kind.space) spaces++;
    else if (now === kind.dash) dashes++;
    else if (now === kind.quote) quotes++;
    else if (now === kind.stop && walk.short && stops + spaces + dashes + quotes === 0) stops++;
    else if (now !== kind.format && now !== kind.mark) break;
  }
  walk.next =
    i === text.length ||
    dashes > 1 ||
    (dashes > 0 && spaces > 0 && !(spaces === 1 && isBroken(text.slice(walk.end, i))))
      ? -1
      : i;
  // Beside an ideograph quotes are decoration, and so are spaces where the script changes ("PL-15 导弹").
  const after = walk.first === kind.ideograph;
  const before = now === kind.ideograph;
  const decoration = (after || before) && dashes === 0 && (spaces === 0 || after !== before);
  walk.gap = stops > 0 || (spaces + dashes + quotes > 0 && !decoration);
}

/** Whether the one space of a gap is a line end after its dash. */
function isBroken(gap: string): boolean {
  const end = gap.indexOf('\n');
  for (let i = 0; i < end; i++) if (kindOf(gap.charCodeAt(i)) === kind.dash) return true;
  return false;
}
