/** Fuzzy search over a whole pack with Fuse.js token search: words in any order, small slips of the keyboard forgiven. */
import Fuse, { type FuseResult, type FuseResultMatch, type IFuseOptions } from 'fuse.js';
import type { Span } from '#lib/text/span.ts';
import type { CompiledPack } from './compiled.ts';
import { divideSources } from './list-sources.ts';
import type { SourceFilter } from './source-filter.ts';

interface Found {
  /** The text that matched best: a name, a question, a quote … */
  readonly text: string;
  /** Where it matched, for highlighting (UTF-16 offsets into `text`), in order. */
  readonly ranges: readonly Span[];
  /** 0 is perfect, 1 is nothing alike; comparable between packs. */
  readonly score: number;
}

export type SearchResult = Found &
  (
    | { readonly kind: 'entity'; readonly entity: string; readonly name: string }
    | { readonly kind: 'question'; readonly question: string }
    | { readonly kind: 'framing'; readonly question: string; readonly framing: string; readonly label: string }
    | {
        readonly kind: 'quote';
        readonly evidence: string;
        readonly source: string;
        readonly question: string | null;
        readonly framing: string | null;
      }
    | { readonly kind: 'source'; readonly source: string; readonly publisher: string }
  );

/** A result still without its match. */
type Target = SearchResult extends infer R ? (R extends Found ? Omit<R, keyof Found> : never) : never;

interface Entry {
  readonly target: Target;
  /** What it is known by. Weighs more than what is said in it. */
  readonly names: readonly string[];
  readonly said: readonly string[];
  /** Sources it rests on; it is shown when one of them is. Null: always. */
  readonly sources: readonly string[] | null;
}

/** What a reader types at most; the rest is ignored. */
const maxLength = 200;
const maxWords = 12;
const maxResults = 60;

const options: IFuseOptions<Entry> = {
  keys: [
    { name: 'names', weight: 2 },
    { name: 'said', weight: 1 },
  ],
  useTokenSearch: true,
  tokenize,
  // One slip in four letters. More lets "war" find "far".
  threshold: 0.3,
  ignoreDiacritics: true,
  ignoreLocation: true,
  minMatchCharLength: 2,
  includeMatches: true,
  includeScore: true,
};

export type Search = (words: string, filter: SourceFilter) => SearchResult[];

/**
 * Makes the search of one pack; making it costs more than searching, so keep it.
 * Results come best first: those with all the words, or, when there are none, those with some. Quotes, framings,
 * questions and sources that the filter leaves without a source are not found.
 */
export function createSearch(pack: CompiledPack): Search {
  const entries = listEntries(pack);
  const all = new Fuse(entries, { ...options, tokenMatch: 'all' });
  const some = new Fuse(entries, { ...options, tokenMatch: 'any' }, all.getIndex());
  return (words, filter) => {
    const query = tokenize(words.slice(0, maxLength)).slice(0, maxWords).join(' ');
    if (query === '') return [];
    const shown = new Set(divideSources(pack, filter).shown.map(({ id }) => id));
    const isShown = ({ item }: FuseResult<Entry>) => item.sources === null || item.sources.some((id) => shown.has(id));
    const strict = all.search(query).filter(isShown);
    const found = strict.length > 0 ? strict : some.search(query).filter(isShown);
    return found.slice(0, maxResults).map(toResult);
  };
}

/** Words of a query or text. Possessive endings and single letters say nothing. */
function tokenize(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  return words.map((word) => word.replace(/['’]s$/iu, '')).filter((word) => word.length > 1);
}

function listEntries(pack: CompiledPack): Entry[] {
  const sourcesOf = new Map(pack.evidence.map(({ id, source }) => [id, source]));
  const sourcesFor = (ids: readonly string[]) => ids.flatMap((id) => sourcesOf.get(id) ?? []);
  return [
    ...pack.entities.map(
      (entity): Entry => ({
        target: { kind: 'entity', entity: entity.id, name: entity.name },
        names: [...new Set([entity.name, ...entity.names.map(({ text }) => text)])],
        said: [entity.about],
        sources: null,
      }),
    ),
    ...pack.questions.map(
      (question): Entry => ({
        target: { kind: 'question', question: question.id },
        names: [question.text],
        said: [],
        sources: sourcesFor(question.framings.flatMap(({ evidence }) => evidence)),
      }),
    ),
    ...pack.questions.flatMap((question) =>
      question.framings.map(
        (framing): Entry => ({
          target: { kind: 'framing', question: question.id, framing: framing.id, label: framing.label },
          names: [framing.label],
          said: [framing.summary],
          sources: sourcesFor(framing.evidence),
        }),
      ),
    ),
    ...pack.evidence.map(
      ({ id, source, quote, supports }): Entry => ({
        target: {
          kind: 'quote',
          evidence: id,
          source,
          question: supports?.question ?? null,
          framing: supports?.framing ?? null,
        },
        names: [],
        said: [quote],
        sources: [source],
      }),
    ),
    ...pack.sources.map(
      (source): Entry => ({
        target: { kind: 'source', source: source.id, publisher: source.publisher },
        names: [source.publisher, source.title],
        said: source.byline === null ? [] : [source.byline],
        sources: [source.id],
      }),
    ),
  ];
}

function toResult({ item, matches = [], score = 1 }: FuseResult<Entry>): SearchResult {
  const byName = matches.filter(({ key }) => key === 'names');
  const best = (byName.length > 0 ? byName : matches).toSorted((a, b) => covered(b) - covered(a))[0];
  const text = best?.value ?? item.names[0] ?? item.said[0] ?? '';
  return { ...item.target, text, ranges: best === undefined ? [] : highlight(best), score };
}

/** Characters of the text that matched. */
function covered({ indices }: FuseResultMatch): number {
  return indices.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/**
 * Ranges to highlight. Fuse marks a misspelt word letter by letter: where half of a word matched it is marked whole.
 * Where folding changed the text's length its indices do not fit and nothing is marked.
 */
function highlight({ value = '', indices }: FuseResultMatch): Span[] {
  if (value.normalize('NFD').replaceAll(/\p{M}/gu, '').length !== value.length) return [];
  const isMatched = new Set(
    indices.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n)),
  );
  const words = [...value.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap((word) => {
    const hits = [...isMatched].filter((at) => word.start <= at && at < word.end).sort((a, b) => a - b);
    if (hits.length * 2 >= word.end - word.start) return [word];
    const [first, last] = [hits[0], hits.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first, end: last + 1 }];
  });
}
