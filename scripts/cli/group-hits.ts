/** Search results as `lookup` answers them: entities, questions and quotes, each best first. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SearchResult } from '#lib/pack/search.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';

export interface Hit {
  readonly pack: CompiledPack;
  readonly result: SearchResult;
}

export type Found = ReturnType<typeof groupHits>;

export function groupHits(hits: readonly Hit[]) {
  return {
    entities: hits.map(toEntity).filter((entity) => entity !== null),
    questions: firstOfEach(hits.map(toQuestion).filter((question) => question !== null)),
    quotes: hits.map(toQuote).filter((quote) => quote !== null),
  };
}

function toEntity({ pack, result }: Hit) {
  if (result.kind !== 'entity') return null;
  const entity = pack.entities.find(({ id }) => id === result.entity);
  if (entity === undefined) return null;
  const { id, name, kind, about } = entity;
  return { pack: pack.info.id, id, name, kind, about, matched: result.text };
}

/** A question is found by its own words or by those of a framing. */
function toQuestion({ pack, result }: Hit) {
  if (result.kind !== 'question' && result.kind !== 'framing') return null;
  const question = pack.questions.find(({ id }) => id === result.question);
  if (question === undefined) return null;
  const { id, text, framings } = question;
  return {
    pack: pack.info.id,
    id,
    text,
    framings: framings.map((framing) => ({ id: framing.id, label: framing.label })),
  };
}

function toQuote({ pack, result }: Hit) {
  const evidence = result.kind === 'quote' ? pack.evidence.find(({ id }) => id === result.evidence) : undefined;
  if (evidence === undefined) return null;
  const { source, holder } = viewQuote(pack, evidence);
  const { id, quote, start, end, voice, supports } = evidence;
  return {
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
    question: supports?.question ?? null,
    framing: supports?.framing ?? null,
    mode: supports?.mode ?? null,
  };
}

function firstOfEach<T extends { readonly pack: string; readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = `${item.pack}/${item.id}`;
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
