import './compare.css';
import { type Fixtures, ignore } from '#components/fixture.ts';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { QuoteActions } from '#components/quote-actions.ts';
import { viewTimeline } from '#lib/compare/view-timeline.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { CompareActions } from './CompareActions.tsx';
import { CopyQuote } from './cite/CopyQuote.tsx';
import { comparePack, viewProps } from './compare-pack.fixture.ts';
import type { ComparedTab } from './compared-tab.ts';
import { FilterBar } from './FilterBar.tsx';
import { PageStrip } from './PageStrip.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import { panelId, tabId, ViewTabs } from './ViewTabs.tsx';

const { pack, filter, state, onChange } = viewProps();
const page = { title: 'Four days in May: what is agreed and what is not', host: 'www.example.com', frames: [] };
const strip = (tab: ComparedTab) => <PageStrip tab={tab} onGoTo={ignore} />;

export const fixtures: Fixtures = {
  tabs: () => (
    <>
      <ViewTabs shown="timeline" onShow={ignore} />
      <div id={panelId} role="tabpanel" aria-labelledby={tabId('timeline')} />
    </>
  ),
  'what can be done with it': () => <CompareActions pack={pack} filter={filter} state={state} onChange={ignore} />,
  'a quote to be copied': () => {
    const [first] = viewTimeline(pack, filter, { question: null, entity: null, holder: null }, 'holder').statements;
    return (
      first && (
        <QuoteActions.Provider value={(quote) => <CopyQuote quote={quote} />}>
          <QuoteBlock quote={first.quote} />
        </QuoteActions.Provider>
      )
    );
  },
  'only about a name': () => (
    <ScopeBar pack={pack} state={{ ...state, entity: `${pack.info.id}/ceasefire-may-2025` }} onChange={onChange} />
  ),
  'some sources hidden': () => (
    <FilterBar
      pack={comparePack}
      filter={{ ...showAllSources, sources: ['hour24', 'training-by-himanshu'] }}
      onFilter={ignore}
      onOptions={ignore}
    />
  ),
  'beside a page': () => strip({ kind: 'found', ...page }),
  'beside a page about something else': () => strip({ kind: 'nothing-found', ...page }),
  'beside a page that has not been read': () => strip({ kind: 'not-read', host: page.host }),
};
