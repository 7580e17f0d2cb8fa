/** The toolbar popup: what this page is about and what is disputed about that, a search over everything, the switches. */
import { useMemo, useReducer, useState } from 'preact/hooks';
import { Notice } from '#components/form/Notice.tsx';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import { createSearch } from '#lib/pack/search.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import type { NamedEntity } from './MentionList.tsx';
import { nameEntities } from './name-entities.ts';
import { PageSummary } from './PageSummary.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { PopupMessage } from './PopupMessage.tsx';
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

interface PopupProps {
  readonly facts: PopupFacts;
  readonly packs: readonly CompiledPack[];
  readonly actions: PopupActions;
}

export function Popup({ facts, packs, actions: given }: PopupProps) {
  const state = popupState(facts);
  const filter = facts.settings?.filter ?? showAllSources;
  const entities = useEntities(facts, packs);
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
    <div class="popup">
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
            onChangeFilter={actions.openOptions}
          />
        )}
        {search.query.trim() === '' && (
          <>
            <FilterNotice packs={packs} facts={facts} actions={actions} />
            {state.kind === 'loading' && <p class="soft loading">{say('loading')}</p>}
            {state.kind === 'found' && (
              <PageSummary
                entities={entities}
                leading={leadingEntities(entities)}
                questions={pageQuestions(packs, entities, filter)}
                hiddenQuestions={hiddenQuestions(packs, entities, filter)}
                onVisit={visit}
              />
            )}
            {state.kind !== 'loading' && state.kind !== 'found' && (
              <PopupMessage
                key={state.kind}
                state={state}
                topics={packs.map(({ info }) => info.title)}
                actions={actions}
              />
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
      <PopupFooter state={state} actions={actions} />
    </div>
  );
}

/** The actions, with what came of them in words: `went` for those who cannot see the page move, `failed` for all. */
function useOutcomes(actions: PopupActions) {
  const [{ went, failed }, tell] = useState({ went: '', failed: '' });
  const orElse = async (done: Promise<boolean>, failure: string, success = '') => {
    const succeeded = await done;
    tell(succeeded ? { went: success, failed: '' } : { went: '', failed: failure });
    return succeeded;
  };
  return {
    went,
    failed,
    actions: {
      ...actions,
      addSite: (site) => orElse(actions.addSite(site), say('refused')),
      readOnce: () => orElse(actions.readOnce(), say('refused')),
    } satisfies PopupActions,
    visit({ name, places }: NamedEntity, index: number) {
      const place = places[index];
      const success = say('went-to', { name, n: index + 1, of: places.length });
      if (place) void orElse(actions.reveal(place), say('page-gone'), success);
    },
  };
}

function FilterNotice({ packs, facts, actions }: PopupProps) {
  const all = packs.reduce((sum, pack) => sum + pack.sources.length, 0);
  const { settings } = facts;
  if (settings === null) return null;
  const shown = packs.reduce((sum, pack) => sum + divideSources(pack, settings.filter).shown.length, 0);
  if (shown === all) return null;
  if (shown > 0) {
    return (
      <p class="soft filter-note">
        {say('some-sources', { n: shown, of: all })}{' '}
        <button type="button" class="link" onClick={actions.openOptions}>
          {say('change-filter')}
        </button>
      </p>
    );
  }
  return (
    <Notice strong title={say('no-sources-title')}>
      <p>{say('no-sources')}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={actions.showAllSources}>
          {say('show-all-sources')}
        </button>
        <button type="button" class="button-quiet" onClick={actions.openOptions}>
          {say('change-filter')}
        </button>
      </div>
    </Notice>
  );
}

function useEntities({ report }: PopupFacts, packs: readonly CompiledPack[]): readonly NamedEntity[] {
  return useMemo(
    () => (typeof report === 'string' ? [] : nameEntities(markedEntities(report), packs)),
    [report, packs],
  );
}

function useResults(packs: readonly CompiledPack[], query: string, filter: typeof showAllSources) {
  const wanted = query.trim() !== '';
  // Made at the first letter: an index costs more than a search, and most readers only glance at the summary.
  const searches = useMemo(
    () => (wanted ? packs.map((pack) => ({ pack, search: createSearch(pack) })) : []),
    [packs, wanted],
  );
  return useMemo(() => groupResults(searchPacks(searches, query, filter)), [searches, query, filter]);
}
