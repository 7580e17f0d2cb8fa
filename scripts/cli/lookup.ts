import type { CompiledPack } from '#lib/pack/compiled.ts';
import { createSearch, type SearchResult } from '#lib/pack/search.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import { openPacks } from './open-pack.ts';
import { bold, dim, print, printJson, printWrapped } from './print.ts';
import { readArguments } from './read-arguments.ts';

interface Hit {
  readonly pack: CompiledPack;
  readonly result: SearchResult;
}

export async function run(args: readonly string[]): Promise<number> {
  const { json, words, packs } = readArguments(args, {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    what: 'words to look up',
    takes: 'packs',
  });
  const query = words.join(' ');
  const hits = (await openPacks(packs))
    .flatMap((pack) => createSearch(pack)(query, showAllSources).map((result): Hit => ({ pack, result })))
    .sort((a, b) => a.result.score - b.result.score);
  const found = { entities: listEntities(hits), questions: listQuestions(hits), quotes: listQuotes(hits) };
  if (json) printJson(found);
  else printFound(query, found);
  return 0;
}

function listEntities(hits: readonly Hit[]) {
  return hits.flatMap(({ pack, result }) => {
    if (result.kind !== 'entity') return [];
    const entity = pack.entities.find(({ id }) => id === result.entity);
    return entity
      ? [
          {
            pack: pack.info.id,
            id: entity.id,
            name: entity.name,
            kind: entity.kind,
            about: entity.about,
            matched: result.text,
          },
        ]
      : [];
  });
}

/** Questions found by their own words or by those of a framing. */
function listQuestions(hits: readonly Hit[]) {
  const found = new Map<
    string,
    { pack: string; id: string; text: string; framings: { id: string; label: string }[] }
  >();
  for (const { pack, result } of hits) {
    if (result.kind !== 'question' && result.kind !== 'framing') continue;
    const question = pack.questions.find(({ id }) => id === result.question);
    if (question === undefined) continue;
    const framings = question.framings.map(({ id, label }) => ({ id, label }));
    const key = `${pack.info.id}/${question.id}`;
    if (!found.has(key)) found.set(key, { pack: pack.info.id, id: question.id, text: question.text, framings });
  }
  return [...found.values()];
}

function listQuotes(hits: readonly Hit[]) {
  return hits.flatMap(({ pack, result }) => {
    const evidence = result.kind === 'quote' && pack.evidence.find(({ id }) => id === result.evidence);
    if (!evidence) return [];
    const { source, holder } = viewQuote(pack, evidence);
    const { id, quote, start, end, voice, supports } = evidence;
    const place = {
      question: supports?.question ?? null,
      framing: supports?.framing ?? null,
      mode: supports?.mode ?? null,
    };
    return [
      {
        pack: pack.info.id,
        id,
        quote,
        source: source.id,
        publisher: source.publisher,
        published: source.published,
        start,
        end,
        voice,
        holder: holder.id,
        ...place,
      },
    ];
  });
}

function printFound(
  query: string,
  {
    entities,
    questions,
    quotes,
  }: {
    [K in 'entities' | 'questions' | 'quotes']: ReturnType<
      { entities: typeof listEntities; questions: typeof listQuestions; quotes: typeof listQuotes }[K]
    >;
  },
): void {
  if (entities.length + questions.length + quotes.length === 0) {
    print(`Nothing found for “${query}”.`);
    return;
  }
  section('Entities', entities, ({ name, kind, about, matched }) => {
    print(`  ${bold(name)} ${dim(matched === name || matched === about ? kind : `${kind}, also “${matched}”`)}`);
    printWrapped(about, 4);
  });
  section('Questions', questions, ({ text, framings }) => {
    printWrapped(bold(text), 2);
    for (const { label } of framings) printWrapped(`– ${label}`, 4, 6);
  });
  section('Quotes', quotes, ({ quote, publisher, published }) => {
    printWrapped(`> ${quote}`, 2, 4);
    print(`    ${dim(`${publisher}, ${published}`)}`);
  });
}

function section<T>(title: string, items: readonly T[], printItem: (item: T) => void): void {
  if (items.length === 0) return;
  print(dim(title));
  for (const item of items) printItem(item);
  print();
}
