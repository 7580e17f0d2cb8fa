import type { CompiledEntity, CompiledPack } from '#lib/pack/compiled.ts';
import type { PackInfo } from '#lib/pack/source-schema.ts';
import { foldOf, kind, kindOf } from '#lib/text/fold.ts';
import { capitals, entryOf, hasSmall, leadsName, type Lexicon, manyWords, spread, use } from './lexicon.ts';
import { nameWords } from './name-words.ts';
import { foldWord } from './neighbours.ts';
import { startWalk, step } from './walk.ts';
import { listNames } from './word-lists.ts';

/** The parts of a compiled pack that spotting needs. */
export interface LexiconSource {
  readonly info: Pick<PackInfo, 'id' | 'language'>;
  readonly topic: CompiledPack['topic'];
  readonly entities: readonly Pick<CompiledEntity, 'id' | 'kind' | 'names' | 'not' | 'roles'>[];
}

interface Pattern {
  readonly meta: number;
  readonly owner: number;
  readonly value: number;
}

interface Spelling {
  readonly text: string;
  readonly hash: number;
  readonly patterns: Pattern[];
}

/** More bearers of one and the same spelling than this cannot be told apart anyway; the rest is dropped. */
const bearersPerSpelling = 16;

/**
 * Compiles all names, decoys and topic words of all packs into one lexicon. Names without a letter, of a single
 * ideograph, or that no text could hold as one name ("A -- B") mark nothing and are left out.
 */
export function compileLexicon(packs: readonly LexiconSource[]): Lexicon {
  const draft = createDraft();
  for (const pack of packs) addPack(draft, pack);
  return layOut(draft);
}

function createDraft() {
  return {
    spellings: new Map<string, Spelling>(),
    beginnings: [] as number[],
    refs: [] as string[],
    roles: [] as string[],
    entityPack: [] as number[],
    entityPerson: [] as number[],
    entityPoints: [] as number[],
    threshold: [] as number[],
    needs: [] as number[],
    packLanguages: [] as string[],
    languages: [''] as string[],
  };
}
type Draft = ReturnType<typeof createDraft>;

function addPack(draft: Draft, { info, topic, entities }: LexiconSource): void {
  const pack = draft.packLanguages.push(info.language) - 1;
  draft.threshold.push(topic.threshold);
  draft.needs.push(topic.needs.length);
  const points = new Map(Object.entries(topic.entities));
  for (const entity of entities) {
    const owner = draft.refs.push(`${info.id}/${entity.id}`) - 1;
    draft.entityPack.push(pack);
    draft.entityPerson.push(entity.kind === 'person' ? 1 : 0);
    draft.entityPoints.push(points.get(entity.id) ?? 0);
    draft.roles.push(roleWords(entity));
    const longer = entity.names.filter((name) => name.use !== 'short').map((name) => `${name.text} `);
    for (const name of entity.names) {
      const language = name.lang === undefined ? 0 : languageNumber(draft, name.lang);
      const leads = name.use === 'short' && longer.some((text) => text.startsWith(`${name.text} `)) ? leadsName : 0;
      addPattern(draft, name.text, use[name.use] | (capitals[name.case] << 3) | (language << 5) | leads, owner, 0);
    }
    for (const text of entity.not) addPattern(draft, text, use.decoy | (capitals.any << 3), owner, 0);
  }
  for (const cue of topic.cues) addPattern(draft, cue.text, use.cue | (capitals[cue.case] << 3), pack, cue.points);
  topic.needs.forEach((group, index) => {
    for (const text of group) addPattern(draft, text, use.need | (capitals.initial << 3), pack, index);
  });
  for (const rival of topic.rivals) addPattern(draft, rival.text, use.rival | (capitals[rival.case] << 3), pack, 0);
}

/** " prime minister of pakistan s " for a prime minister whose name begins with S: what may stand before the family name. */
function roleWords({ names, roles }: LexiconSource['entities'][number]): string {
  const words = new Set(roles.flatMap(({ title }) => title.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWord)));
  for (const { text, use: nameUse } of names) if (nameUse !== 'short') words.add(foldWord(text).charAt(0));
  words.delete('');
  return words.size === 0 ? '' : ` ${[...words].join(' ')} `;
}

function languageNumber(draft: Draft, tag: string): number {
  const primary = tag.split('-', 1)[0] as string;
  const known = draft.languages.indexOf(primary);
  // Eight bits of a pattern hold the language; a pack with more than 255 of them loses the language, not the name.
  return known >= 0 ? known : draft.languages.length > 255 ? 0 : draft.languages.push(primary) - 1;
}

function addPattern(draft: Draft, name: string, meta: number, owner: number, value: number): void {
  const spelling = addSpelling(draft, name);
  if (spelling === undefined || spelling.patterns.length === bearersPerSpelling) return;
  const flags = meta | (spelling.text.includes(' ') ? manyWords : 0) | (/\p{Ll}/u.test(spelling.text) ? hasSmall : 0);
  if (spelling.patterns.some((p) => p.meta === flags && p.owner === owner && p.value === value)) return;
  spelling.patterns.push({ meta: flags, owner, value });
}

