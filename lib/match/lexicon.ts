import type { EntityRef } from './types.ts';
import type { WordStarts } from './word-starts.ts';

/** What a pattern is there for. `full`, `short` and `topic` are an entity's names; the others only give evidence. */
export const use = { full: 0, short: 1, topic: 2, decoy: 3, cue: 4, need: 5, rival: 6, namesake: 7 } as const;
/** Flag of a pattern's `meta`: it has more than one word. */
export const manyWords = 1 << 13;
/** Flag of a short form's `meta`: a longer name of its entity begins with it, as a first name or a Chinese family name does. */
export const leadsName = 1 << 15;
/** Flag of a pattern's `meta`: it has a small letter, so that all capitals are not its own way of being written. */
export const hasSmall = 1 << 14;
export const capitals = { initial: 0, any: 1, exact: 2 } as const;

/**
 * All names and words of all packs, ready to be found in text. Nothing in it refers to a pack object, and each part is one
 * string or typed array, so that it is stored as a string and read back without parsing.
 *
 * A *spelling* is a distinct text; a *pattern* is a spelling in one use for one owner. Spellings are found by the hash of
 * their folded units, word by word; `live` holds the hash of every beginning of a spelling, so that a walk stops early.
 */
export interface Lexicon extends WordStarts {
  /** All spellings one after the other, capitals kept, each gap one space. */
  readonly spellings: string;
  /** Where spelling `s` begins; one more at the end. */
  readonly spellingAt: Uint32Array;
  /** The hash of spelling `s`. Spellings are in the order of their bucket. */
  readonly hashes: Uint32Array;
  /** Where bucket `b` (the upper bits of the hash) begins among the spellings; one more at the end. */
  readonly buckets: Uint32Array;
  /** Patterns of spelling `s` are `patternAt[s]` up to `patternAt[s + 1]`. */
  readonly patternAt: Uint32Array;
  /** A set of hashes of beginnings, as bits; may say yes by chance, never no. */
  readonly live: Uint32Array;
  /** The same for the first two folded units of a spelling: the first half for words with a capital, the second for others. */
  readonly entries: Uint32Array;
  /** Where the names begin that `canMark` asks for; `pairs`, `triples` and `starts` of the lexicon itself are those of all spellings. */
  readonly named: WordStarts;
  /** Per pattern: `use`, `capitals` << 3, language << 5 (0: the pack's own), flags `manyWords`, `hasSmall`, `leadsName`. */
  readonly meta: Uint32Array;
  /** Per pattern: the entity for names, decoys and namesakes, the pack for the rest. */
  readonly owner: Uint32Array;
  /** Per pattern: points of a cue or rival, group of a need. */
  readonly value: Float32Array;
  /** Per entity: its pack, its kind is a person's (1) or not (0), and its points as topic evidence. */
  readonly entityPack: Uint32Array;
  readonly entityPerson: Uint32Array;
  readonly entityPoints: Float32Array;
  /** Entity refs one after the other, and where each begins. */
  readonly refs: string;
  readonly refAt: Uint32Array;
  /** Per entity, one after the other: folded words of its roles and first letters of its names, a space around each. */
  readonly roles: string;
  readonly roleAt: Uint32Array;
  /** Words that tell whether a name goes on: a line for each of `listNames`, a space between; then those of frequent-words.ts. */
  readonly words: string;
  /** Per pack: points its topic takes, and the number of its need groups. */
  readonly threshold: Float32Array;
  readonly needs: Uint32Array;
  /** Per pack, and per language number: primary language subtags. */
  readonly packLanguages: readonly string[];
  readonly languages: readonly string[];
}

export const hashSeed = 0x811c9dc5 | 0;

/** One step of FNV-1a over UTF-16 units. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads a hash so that its upper bits, which choose bucket and bit, depend on every unit. */
export function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Hash, as an upper-bit index, of the first two folded units of a spelling; the second is 0 when the first word ends before it. */
export function entryOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 0;
}

export function useOf(lexicon: Lexicon, pattern: number): number {
  return (lexicon.meta[pattern] as number) & 7;
}

export function capitalsOf(lexicon: Lexicon, pattern: number): number {
  return ((lexicon.meta[pattern] as number) >>> 3) & 3;
}

/** The language of a name that is not its pack's own, as an index into `languages`; 0 when it is. */
export function languageOf(lexicon: Lexicon, pattern: number): number {
  return ((lexicon.meta[pattern] as number) >>> 5) & 255;
}

/** Whether an entity's roles have this folded word, or one of its names this first letter. */
export function hasRoleWord(lexicon: Lexicon, entity: number, folded: string): boolean {
  return lexicon.roles.slice(lexicon.roleAt[entity], lexicon.roleAt[entity + 1]).includes(` ${folded} `);
}

const refsRead = new WeakMap<Lexicon, EntityRef[]>();

/** Whether a pattern speaks for or against a pack's topic. */
export function isEvidence(lexicon: Lexicon, pattern: number): boolean {
  const its = useOf(lexicon, pattern);
  return its >= use.cue && its <= use.rival;
}

export function entityRef(lexicon: Lexicon, entity: number): EntityRef {
  let known = refsRead.get(lexicon);
  if (known === undefined) {
    known = [];
    refsRead.set(lexicon, known);
  }
  // The same string each time: as a key of maps its hash is worked out once.
  known[entity] ??= lexicon.refs.slice(lexicon.refAt[entity], lexicon.refAt[entity + 1]) as EntityRef;
  return known[entity];
}
