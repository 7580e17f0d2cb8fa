import { foldOf, kind, kindOf } from '#lib/text/fold.ts';
import { capitals, type Lexicon, spread } from './lexicon.ts';
import type { Candidate } from './types.ts';
import { findNext, restartWalk, startWalk, takeWord, type Walk } from './walk.ts';
import { isPair, isTriple, mayStart, nextStart, type WordStarts } from './word-starts.ts';

/** Arabic words for "and", "so", "by", "like", "to" are written as the first letter of the next word. */
const proclitics = /[وفبكل]/u;
/** A name shorter than this is not looked for behind a proclitic: the letter may be its word's own. */
const leastAfterProclitic = 5;

/**
 * Finds every place where a spelling of the lexicon stands as whole words with the capitals it needs: all of them, also
 * those that contain or overlap others. In order of start, then of length. Offsets are UTF-16 units into `text`.
 * Time grows with the text alone: a word is left after its first two units unless some spelling begins with them, and after
 * its last unless some spelling begins with the word.
 * @param starts `lexicon.named` to find at least the names by which alone something can become a mention (can-mark.ts): so few
 * words of a page begin one that this takes a fraction of the time.
 */
export function scanBlock(lexicon: Lexicon, text: string, starts: WordStarts = lexicon): Candidate[] {
  const found: Candidate[] = [];
  const next = nextStart(starts);
  const walk = startWalk(0);
  let tried = -1;
  next.lastIndex = 0;
  while (next.test(text)) {
    const at = next.lastIndex - 1;
    const first = text.charCodeAt(at);
    if (first > 127) {
      next.lastIndex = tryUnits(lexicon, text, at, tried, walk, found);
      continue;
    }
    tried = at;
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
    if (second < 128 && !isPair(starts, first, second)) continue;
    if (second < 128 && third < 128 && !isTriple(starts, first, second, third)) continue;
    if (at === 0 || text.charCodeAt(at - 1) < 128 || wordStart(text, at) === at)
      follow(lexicon, text, at, 0, walk, found);
  }
  return found;
}

function continuesWord(unit: number): boolean {
  const before = kindOf(unit);
  return before >= kind.format && before < kind.ideograph;
}

/** The first letter of the word that the unit at `at` is in; invisible units and marks before it are not part of the word. */
function wordStart(text: string, at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && continuesWord(text.charCodeAt(i)); i--)
    if (kindOf(text.charCodeAt(i)) >= kind.letter) start = i;
  return start;
}

/** Tries every word from the one around `at` up to the next ASCII unit between words, whose index it returns. */
function tryUnits(lexicon: Lexicon, text: string, at: number, tried: number, walk: Walk, found: Candidate[]): number {
  let i = continuesWord(text.charCodeAt(at)) ? wordStart(text, at) : at;
  while (i < text.length && (i <= at || text.charCodeAt(i) > 127)) {
    const unit = text.charCodeAt(i);
    const first = kindOf(unit);
    if (first >= kind.letter && i !== tried && mayBegin(lexicon, text, i, first)) {
      follow(lexicon, text, i, 0, walk, found);
    }
    if (unit >= 0x621 && unit <= 0x6ff) followAfterProclitics(lexicon, text, i, walk, found);
    i++;
    if (first >= kind.letter && first < kind.ideograph)
      while (i < text.length && continuesWord(text.charCodeAt(i))) i++;
  }
  return i;
}

/** Whether the word at `at` is worth a walk. Invisible units, and gaps beside an ideograph, hide what its second unit will be. */
function mayBegin(lexicon: Lexicon, text: string, at: number, first: number): boolean {
  const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : kind.symbol;
  const inWord = next >= kind.letter && (next < kind.ideograph || first === kind.ideograph);
  if (next === kind.format || next === kind.mark || (first === kind.ideograph && !inWord)) return true;
  return mayStart(lexicon, text.charCodeAt(at), inWord ? text.charCodeAt(at + 1) : 0);
}

function followAfterProclitics(lexicon: Lexicon, text: string, start: number, walk: Walk, found: Candidate[]): void {
  for (
    let i = start;
    i < start + 2 && proclitics.test(text.charAt(i)) && kindOf(text.charCodeAt(i + 1)) === kind.letter;
    i++
  ) {
    follow(lexicon, text, i + 1, leastAfterProclitic, walk, found);
  }
}

/** Whether a spelling may begin with what has this hash. */
function isLive({ live }: Lexicon, hash: number): boolean {
  const bit = hash >>> (Math.clz32(live.length) - 4);
  return (((live[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** Walks on from a word's start as long as some spelling goes on that way. */
function follow(lexicon: Lexicon, text: string, start: number, least: number, walk: Walk, found: Candidate[]): void {
  restartWalk(walk, start);
  while (walk.next >= 0) {
    takeWord(walk, text);
    const hash = spread(walk.hash);
    if (!isLive(lexicon, hash)) return;
    if (walk.first >= kind.letter && walk.end - start >= least) collect(lexicon, text, start, walk.end, hash, found);
    findNext(walk, text);
  }
}

function collect(lexicon: Lexicon, text: string, start: number, end: number, hash: number, found: Candidate[]): void {
  const { buckets, hashes, patternAt, meta } = lexicon;
  const bucket = hash >>> (Math.clz32(buckets.length - 1) + 1);
  for (let s = buckets[bucket] as number; s < (buckets[bucket + 1] as number); s++) {
    if (hashes[s] !== hash) continue;
    const shown = compareCapitals(lexicon, s, text, start, end);
    if (shown < 0) continue;
    for (let p = patternAt[s] as number; p < (patternAt[s + 1] as number); p++) {
      const wanted = ((meta[p] as number) >>> 3) & 3;
      if (
        wanted === capitals.any ||
        shown === capitals.exact ||
        (wanted === capitals.initial && shown === capitals.initial)
      ) {
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
    while (p < stop && kindOf(spellings.charCodeAt(p)) < kind.letter && kindOf(spellings.charCodeAt(p)) !== kind.symbol)
      p++;
    const wanted = spellings.charCodeAt(p++);
    if (p > stop || foldOf(unit) !== foldOf(wanted)) return -1;
    const isCapital = there === kind.capital;
    const wantsCapital = kindOf(wanted) === kind.capital;
    if (wantsCapital && !isCapital) shown = capitals.any;
    else if (isCapital && !wantsCapital && shown === capitals.exact) shown = capitals.initial;
  }
  return p === stop ? shown : -1;
}