/** Walks a name as the scanner will walk the page, noting the hash of each beginning. */
function addSpelling(draft: Draft, name: string): Spelling | undefined {
  const text = name.toWellFormed().normalize('NFC').replace(/\s*(\p{Pd})\s*/gu, '$1');
  let start = 0;
  while (start < text.length && kindOf(text.charCodeAt(start)) < kind.letter) start++;
  if (start === text.length) return undefined;
  const walk = startWalk(start);
  const beginnings: number[] = [];
  let plain = '';
  let whole = { text: '', words: 0 };
  let hash = 0;
  let end = start;
  while (walk.next >= 0) {
    if (walk.gap) plain += ' ';
    const from = walk.next;
    step(walk, text);
    plain += visible(text.slice(from, walk.end));
    beginnings.push(spread(walk.hash));
    if (walk.complete) {
      whole = { text: plain, words: beginnings.length };
      hash = spread(walk.hash);
      end = walk.end;
    }
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(end))) return undefined;
  if (whole.text.length === 1 && kindOf(whole.text.charCodeAt(0)) === kind.ideograph) return undefined;
  const known = draft.spellings.get(whole.text);
  if (known !== undefined) return known;
  const spelling: Spelling = { text: whole.text, hash, patterns: [] };
  draft.spellings.set(whole.text, spelling);
  for (let i = 0; i < whole.words; i++) draft.beginnings.push(beginnings[i] as number);
  return spelling;
}

function visible(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const now = kindOf(word.charCodeAt(i));
    if (now !== kind.format && now !== kind.mark) out += word.charAt(i);
  }
  return out;
}

function layOut(draft: Draft): Lexicon {
  const list = [...draft.spellings.values()];
  const bucketBits = bitsFor(list.length, 4, 20);
  const { order, buckets } = sortByBucket(list, bucketBits);
  const patterns: Pattern[] = [];
  const patternAt = new Uint32Array(order.length + 1);
  const hashes = new Uint32Array(order.length);
  const texts: string[] = [];
  order.forEach((spelling, s) => {
    texts.push(spelling.text);
    hashes[s] = spelling.hash;
    patterns.push(...spelling.patterns);
    patternAt[s + 1] = patterns.length;
  });
  return {
    spellings: texts.join(''),
    spellingAt: endsOf(texts),
    hashes,
    buckets,
    patternAt,
    live: bitSet(draft.beginnings, bitsFor(draft.beginnings.length * 8, 10, 24)),
    entries: entrySet(order),
    meta: Uint32Array.from(patterns, (p) => p.meta),
    owner: Uint32Array.from(patterns, (p) => p.owner),
    value: Float32Array.from(patterns, (p) => p.value),
    entityPack: Uint32Array.from(draft.entityPack),
    entityPerson: Uint32Array.from(draft.entityPerson),
    entityPoints: Float32Array.from(draft.entityPoints),
    refs: draft.refs.join(''),
    refAt: endsOf(draft.refs),
    roles: draft.roles.join(''),
    roleAt: endsOf(draft.roles),
    words: listNames.map((list) => nameWords[list].trim().split(/\s+/u).join(' ')).join('\n'),
    threshold: Float32Array.from(draft.threshold),
    needs: Uint32Array.from(draft.needs),
    packLanguages: draft.packLanguages,
    languages: draft.languages,
  };
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

function sortByBucket(list: readonly Spelling[], bits: number) {
  const buckets = new Uint32Array(2 ** bits + 1);
  const bucketOf = (spelling: Spelling) => spelling.hash >>> (32 - bits);
  for (const spelling of list) buckets[bucketOf(spelling) + 1] = (buckets[bucketOf(spelling) + 1] as number) + 1;
  for (let b = 1; b < buckets.length; b++) buckets[b] = (buckets[b] as number) + (buckets[b - 1] as number);
  const free = buckets.slice();
  const order: Spelling[] = new Array(list.length);
  for (const spelling of list) {
    const bucket = bucketOf(spelling);
    const place = free[bucket] as number;
    free[bucket] = place + 1;
    order[place] = spelling;
  }
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

/** The second folded unit of a spelling's first word; as the scanner sees it, an ideograph belongs to no word but its own script's. */
function secondUnit(text: string, first: number): number {
  const second = text.length > 1 ? kindOf(text.charCodeAt(1)) : kind.space;
  return second >= kind.letter && (second < kind.ideograph || first === kind.ideograph) ? foldOf(text.charCodeAt(1)) : 0;
}

function entrySet(spellings: readonly Spelling[]): Uint32Array {
  const bits = bitsFor(spellings.length * 4, 13, 16);
  const forCapitals: number[] = [];
  const forOthers: number[] = [];
  for (const { text, patterns } of spellings) {
    const first = kindOf(text.charCodeAt(0));
    const entry = entryOf(foldOf(text.charCodeAt(0)), secondUnit(text, first));
    forCapitals.push(entry);
    if (first !== kind.capital || patterns.some((p) => ((p.meta >>> 3) & 3) === capitals.any)) forOthers.push(entry);
  }
  const both = new Uint32Array(2 ** (bits - 4));
  both.set(bitSet(forCapitals, bits), 0);
  both.set(bitSet(forOthers, bits), both.length / 2);
  return both;
}
