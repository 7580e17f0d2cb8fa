/** The toolbar popup: what this page is about and what is disputed about that, a search over everything, the switches. */
import { useMemo, useReducer } from 'preact/hooks';
import { StateNote } from '#components/StateNote.tsx';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { FilterNotice } from './FilterNotice.tsx';
import type { NamedEntity } from './MentionList.tsx';
import { nameEntities } from './name-entities.ts';
import { OnceNote } from './OnceNote.tsx';
import { PageSummary } from './PageSummary.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { PopupMessage } from './PopupMessage.tsx';
import { type TabFindings, tabFindings } from './page-findings.ts';
import { readAddress } from './page-kind.ts';
import { hiddenQuestions, pageQuestions } from './page-questions.ts';
import { leadingEntities, markedEntities } from './page-summary.ts';
import type { PopupActions } from './popup-actions.ts';
import { type PopupFacts, popupState, reachOf } from './popup-state.ts';
import { say } from './popup-wording.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchOpener } from './SearchOpener.tsx';
import { SearchPart } from './SearchPart.tsx';
import { idleSearch, moveSearch } from './search-state.ts';
import { useOutcomes } from './use-outcomes.ts';
import { useResults } from './use-results.ts';
import { useSearchKey } from './use-search-key.ts';

interface PopupProps {
  readonly facts: PopupFacts;
  readonly packs: readonly CompiledPack[];
  readonly actions: PopupActions;
}

export function Popup({ facts, packs, actions: given }: PopupProps) {
  const state = popupState(facts);
  const reach = reachOf(facts);
  const { filter } = facts.settings;
  const entities = useEntities(facts, packs);
  const [search, onSearch] = useReducer(moveSearch, idleSearch);
  const results = useResults(packs, search, filter);
  // What was open may be found no more, because the filter was changed elsewhere: the list comes back then.
  const opened = results.listed.find(({ key }) => key === search.opened);
  const isSearching = search.query.trim() !== '';
  const { actions, went, failed, visit } = useOutcomes(given);
  const begin = () => onSearch({ type: 'began' });
  useSearchKey(search, onSearch);
  const site = facts.listedSite ?? readAddress(facts.tab?.address ?? null).host;

  return (
    <div class={isLarge(facts) ? 'popup popup-large' : 'popup'}>
      <header class="popup-header">
        {search.on ? (
          <>
            <h1 class="visually-hidden">{say('title')}</h1>
            <SearchBox state={search} listed={results.listed} onEvent={onSearch} />
          </>
        ) : (
          <PopupHeader state={state} reach={reach} site={site} actions={actions} onSearch={begin} />
        )}
      </header>
      <main aria-busy={state.kind === 'loading'}>
        <p role="status" class="visually-hidden">
          {isSearching && !opened && say('found', { n: results.listed.length })}
        </p>
        {isSearching && (
          <SearchPart
            state={search}
            results={results}
            opened={opened}
            filter={filter}
            entities={entities}
            actions={actions}
            onVisit={visit}
            onEvent={onSearch}
          />
        )}
        {/* Hidden, not gone: who comes back from a search finds the page as it was left. */}
        <div class="of-page" hidden={isSearching}>
          <OnceNote reach={reach} site={site} actions={actions} />
          <FilterNotice packs={packs} filter={filter} actions={actions} />
          {state.kind === 'loading' && <StateNote kind="loading">{say('loading')}</StateNote>}
          {state.kind === 'found' && (
            <Summary facts={facts} packs={packs} entities={entities} actions={actions} onVisit={visit} />
          )}
          {state.kind !== 'loading' && state.kind !== 'found' && (
            <PopupMessage key={state.kind} state={state} topics={packs.map(({ info }) => info)} actions={actions} />
          )}
          {state.kind !== 'loading' && <SearchOpener onSearch={begin} />}
        </div>
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

/** Text that leaves the middle little room between a fixed head and foot. */
function isLarge({ settings }: PopupFacts): boolean {
  return settings.textSize > 140;
}

interface SummaryProps extends PopupProps {
  readonly entities: readonly NamedEntity[];
  readonly onVisit: (entity: NamedEntity, index: number) => void;
}

function Summary({ facts, packs, entities, actions, onVisit }: SummaryProps) {
  const { filter, lens } = facts.settings;
  const findings = useFindings(facts, packs);
  return (
    <PageSummary
      entities={entities}
      leading={leadingEntities(entities)}
      questions={pageQuestions(packs, entities, filter, findings.questions)}
      hiddenQuestions={hiddenQuestions(packs, entities, filter)}
      findings={findings}
      lens={lens}
      events={{
        jump: (place) => void actions.jump(place),
        hideFinding: (...what) => void actions.hideFinding(...what),
      }}
      onLens={actions.switchLens}
      onCompare={(question) => actions.compare({ question })}
      onOptions={actions.openOptions}
      onVisit={onVisit}
    />
  );
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
    return tabFindings(packs, { frames }, settings);
  }, [report, settings, packs]);
}
