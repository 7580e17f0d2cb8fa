/** The quotes of a pack, ready to be found on a page by runs of their words. */
import type { CompiledEvidence, CompiledPack } from '#lib/pack/compiled.ts';
import { listWords, type Words } from '#lib/text/words.ts';
import { findQuotations } from './find-quotations.ts';

export interface CorpusQuote {
  /** Evidence that it is, or in whose sentence it stands as direct speech. */
  readonly evidence: string;
  readonly text: string;
  readonly words: Words;
  /** Numbers of the words in the index's vocabulary. */
  readonly numbers: readonly number[];
}

export interface QuoteIndex {
  readonly quotes: readonly CorpusQuote[];
  /** Number of a folded word of the corpus's quotes. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /**
   * Per word: 1 when few sentences of the corpus have it and it is in no name of the story, so that two texts which share
   * several such words share their origin.
   */
  readonly telling: Uint8Array;
  /** By `pairKey`: where two words with a telling one among them follow each other in a quote. */
  readonly pairs: ReadonlyMap<number, readonly PairPlace[]>;
}

export interface PairPlace {
  readonly quote: number;
  /** Index of the first of the two words in its quote. */
  readonly at: number;
}

/** Letters of a word that can be telling: shorter ones are mostly grammar. Scripts without spaces have no such words. */
const leastLetters = 5;
/** Sentences that may share a telling word: this many, or this share of all. */
const mostSentences = 3;
const mostShare = 0.012;

const known = new WeakMap<CompiledPack, QuoteIndex>();

/** Makes the index of a pack's quotes once and keeps it as long as the pack lives. */
export function indexQuotes(pack: CompiledPack): QuoteIndex {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const vocabulary = new Map<string, number>();
  const quotes = listQuotes(pack).map(({ evidence, text }): CorpusQuote => {
    const words = listWords(text, 'compounds');
    return { evidence, text, words, numbers: words.folded.map((word) => numberOf(vocabulary, word)) };
  });
  const telling = new Uint8Array(vocabulary.size);
  for (const word of pack.ready?.tellingWords.split('|') ?? findTelling(pack, vocabulary)) {
    const number = vocabulary.get(word);
    if (number !== undefined) telling[number] = 1;
  }
  const index = { quotes, vocabulary, telling, pairs: indexPairs(quotes, telling) };
  known.set(pack, index);
  return index;
}

/** One number for two words that follow each other. */
export function pairKey(first: number, second: number): number {
  return first * 1_048_576 + second;
}

function numberOf(vocabulary: Map<string, number>, word: string): number {
  const number = vocabulary.get(word) ?? vocabulary.size;
  vocabulary.set(word, number);
  return number;
}

/** Quotes of evidence, then the direct speech in their sentences; the same words once. */
function listQuotes(pack: CompiledPack): { readonly evidence: string; readonly text: string }[] {
  const all = [
    ...pack.evidence.map(({ id, quote }) => ({ evidence: id, text: quote })),
    ...pack.evidence.flatMap((evidence) => listSpeech(pack, evidence)),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const key = listWords(text, 'compounds').folded.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function listSpeech(pack: CompiledPack, { id, quote, sentence }: CompiledEvidence) {
  const { text = '' } = pack.sentences[sentence] ?? {};
  return [text, quote].flatMap((around) =>
    findQuotations(around).map(({ start, end }) => ({ evidence: id, text: around.slice(start, end) })),
  );
}

/** The telling words of a pack's quotes. */
export function tellingWords(pack: CompiledPack): readonly string[] {
  const { vocabulary, telling } = indexQuotes(pack);
  return [...vocabulary].filter(([, number]) => telling[number] === 1).map(([word]) => word);
}

function findTelling(pack: CompiledPack, vocabulary: ReadonlyMap<string, number>): readonly string[] {
  const sentences = new Map<string, number>();
  for (const { text } of pack.sentences)
    for (const word of new Set(listWords(text, 'compounds').folded))
      sentences.set(word, (sentences.get(word) ?? 0) + 1);
  const most = Math.max(mostSentences, pack.sentences.length * mostShare);
  const names = listNameWords(pack);
  return [...vocabulary.keys()].filter(
    (word) => word.length >= leastLetters && (sentences.get(word) ?? 0) <= most && !names.has(word),
  );
}

/** Whoever writes about the story writes its names, the roles of its people and the words of its topic. */
function listNameWords({ entities, topic, sources }: CompiledPack): Set<string> {
  const spoken = new Set([undefined, ...sources.map(({ language }) => language)]);
  const texts = [
    ...entities.flatMap(({ names, roles }) => [
      ...names.filter(({ lang }) => spoken.has(lang)).map(({ text }) => text),
      ...roles.map(({ title }) => title),
    ]),
    ...topic.cues.map(({ text }) => text),
  ];
  return new Set(texts.flatMap((text) => listWords(text, 'compounds').folded));
}

function indexPairs(quotes: readonly CorpusQuote[], telling: Uint8Array): Map<number, PairPlace[]> {
  const pairs = new Map<number, PairPlace[]>();
  quotes.forEach(({ numbers }, quote) => {
    for (let at = 0; at + 1 < numbers.length; at++) {
      const [first, second] = [numbers[at] as number, numbers[at + 1] as number];
      if (telling[first] === 0 && telling[second] === 0) continue;
      const key = pairKey(first, second);
      const places = pairs.get(key) ?? [];
      places.push({ quote, at });
      pairs.set(key, places);
    }
  });
  return pairs;
}
