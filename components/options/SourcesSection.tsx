/** Whose words the reader sees: a table of all sources, switches for whole groups of them, and a range of dates. */
import { useMemo, useState } from 'preact/hooks';
import { Notice } from '#components/form/Notice.tsx';
import { SearchField } from '#components/form/SearchField.tsx';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { DateRange } from './DateRange.tsx';
import { FacetSwitches } from './FacetSwitches.tsx';
import { type Facet, switchSources } from './filter-switches.ts';
import { countLost, type FramingSources, framingSources, listLosses } from './impact.ts';
import type { SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';
import { SourceTable } from './SourceTable.tsx';
import type { Change } from './settings-history.ts';
import { type Order, pressColumn, sortRows } from './sort-rows.ts';
import { findRows, type SourceRow, sourceRows } from './source-rows.ts';
import { sourceTexts } from './source-words.ts';

const facets: readonly Facet[] = ['publishers', 'countries', 'kinds'];

export function SourcesSection(props: SectionProps & { readonly packs: readonly CompiledPack[] }) {
  const { settings, onChange, packs } = props;
  const { filter } = settings;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>(null);
  const sources = useMemo(() => packs.flatMap((pack) => pack.sources), [packs]);
  const quotes = useMemo(() => countQuotes(packs), [packs]);
  const framings = useMemo(() => framingSources(packs, filter), [packs, filter]);
  const rows = sourceRows(sources, filter);
  const found = findRows(rows, query, ({ source }) => sourceTexts(source));
  const sorted = sortRows(found, order, {
    quotes: (id) => quotes.get(id) ?? 0,
    losses: (id) => listLosses(framings, new Set([id])).length,
  });
  const change = (next: SourceFilter, what: Change['what']) => onChange({ patch: { filter: copy(next) }, what });
  const switchAll = (some: readonly SourceRow[], show: boolean, what: Change['what']) =>
    change(switchSources(filter, sources, new Set(some.map(({ source }) => source.id)), show), what);

  return (
    <Section id="sources" lead={say('sources-lead')} resets={props}>
      <FilterSummary
        rows={rows}
        framings={framings}
        open={isOpen(filter)}
        onShowAll={() => change(showAllSources, () => say('did-show-all'))}
      />
      <div class="toolbar">
        <SearchField label={say('source-search')} value={query} onInput={setQuery} />
        <BulkSwitches
          searched={query.trim() !== ''}
          found={found}
          onSwitch={(show) =>
            switchAll(found, show, () => say(show ? 'did-bulk-on' : 'did-bulk-off', { n: found.length }))
          }
        />
      </div>
      <p role="status" class="soft status">
        {query.trim() !== '' && (found.length > 0 ? say('source-found', { n: found.length }) : say('source-none'))}
      </p>
      <SourceTable
        rows={sorted}
        quotes={quotes}
        framings={framings}
        order={order}
        onSort={(column) => setOrder(column && pressColumn(order, column))}
        onSwitch={(row, show) =>
          switchAll([row], show, () =>
            say(show ? 'did-show-source' : 'did-hide-source', { publisher: row.source.publisher }),
          )
        }
      />
      <div class="facets">
        {facets.map((facet) => (
          <FacetSwitches key={facet} facet={facet} rows={rows} framings={framings} filter={filter} onChange={change} />
        ))}
        <DateRange
          filter={filter}
          dates={sources.map(({ published }) => published)}
          onChange={(range) => change({ ...filter, ...range }, () => say('did-dates'))}
        />
      </div>
    </Section>
  );
}

interface FilterSummaryProps {
  readonly rows: readonly SourceRow[];
  readonly framings: FramingSources;
  /** True when nothing is filtered. */
  readonly open: boolean;
  readonly onShowAll: () => void;
}

function FilterSummary({ rows, framings, open, onShowAll }: FilterSummaryProps) {
  const shown = rows.filter(({ hidden }) => hidden === null).length;
  const all = framings.length;
  return (
    <>
      <div class="figures">
        <p role="status">
          <strong>{say('sources-shown', { n: shown, of: rows.length })}</strong>{' '}
          <span>{say('framings-left', { n: all - countLost(framings), of: all })}</span>
        </p>
        <button type="button" class="button" disabled={open} onClick={onShowAll}>
          {say('show-all')}
        </button>
      </div>
      <div role="alert">
        {shown === 0 && (
          <Notice strong title={say('nothing-left-title')}>
            <p>{say('nothing-left')}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

interface BulkSwitchesProps {
  readonly searched: boolean;
  readonly found: readonly SourceRow[];
  readonly onSwitch: (show: boolean) => void;
}

function BulkSwitches({ searched, found, onSwitch }: BulkSwitchesProps) {
  const n = found.length;
  const hidden = found.filter((row) => row.hidden !== null).length;
  return (
    <div class="button-row">
      <button type="button" class="button" disabled={hidden === 0} onClick={() => onSwitch(true)}>
        {searched ? say('bulk-on', { n }) : say('bulk-on-all')}
      </button>
      <button type="button" class="button" disabled={hidden === n} onClick={() => onSwitch(false)}>
        {searched ? say('bulk-off', { n }) : say('bulk-off-all')}
      </button>
    </div>
  );
}

function countQuotes(packs: readonly CompiledPack[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of packs.flatMap(({ evidence }) => evidence)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

function isOpen(filter: SourceFilter): boolean {
  return JSON.stringify(copy(filter)) === JSON.stringify(copy(showAllSources));
}

/** The filter as settings keep it, its keys always in one order. */
function copy({ sources, publishers, countries, kinds, from, until }: SourceFilter) {
  return {
    sources: [...sources],
    publishers: [...publishers],
    countries: [...countries],
    kinds: [...kinds],
    from,
    until,
  };
}
