import { foldOf, kind, kindOf } from '#lib/text/fold.ts';
import { frequentWords } from '#lib/text/frequent-words.ts';
import { markingUses } from './can-mark.ts';
import { addPack, createDraft, type Draft, type LexiconSource } from './draft-lexicon.ts';
import { capitals, entryOf, type Lexicon } from './lexicon.ts';
import { nameWords } from './name-words.ts';
import { listNames } from './word-lists.ts';
import { compileStarts, type WordStarts } from './word-starts.ts';

export type { LexiconSource } from './draft-lexicon.ts';

/**
 * Compiles all names, decoys and topic words of all packs into one lexicon. Names that could mark anything or nothing
 * (spell-name.ts) are left out.
 */
export function compileLexicon(packs: readonly LexiconSource[]): Lexicon {
  const draft = createDraft();
  for (const pack of packs) addPack(draft, pack);
  const texts = [...draft.spellings.keys()];
  const { order, buckets } = sortByBucket(draft.hashes, bitsFor(texts.length, 4, 20));
  const sorted = Array.from(order, (spelling) => texts[spelling] as string);
  const { patternAt, patterns } = layOutPatterns(draft, order);
  const entries = entrySet(draft, texts, () => true);
  return {
    spellings: sorted.join(''),
    spellingAt: endsOf(sorted),
    hashes: order.map((spelling) => draft.hashes[spelling] as number),
    buckets,
    patternAt,
    live: bitSet(draft.beginnings, bitsFor(draft.beginnings.length * 8, 10, 24)),
    entries,
    ...compileStarts(entries, texts),
    named: startsOfNames(draft, texts),
    meta: patterns.map((p) => draft.meta[p] as number),
    owner: patterns.map((p) => draft.owner[p] as number),
    value: Float32Array.from(patterns, (p) => draft.value[p] as number),
    entityPack: Uint32Array.from(draft.entityPack),
    entityPerson: Uint32Array.from(draft.entityPerson),
    entityPoints: Float32Array.from(draft.entityPoints),
    refs: draft.refs.join(''),
    refAt: endsOf(draft.refs),
    roles: draft.roles.join(''),
    roleAt: endsOf(draft.roles),
    words: [...listNames.map((list) => nameWords[list].trim().split(/\s+/u).join(' ')), ...frequentWords].join('\n'),
    threshold: Float32Array.from(draft.threshold),
    needs: Uint32Array.from(draft.needs),
    packLanguages: draft.packLanguages,
    languages: draft.languages,
  };
}

/** The patterns in the order of their spellings, those of one spelling in the order of the packs. */
function layOutPatterns(
  draft: Draft,
  order: Uint32Array,
): { readonly patternAt: Uint32Array; readonly patterns: Uint32Array } {
  const patternAt = new Uint32Array(order.length + 1);
  const patterns = new Uint32Array(draft.meta.length);
  let free = 0;
  order.forEach((spelling, place) => {
    const from = free;
    for (let p = draft.latest[spelling] as number; p >= 0; p = draft.earlier[p] as number) patterns[free++] = p;
    patterns.subarray(from, free).reverse();
    patternAt[place + 1] = free;
  });
  return { patternAt, patterns };
}

/** Where each text begins when all are joined, and where the last one ends. */
function endsOf(texts: readonly string[]): Uint32Array {
  const ends = new Uint32Array(texts.length + 1);
  texts.forEach((text, t) => {
    ends[t + 1] = (ends[t] as number) + text.length;
  });
  return ends;
}

/** Bits of an index over at least `count` places, between `least` and `most`. */
function bitsFor(count: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(count + 1))));
}

/** Counting sort by the upper bits of the hash. */
function sortByBucket(
  hashes: readonly number[],
  bits: number,
): { readonly order: Uint32Array; readonly buckets: Uint32Array } {
  const buckets = new Uint32Array(2 ** bits + 1);
  const shift = 32 - bits;
  for (const hash of hashes) buckets[(hash >>> shift) + 1] = (buckets[(hash >>> shift) + 1] as number) + 1;
  for (let b = 1; b < buckets.length; b++) buckets[b] = (buckets[b] as number) + (buckets[b - 1] as number);
  const free = buckets.slice();
  const order = new Uint32Array(hashes.length);
  hashes.forEach((hash, spelling) => {
    const place = free[hash >>> shift] as number;
    free[hash >>> shift] = place + 1;
    order[place] = spelling;
  });
  return { order, buckets };
}

function bitSet(hashes: readonly number[], bits: number): Uint32Array {
  const words = new Uint32Array(2 ** (bits - 5));
  for (const hash of hashes) {
    const bit = hash >>> (32 - bits);
    words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return words;
}

function startsOfNames(draft: Draft, texts: readonly string[]): WordStarts {
  const isName = (meta: number) => markingUses.has(meta & 7);
  const names = texts.filter((_, spelling) => hasPattern(draft, spelling, isName));
  return compileStarts(entrySet(draft, texts, isName), names);
}

/** @param isWanted by the `meta` of a pattern: those by which a spelling is looked for */
function entrySet(draft: Draft, texts: readonly string[], isWanted: (meta: number) => boolean): Uint32Array {
  const bits = bitsFor(texts.length * 4, 13, 16);
  const forCapitals: number[] = [];
  const forOthers: number[] = [];
  const isEverySize = (meta: number) => isWanted(meta) && ((meta >>> 3) & 3) === capitals.any;
  texts.forEach((text, spelling) => {
    if (!hasPattern(draft, spelling, isWanted)) return;
    const first = kindOf(text.charCodeAt(0));
    const entry = entryOf(foldOf(text.charCodeAt(0)), secondUnit(text, first));
    forCapitals.push(entry);
    if (first !== kind.capital || hasPattern(draft, spelling, isEverySize)) forOthers.push(entry);
  });
  const both = new Uint32Array(2 ** (bits - 4));
  both.set(bitSet(forCapitals, bits), 0);
  both.set(bitSet(forOthers, bits), both.length / 2);
  return both;
}

/** Whether some pattern of a spelling is of a kind, by its `meta`. */
function hasPattern(draft: Draft, spelling: number, is: (meta: number) => boolean): boolean {
  for (let p = draft.latest[spelling] as number; p >= 0; p = draft.earlier[p] as number) {
    if (is(draft.meta[p] as number)) return true;
  }
  return false;
}

/** The second folded unit of a spelling's first word; as the scanner sees it, an ideograph belongs to no word but its own script's. */
function secondUnit(text: string, first: number): number {
  const second = text.length > 1 ? kindOf(text.charCodeAt(1)) : kind.space;
  return second >= kind.letter && (second < kind.ideograph || first === kind.ideograph)
    ? foldOf(text.charCodeAt(1))
    : 0;
}
