/** Search over a whole pack: words in any order, each by its beginning, small slips of the keyboard forgiven (search-words.ts). Pure. */
import type { Span } from '#lib/text/span.ts';
import type { CompiledPack } from './compiled.ts';
import { divideSources } from './list-sources.ts';
import { listEntries, type SearchEntry, type SearchTarget } from './search-entries.ts';
import { createVocabulary, type Meaning, typedWords, wordsIn } from './search-words.ts';
import type { SourceFilter } from './source-filter.ts';

export type SearchResult = SearchTarget & {
  /** The text that matched best: a name, a question, a quote … */
  readonly text: string;
  /** The words that matched, for highlighting (UTF-16 offsets into `text`), in order. */
  readonly ranges: readonly Span[];
  /** 0 is perfect, 1 is nothing alike; comparable between packs. */
  readonly score: number;
};

export type Search = (words: string, filter: SourceFilter) => SearchResult[];

/** What a reader types at most; the rest is ignored. */
const maxLength = 200;
const maxWords = 12;
const maxResults = 60;

/** A word in what is said counts less than one in a name. */
const weightOfSaid = 0.75;
/** How much it counts that little else stands in the text. */
const weightOfShare = 0.15;

/** A text that an entry can be found by, and where in it each of its words stands. */
interface SearchText {
  readonly text: string;
  readonly weight: number;
  readonly size: number;
  readonly places: ReadonlyMap<string, readonly Span[]>;
}

interface Indexed {
  readonly entry: SearchEntry;
  readonly texts: readonly SearchText[];
}

/**
 * Makes the search of one pack; making it costs more than searching, so keep it.
 * Results come best first: those with all the words, or, when there are none, those with some. Quotes, framings,
 * questions and sources that the filter leaves without a source are not found.
 */
export function createSearch(pack: CompiledPack): Search {
  const all = listEntries(pack).map(indexEntry);
  const vocabulary = new Set(all.flatMap(({ texts }) => texts.flatMap(({ places }) => [...places.keys()])));
  const meaningOf = createVocabulary([...vocabulary]);
  return (words, filter) => {
    const meanings = typedWords(words.slice(0, maxLength)).slice(0, maxWords).map(meaningOf);
    const shown = new Set(divideSources(pack, filter).shown.map(({ id }) => id));
    const isShown = ({ entry: { sources } }: Indexed) => sources === null || sources.some((id) => shown.has(id));
    const found = all.filter(isShown).flatMap((indexed) => match(indexed, meanings) ?? []);
    const complete = found.filter(({ nearness }) => nearness.every((near) => near > 0));
    return rank(complete.length > 0 ? complete : found, all.length);
  };
}

function indexEntry(entry: SearchEntry): Indexed {
  const index = (text: string, weight: number): SearchText => {
    const words = wordsIn(text);
    const size = new Set(words.map(({ start }) => start)).size;
    return { text, weight, size, places: Map.groupBy(words, ({ folded }) => folded) };
  };
  const texts = [...entry.names.map((name) => index(name, 1)), ...entry.said.map((said) => index(said, weightOfSaid))];
  return { entry, texts };
}

interface Match {
  readonly indexed: Indexed;
  /** For each typed word, how near the nearest word of any of its texts is; 0 where there is none. */
  readonly nearness: readonly number[];
  readonly best: SearchText;
  readonly ranges: readonly Span[];
}

/** Null when it has none of the words. */
function match(indexed: Indexed, meanings: readonly Meaning[]): Match | null {
  const nearest = ({ places, weight }: SearchText) =>
    meanings.map((meaning) => {
      let best = 0;
      for (const [word, near] of meaning) if (near > best && places.has(word)) best = near;
      return best * weight;
    });
  let best: { readonly text: SearchText; readonly sum: number } | null = null;
  let nearness: readonly number[] = meanings.map(() => 0);
  for (const text of indexed.texts) {
    const own = nearest(text);
    const sum = own.reduce((total, near) => total + near, 0);
    if (sum > (best?.sum ?? 0)) best = { text, sum };
    nearness = nearness.map((near, at) => Math.max(near, own[at] ?? 0));
  }
  return best && { indexed, nearness, best: best.text, ranges: rangesIn(best.text, meanings) };
}

function rangesIn({ places }: SearchText, meanings: readonly Meaning[]): Span[] {
  const spans = meanings.flatMap((meaning) => [...meaning.keys()].flatMap((word) => places.get(word) ?? []));
  const ranges: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (ranges.at(-1)?.end ?? 0)) ranges.push({ start, end });
  }
  return ranges;
}

/** Best first. A word that few entries have tells more than one that many have. */
function rank(found: readonly Match[], entries: number): SearchResult[] {
  const count = found[0]?.nearness.length ?? 0;
  const rarity = Array.from({ length: count }, (_, at) => {
    const having = found.filter(({ nearness }) => (nearness[at] ?? 0) > 0).length;
    return Math.log(1 + entries / (having + 1));
  });
  const most = rarity.reduce((sum, rare) => sum + rare, 0);
  return found
    .map(({ indexed, nearness, best, ranges }) => {
      const quality = nearness.reduce((sum, near, at) => sum + near * (rarity[at] ?? 0), 0) / most;
      const share = Math.min(1, ranges.length / best.size);
      const score = 1 - quality * (1 - weightOfShare + weightOfShare * share);
      return { ...indexed.entry.target, text: best.text, ranges, score };
    })
    .sort((a, b) => a.score - b.score)
    .slice(0, maxResults);
}
