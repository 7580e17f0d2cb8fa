/** The toolbar popup: what this page is about and what is disputed about that, a search over everything, the switches. */
import { useMemo, useReducer } from 'preact/hooks';
import { defaultSettings } from '#lib/extension/settings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { createSearch } from '#lib/pack/search.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { FilterNotice } from './FilterNotice.tsx';
import type { NamedEntity } from './MentionList.tsx';
import { nameEntities } from './name-entities.ts';
import { PageSummary } from './PageSummary.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { PopupMessage } from './PopupMessage.tsx';
import { type TabFindings, tabFindings } from './page-findings.ts';
import { readAddress } from './page-kind.ts';
import { hiddenQuestions, pageQuestions } from './page-questions.ts';
import { leadingEntities, markedEntities } from './page-summary.ts';
import type { PopupActions } from './popup-actions.ts';
import { type PopupFacts, popupState } from './popup-state.ts';
import { say } from './popup-wording.ts';
import { ResultList } from './ResultList.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { SearchBox } from './SearchBox.tsx';
import { type CorpusResult, groupResults, searchPacks } from './search-results.ts';
import { idleSearch, moveSearch } from './search-state.ts';
import { useOutcomes } from './use-outcomes.ts';

interface PopupProps {
  readonly facts: PopupFacts;
  readonly packs: readonly CompiledPack[];
  readonly actions: PopupActions;
}

export function Popup({ facts, packs, actions: given }: PopupProps) {
  const state = popupState(facts);
  const filter = facts.settings?.filter ?? showAllSources;
  const entities = useEntities(facts, packs);
  const findings = useFindings(facts, packs);
  const [search, onSearch] = useReducer(moveSearch, idleSearch);
  const results = useResults(packs, search.query, filter);
  const { actions, went, failed, visit } = useOutcomes(given);

  const onPage = ({ pack, result }: CorpusResult): NamedEntity | undefined =>
    result.kind === 'entity' ? entities.find(({ ref }) => ref === `${pack.info.id}/${result.entity}`) : undefined;
  const opened = results.listed.find(({ key }) => key === search.opened);
  const openedOnPage = opened && onPage(opened);
  // Also when what was open is found no more, because the filter was changed elsewhere.
  const listing = search.query.trim() !== '' && !opened;
  const site = facts.listedSite ?? readAddress(facts.tab?.address ?? null).host;

  return (
    <div class={isLarge(facts) ? 'popup popup-large' : 'popup'}>
      <PopupHeader state={state} site={site} actions={actions} />
      <SearchBox state={search} listed={results.listed} onEvent={onSearch} />
      <main aria-busy={state.kind === 'loading'}>
        <p role="status" class="visually-hidden">
          {listing && say('found', { n: results.listed.length })}
        </p>
        {listing && (
          <ResultList
            state={search}
            results={results}
            filter={filter}
            onPage={(result) => onPage(result)?.places.length ?? 0}
            onEvent={onSearch}
          />
        )}
        {opened && (
          <ResultPanel
            key={opened.key}
            found={opened}
            filter={filter}
            onGoTo={openedOnPage ? () => visit(openedOnPage, 0) : null}
            onBack={() => onSearch({ type: 'left' })}
            onCompare={actions.compare}
            onChangeFilter={actions.openOptions}
          />
        )}
        {search.query.trim() === '' && (
          <>
            <FilterNotice packs={packs} filter={filter} actions={actions} />
            {state.kind === 'loading' && <p class="soft loading">{say('loading')}</p>}
            {state.kind === 'found' && (
              <PageSummary
                entities={entities}
                leading={leadingEntities(entities)}
                questions={pageQuestions(packs, entities, filter, findings.questions)}
                hiddenQuestions={hiddenQuestions(packs, entities, filter)}
                findings={findings}
                events={{ jump: (place) => void actions.jump(place), hideFinding: actions.hideFinding }}
                onCompare={(question) => actions.compare({ question })}
                onOptions={actions.openOptions}
                onVisit={visit}
              />
            )}
            {state.kind !== 'loading' && state.kind !== 'found' && (
              <PopupMessage key={state.kind} state={state} topics={packs.map(({ info }) => info)} actions={actions} />
            )}
          </>
        )}
      </main>
      <p role="status" class="visually-hidden">
        {went}
      </p>
      <p role="status" class="failed">
        {failed}
      </p>
      <PopupFooter state={state} lens={facts.settings?.lens ?? false} actions={actions} />
    </div>
  );
}

/** Text that leaves the middle little room between a fixed head and foot. */
function isLarge({ settings }: PopupFacts): boolean {
  return (settings?.textSize ?? 100) > 140;
}

function useEntities({ report }: PopupFacts, packs: readonly CompiledPack[]): readonly NamedEntity[] {
  return useMemo(
    () => (typeof report === 'string' ? [] : nameEntities(markedEntities(report), packs)),
    [report, packs],
  );
}

function useFindings({ report, settings }: PopupFacts, packs: readonly CompiledPack[]): TabFindings {
  return useMemo(() => {
    const { frames } = typeof report === 'string' ? { frames: [] } : report;
    return tabFindings(packs, { frames }, settings ?? defaultSettings);
  }, [report, settings, packs]);
}

function useResults(packs: readonly CompiledPack[], query: string, filter: SourceFilter) {
  const wanted = query.trim() !== '';
  // Made at the first letter: an index costs more than a search, and most readers only glance at the summary.
  const searches = useMemo(
    () => (wanted ? packs.map((pack) => ({ pack, search: createSearch(pack) })) : []),
    [packs, wanted],
  );
  return useMemo(() => groupResults(searchPacks(searches, query, filter)), [searches, query, filter]);
}
