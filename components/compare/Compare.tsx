/** The compare screen, in the side panel and as a full tab: four views of the same sources, beside the page being read. */

import { useRef } from 'preact/hooks';
import { InPack } from '#components/PackText.tsx';
import { QuoteActions } from '#components/quote-actions.ts';
import { StateNote } from '#components/StateNote.tsx';
import { type CompareState, packOf } from '#lib/compare/compare-state.ts';
import { sourceOf } from '#lib/compare/describe-source.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import type { QuoteView } from '#lib/pack/views.ts';
import { CompareActions } from './CompareActions.tsx';
import { CopyQuote } from './cite/CopyQuote.tsx';
import { Classroom } from './classroom/Classroom.tsx';
import { say } from './compare-wording.ts';
import type { ComparedTab } from './compared-tab.ts';
import { FilterBar } from './FilterBar.tsx';
import { PageStrip } from './PageStrip.tsx';
import { PrintSheets, printedAsSheets } from './print/PrintSheets.tsx';
import { ScopeBar, SourceBar } from './ScopeBar.tsx';
import { usePlace } from './use-place.ts';
import { panelId, tabId, ViewTabs } from './ViewTabs.tsx';
import type { PageColumn } from './view-props.ts';
import { views } from './views.ts';

export interface CompareProps {
  readonly packs: readonly CompiledPack[];
  readonly filter: SourceFilter;
  readonly state: CompareState;
  readonly onChange: (patch: Partial<CompareState>) => void;
  readonly onFilter: (filter: SourceFilter) => void;
  readonly onOptions: () => void;
  /** The tab whose page stands beside the sources; null when the screen was opened without one. */
  readonly tab: ComparedTab | null;
  /** Hidden findings and what can be done about the page. */
  readonly page: Pick<PageColumn, 'hidden' | 'events'>;
  readonly onGoToPage: (() => void) | null;
  /** Address of the same comparison in a tab of its own; null in such a tab. */
  readonly fullTab: string | null;
  readonly onFullTab: () => void;
}

const copyQuote = (quote: QuoteView) => <CopyQuote quote={quote} />;

export function Compare(props: CompareProps) {
  const { packs, filter, state, onChange, tab, onGoToPage } = props;
  const pack = packOf(state, packs);
  const panel = useRef<HTMLDivElement>(null);
  usePlace([state.view, state.question, state.entity, state.source].join(' '), panel);
  if (pack && state.classroom) return <ClassroomScreen {...props} pack={pack} />;
  return (
    <div class="compare-screen">
      <CompareHeader {...props} topic={pack?.info ?? null} />
      {tab && <PageStrip tab={tab} onGoTo={onGoToPage} />}
      <main>
        <ViewTabs shown={state.view} onShow={(view) => onChange({ view })} />
        <div ref={panel} id={panelId} tabIndex={-1} role="tabpanel" aria-labelledby={tabId(state.view)}>
          <h2 class="visually-hidden">{say(`view.${state.view}`)}</h2>
          {pack === null ? (
            <StateNote kind="empty" title={say('no-pack-title')}>
              {say('no-pack')}
            </StateNote>
          ) : (
            <InPack language={pack.info.language}>
              <QuoteActions.Provider value={copyQuote}>
                <Panel {...props} pack={pack} />
              </QuoteActions.Provider>
            </InPack>
          )}
        </div>
      </main>
      {pack && printedAsSheets.has(state.view) && <PrintSheets pack={pack} filter={filter} state={state} />}
    </div>
  );
}

/** Nothing that names a source, a speaker or the page being read stands beside what pupils guess. */
function ClassroomScreen(props: CompareProps & { readonly pack: CompiledPack }) {
  const { pack, filter, state, onChange } = props;
  return (
    <div class="compare-screen">
      <CompareHeader {...props} topic={pack.info} />
      <main>
        <InPack language={pack.info.language}>
          <Classroom pack={pack} filter={filter} state={state} onChange={onChange} />
        </InPack>
      </main>
    </div>
  );
}

function CompareHeader({ topic, fullTab, onFullTab }: CompareProps & { readonly topic: CompiledPack['info'] | null }) {
  return (
    <header class="compare-header">
      <div>
        <h1>{say('title')}</h1>
        {topic && (
          <p class="soft">
            <bdi lang={topic.language}>{topic.title}</bdi>
          </p>
        )}
      </div>
      {fullTab && (
        <a
          class="button-quiet"
          href={fullTab}
          target="_blank"
          rel="noopener"
          onClick={(event) => {
            event.preventDefault();
            onFullTab();
          }}
        >
          {say('full-tab')}
        </a>
      )}
    </header>
  );
}

function Panel({
  pack,
  filter,
  state,
  onChange,
  onFilter,
  onOptions,
  tab,
  page,
}: CompareProps & { readonly pack: CompiledPack }) {
  const { View } = views.find(({ view }) => view === state.view) ?? views[0] ?? {};
  const column = tab?.kind === 'found' ? { ...page, title: tab.title, host: tab.host, frames: tab.frames } : null;
  const hidesAll = divideSources(pack, filter).shown.length === 0;
  if (View === undefined) return null;
  return (
    <>
      <div class="compare-bars">
        {state.view === 'source' ? (
          <SourceBar pack={pack} source={sourceOf(pack, state, filter)} onChange={onChange} />
        ) : (
          <ScopeBar pack={pack} state={state} onChange={onChange} />
        )}
        <FilterBar pack={pack} filter={filter} onFilter={onFilter} onOptions={onOptions} />
        <CompareActions pack={pack} filter={filter} state={state} onChange={onChange} />
      </div>
      {hidesAll ? (
        <AllHidden onShowAll={() => onFilter(showAllSources)} onOptions={onOptions} />
      ) : (
        <View pack={pack} filter={filter} state={state} onChange={onChange} page={column} onChangeFilter={onOptions} />
      )}
    </>
  );
}

function AllHidden({ onShowAll, onOptions }: { readonly onShowAll: () => void; readonly onOptions: () => void }) {
  const actions = (
    <>
      <button type="button" class="button button-main" onClick={onShowAll}>
        {say('show-all')}
      </button>
      <button type="button" class="button" onClick={onOptions}>
        {say('choose-sources')}
      </button>
    </>
  );
  return (
    <StateNote kind="empty" title={say('all-hidden-title')} actions={actions}>
      {say('all-hidden')}
    </StateNote>
  );
}
