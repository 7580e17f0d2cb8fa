import type { CompiledEvidence, CompiledFraming, CompiledPack, CompiledQuestion } from './compiled.ts';
import { divideSources, viewSource } from './list-sources.ts';
import { indexOf } from './pack-index.ts';
import { comparePartialDates } from './partial-date.ts';
import type { SourceFilter } from './source-filter.ts';
import { dateOf, viewQuote } from './view-quote.ts';
import type { FramingView, HolderView, QuestionView, QuoteView, SourceView } from './views.ts';

/** What screens show of one question under a filter; null when the pack has no such question. */
export function describeQuestion(pack: CompiledPack, id: string, filter: SourceFilter): QuestionView | null {
  const question = indexOf(pack).questions.get(id);
  return question === undefined ? null : viewQuestion(pack, question, filter);
}

export function viewQuestion(pack: CompiledPack, question: CompiledQuestion, filter: SourceFilter): QuestionView {
  const { shown } = divideSources(pack, filter);
  const shownIds = new Set(shown.map(({ id }) => id));
  const framings = question.framings
    .map((framing, index) => ({
      framing,
      index,
      evidence: evidenceFor(pack, framing).filter(({ source }) => shownIds.has(source)),
    }))
    .filter(({ evidence }) => evidence.length > 0)
    .map((each) => ({ ...each, first: dateOf(pack, each.evidence[0] as CompiledEvidence) }))
    .sort((a, b) => comparePartialDates(a.first, b.first) || a.index - b.index);
  const speaking = new Set(framings.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return {
    id: question.id,
    language: pack.info.language,
    text: question.text,
    framings: framings.map(({ framing, index, evidence }) => viewFraming(pack, framing, index, evidence, shown.length)),
    hiddenFramings: question.framings.length - framings.length,
    silent: shown.filter(({ id }) => !speaking.has(id)).map(viewSource),
  };
}

/** Evidence of a framing in order of date, as the compiled pack lists it. */
export function evidenceFor(pack: CompiledPack, framing: CompiledFraming): CompiledEvidence[] {
  const { evidence } = indexOf(pack);
  return framing.evidence.map((id) => evidence.get(id)).filter((item) => item !== undefined);
}

function viewFraming(
  pack: CompiledPack,
  framing: CompiledFraming,
  index: number,
  evidence: readonly CompiledEvidence[],
  of: number,
): FramingView {
  // Who rejects a framing neither holds it nor speaks for it.
  const carrying = evidence.filter(({ supports }) => supports?.mode !== 'rejects');
  return {
    id: framing.id,
    label: framing.label,
    summary: framing.summary,
    index,
    holders: listHolders(carrying.map((item) => viewQuote(pack, item))),
    quotes: joinWireCopy(evidence.map((item) => viewQuote(pack, item))),
    sources: new Set(carrying.map(({ source }) => source)).size,
    of,
  };
}

/** Each holder once, with the first role that a quote gives. */
function listHolders(quotes: readonly QuoteView[]): HolderView[] {
  const holders = new Map<string, HolderView>();
  for (const { holder } of quotes) {
    const known = holders.get(holder.id);
    if (known === undefined || (known.role === null && holder.role !== null)) holders.set(holder.id, holder);
  }
  return [...holders.values()];
}

/** Quotes whose words, mode and holder are the same count once: the first by date is shown, with the others' sources. */
function joinWireCopy(quotes: readonly QuoteView[]): FramingView['quotes'] {
  const joined = new Map<string, { quote: QuoteView; alsoIn: SourceView[] }>();
  for (const quote of quotes) {
    const holder = quote.holder.isOutlet ? '' : quote.holder.id;
    const key = [quote.mode, holder, foldWords(quote.quote)].join('\n');
    const first = joined.get(key);
    if (first === undefined) joined.set(key, { quote, alsoIn: [] });
    else if ([first.quote.source, ...first.alsoIn].every(({ id }) => id !== quote.source.id))
      first.alsoIn.push(quote.source);
  }
  return [...joined.values()].map(({ quote, alsoIn }) => ({ ...quote, alsoIn }));
}

/** The words alone: newsrooms change capitals, marks and spaces of the copy they take over. */
function foldWords(quote: string): string {
  return (quote.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}
