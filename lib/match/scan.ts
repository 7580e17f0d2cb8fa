import { foldOf, foldTables, kind, kindOf } from '#lib/text/fold.ts';
import { capitals, entryOf, type Lexicon, spread } from './lexicon.ts';
import type { Candidate } from './types.ts';
import { restartWalk, startWalk, step, type Walk } from './walk.ts';

/** Arabic words for "and", "so", "by", "like", "to" are written as the first letter of the next word. */
const proclitics = /[وفبكل]/u;
/** A name shorter than this is not looked for behind a proclitic: the letter may be its word's own. */
const leastAfterProclitic = 5;

/**
 * Finds every place where a spelling of the lexicon stands as whole words with the capitals it needs: all of them, also
 * those that contain or overlap others. In order of start, then of length. Offsets are UTF-16 units into `text`.
 * Time grows with the text alone: a word is left after its first two units unless some spelling begins with them.
 */
export function scanBlock(lexicon: Lexicon, text: string): Candidate[] {
  const found: Candidate[] = [];
  const { kinds, folds } = foldTables;
  const { entries } = lexicon;
  const half = entries.length >>> 1;
  const shift = 32 - Math.log2(half * 32);
  const walk = startWalk(0);
  const length = text.length;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const first = kinds[unit] || kindOf(unit);
    i++;
    if (first < kind.letter) continue;
    const start = i - 1;
    let next: number = kind.symbol;
    let second = 0;
    if (i < length) {
      const after = text.charCodeAt(i);
      next = kinds[after] || kindOf(after);
      if (next >= kind.letter && (next < kind.ideograph || first === kind.ideograph)) second = folds[after] as number;
    }
    // Invisible units, and gaps beside an ideograph, hide what the second unit will be: such words are walked.
    const bit = entryOf(folds[unit] as number, second) >>> shift;
    const offset = first === kind.capital ? bit >>> 5 : half + (bit >>> 5);
    const unclear = second === 0 && (first === kind.ideograph || next === kind.format || next === kind.mark);
    if (unclear || ((entries[offset] as number) >>> (bit & 31)) & 1) follow(lexicon, text, start, 0, walk, found);
    if (unit >= 0x621 && unit <= 0x6ff) followAfterProclitics(lexicon, text, start, walk, found);
    if (first === kind.ideograph) continue;
    while (next >= kind.format && next < kind.ideograph) {
      if (++i >= length) break;
      const inside = text.charCodeAt(i);
      next = kinds[inside] || kindOf(inside);
    }
  }
  return found;
}

function followAfterProclitics(lexicon: Lexicon, text: string, start: number, walk: Walk, found: Candidate[]): void {
  for (let i = start; i < start + 2 && proclitics.test(text.charAt(i)) && kindOf(text.charCodeAt(i + 1)) === kind.letter; i++) {
    follow(lexicon, text, i + 1, leastAfterProclitic, walk, found);
  }
}

function follow(lexicon: Lexicon, text: string, start: number, least: number, walk: Walk, found: Candidate[]): void {
  const { live } = lexicon;
  const shift = 32 - Math.log2(live.length * 32);
  restartWalk(walk, start);
  do {
    step(walk, text);
    const hash = spread(walk.hash);
    const bit = hash >>> shift;
    if ((((live[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return;
    if (walk.complete && walk.end - start >= least) collect(lexicon, text, start, walk.end, hash, found);
  } while (walk.next >= 0);
}

function collect(lexicon: Lexicon, text: string, start: number, end: number, hash: number, found: Candidate[]): void {
  const { buckets, hashes, patternAt, meta } = lexicon;
  const bucket = hash >>> (32 - Math.log2(buckets.length - 1));
  for (let s = buckets[bucket] as number; s < (buckets[bucket + 1] as number); s++) {
    if (hashes[s] !== hash) continue;
    const shown = compareCapitals(lexicon, s, text, start, end);
    if (shown < 0) continue;
    for (let p = patternAt[s] as number; p < (patternAt[s + 1] as number); p++) {
      const wanted = ((meta[p] as number) >>> 3) & 3;
      if (wanted === capitals.any || shown === capitals.exact || (wanted === capitals.initial && shown === capitals.initial)) {
        found.push({ start, end, pattern: p });
      }
    }
  }
}

/**
 * Compares a spelling with the text it was found in, letter by letter.
 * Returns the strictest of `capitals` that the text satisfies, or -1 when it is another text with the same hash.
 */
function compareCapitals(lexicon: Lexicon, spelling: number, text: string, start: number, end: number): number {
  const { spellings, spellingAt } = lexicon;
  const stop = spellingAt[spelling + 1] as number;
  let shown: number = capitals.exact;
  let p = spellingAt[spelling] as number;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const there = kindOf(unit);
    if (there < kind.letter && there !== kind.symbol) continue;
    while (p < stop && kindOf(spellings.charCodeAt(p)) < kind.letter && kindOf(spellings.charCodeAt(p)) !== kind.symbol) p++;
    const wanted = spellings.charCodeAt(p++);
    if (p > stop || foldOf(unit) !== foldOf(wanted)) return -1;
    const isCapital = there === kind.capital;
    const wantsCapital = kindOf(wanted) === kind.capital;
    if (wantsCapital && !isCapital) shown = capitals.any;
    else if (isCapital && !wantsCapital && shown === capitals.exact) shown = capitals.initial;
  }
  return p === stop ? shown : -1;
}
