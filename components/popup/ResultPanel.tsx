/** A result of the search, opened in the popup itself. */
import { useEffect, useRef } from 'preact/hooks';
import { EntityDetail } from '#components/EntityDetail.tsx';
import { HiddenNote } from '#components/HiddenNote.tsx';
import { QuestionSection } from '#components/QuestionSection.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { SourceFacts } from '#components/SourceFacts.tsx';
import { SourceLine } from '#components/SourceLine.tsx';
import { type CompareState, refIn } from '#lib/compare/compare-state.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { divideSources, viewSource } from '#lib/pack/list-sources.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import { say } from './popup-wording.ts';
import type { CorpusResult } from './search-results.ts';

interface ResultPanelProps {
  readonly found: CorpusResult;
  readonly filter: SourceFilter;
  /** Goes to the result's entity on the page; null when the page does not name it. */
  readonly onGoTo: (() => void) | null;
  readonly onCompare: (what: Partial<CompareState>) => void;
  readonly onBack: () => void;
  readonly onChangeFilter: () => void;
}

export function ResultPanel({ found, filter, onGoTo, onCompare, onBack, onChangeFilter }: ResultPanelProps) {
  const back = useRef<HTMLButtonElement>(null);
  // Mounted anew for each result (its key), so that focus moves to it once.
  useEffect(() => back.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape would close the popup.
    event.preventDefault();
    onBack();
  };
  return (
    // Escape is a second way for what the button does.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    <section class="panel" onKeyDown={onKeyDown}>
      <div class="panel-bar">
        <button ref={back} type="button" class="button-quiet" onClick={onBack}>
          <span class="chevron chevron-back" /> {say('back')}
        </button>
        <button type="button" class="button" onClick={() => onCompare(comparisonOf(found))}>
          {say('compare-this')}
        </button>
        {onGoTo && (
          <button type="button" class="button" onClick={onGoTo}>
            {say('show-on-page')}
          </button>
        )}
      </div>
      <Content found={found} filter={filter} onChangeFilter={onChangeFilter} />
    </section>
  );
}

/** Where the compare screen opens for a result. */
function comparisonOf({ pack, result }: CorpusResult): Partial<CompareState> {
  const question = 'question' in result ? result.question : null;
  if (result.kind === 'entity') return { entity: refIn(pack, result.entity) };
  if (question !== null) return { question: refIn(pack, question) };
  return 'source' in result ? { view: 'source', source: refIn(pack, result.source) } : {};
}

type ContentProps = Pick<ResultPanelProps, 'found' | 'filter' | 'onChangeFilter'>;

function Content({ found: { pack, result }, filter, onChangeFilter }: ContentProps) {
  switch (result.kind) {
    case 'entity':
      return <Entity pack={pack} id={result.entity} filter={filter} onChangeFilter={onChangeFilter} />;
    case 'question':
    case 'framing':
      return (
        <>
          <h2 class="visually-hidden">{say('opened-question')}</h2>
          <Question pack={pack} id={result.question} filter={filter} onChangeFilter={onChangeFilter} />
        </>
      );
    case 'quote': {
      const evidence = indexOf(pack).evidence.get(result.evidence);
      return (
        <>
          <h2 class="visually-hidden">{say('opened-quote')}</h2>
          {evidence && <QuoteBlock quote={viewQuote(pack, evidence)} context="sentence" />}
          {result.question !== null && (
            <Question pack={pack} id={result.question} filter={filter} onChangeFilter={onChangeFilter} />
          )}
        </>
      );
    }
    case 'source':
      return <SourceDetail pack={pack} id={result.source} />;
  }
}

interface PartProps {
  readonly pack: CompiledPack;
  readonly id: string;
  readonly filter: SourceFilter;
  readonly onChangeFilter: () => void;
}

function Entity({ pack, id, filter, onChangeFilter }: PartProps) {
  const view = describeEntity(pack, id, filter);
  if (view === null) return null;
  const hidden = view.hiddenSources.length;
  return (
    <>
      <EntityDetail view={view} of={divideSources(pack, filter).shown.length} onChangeFilter={onChangeFilter} />
      {hidden > 0 && <HiddenNote text={say('hidden-sources', { n: hidden })} onChangeFilter={onChangeFilter} />}
    </>
  );
}

function Question({ pack, id, filter, onChangeFilter }: PartProps) {
  const view = describeQuestion(pack, id, filter);
  return view && <QuestionSection question={view} open onChangeFilter={onChangeFilter} />;
}

function SourceDetail({ pack, id }: { readonly pack: CompiledPack; readonly id: string }) {
  const source = indexOf(pack).sources.get(id);
  if (source === undefined) return null;
  const quotes = pack.evidence.filter((item) => item.source === id);
  return (
    <div class="source-detail">
      <h2 lang={source.language}>{source.title}</h2>
      <SourceLine source={viewSource(source)} facts={<SourceFacts source={viewSource(source)} />} />
      <h3>{say('its-quotes', { n: quotes.length })}</h3>
      {quotes.map((item) => (
        <QuoteBlock key={item.id} quote={viewQuote(pack, item)} />
      ))}
    </div>
  );
}
