import { SelectField } from '#components/form/SelectField.tsx';
import { formatDate } from '#components/format-date.ts';
import { nameLanguage } from '#components/name-codes.ts';
import { type FramingSources, listLosses } from './impact.ts';
import { say } from './options-wording.ts';
import { type Order, type SortColumn, sortColumns } from './sort-rows.ts';
import type { SourceRow } from './source-rows.ts';
import { countryName, facetName } from './source-words.ts';

interface SourceTableProps {
  readonly rows: readonly SourceRow[];
  /** Pieces of evidence by source id. */
  readonly quotes: ReadonlyMap<string, number>;
  readonly framings: FramingSources;
  readonly order: Order;
  /** null: the order of the packs. */
  readonly onSort: (column: SortColumn | null) => void;
  readonly onSwitch: (row: SourceRow, show: boolean) => void;
}

export function SourceTable({ rows, quotes, framings, order, onSort, onSwitch }: SourceTableProps) {
  return (
    <>
      <div class="narrow-sort">
        <SelectField
          label={say('sort')}
          choices={[
            ['', say('sort-as-they-are')],
            ...sortColumns.map((column) => [column, say(`column-${column}`)] as const),
          ]}
          value={order?.column ?? ''}
          onChange={(column) => onSort(column === '' ? null : (column as SortColumn))}
        />
      </div>
      <table class="sources">
        <caption class="visually-hidden">{say('table')}</caption>
        <thead>
          <tr>
            <th scope="col" class="column-show">
              {say('column-show')}
            </th>
            {sortColumns.map((column) => (
              <SortHeader key={column} column={column} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SourceLine
              key={row.source.id}
              row={row}
              quotes={quotes.get(row.source.id) ?? 0}
              loses={listLosses(framings, new Set([row.source.id]))}
              onSwitch={(show) => onSwitch(row, show)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface SortHeaderProps {
  readonly column: SortColumn;
  readonly order: Order;
  readonly onSort: (column: SortColumn) => void;
}

function SortHeader({ column, order, onSort }: SortHeaderProps) {
  const sorted = order?.column !== column ? undefined : order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`column-${column}`} aria-sort={sorted}>
      <button type="button" class="sort" onClick={() => onSort(column)}>
        {say(`column-${column}`)}
        <span class={`sort-arrow ${sorted ?? ''}`} aria-hidden="true" />
      </button>
    </th>
  );
}

interface SourceLineProps {
  readonly row: SourceRow;
  readonly quotes: number;
  readonly loses: FramingSources;
  readonly onSwitch: (show: boolean) => void;
}

function SourceLine({ row: { source, hidden }, quotes, loses, onSwitch }: SourceLineProps) {
  const { id, publisher, title, country, kind, published, published_note, language } = source;
  return (
    <tr class={hidden === null ? undefined : 'off'}>
      <td class="column-show">
        {/* A date range cannot be lifted for one source alone. */}
        <label class="tick">
          <input
            type="checkbox"
            aria-label={say('show-source', { publisher, title })}
            checked={hidden === null}
            disabled={hidden === 'date'}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row" class="column-source" id={`source-${id}`}>
        <bdi class="publisher" lang={language}>
          {publisher}
        </bdi>
        <bdi class="title" lang={language}>
          {title}
        </bdi>
      </th>
      <td class="column-where">
        <span class="column-name">{say('column-where')}: </span>
        {countryName(country)}
      </td>
      <td class="column-kind">{facetName('kinds', kind)}</td>
      <td class="column-date" title={published_note}>
        <time datetime={published}>{formatDate(published)}</time>
      </td>
      <td class="column-language">{nameLanguage(language)}</td>
      <td class="column-evidence">
        <span class="column-name">{say('column-evidence')}: </span>
        {quotes}
      </td>
      <td class="column-impact">{hidden === null ? <Impact loses={loses} /> : <em>{say(`hidden-${hidden}`)}</em>}</td>
    </tr>
  );
}

/** What only this source says. */
function Impact({ loses }: { readonly loses: FramingSources }) {
  if (loses.length === 0) {
    return (
      <>
        <span class="column-name">{say('column-impact')}: </span>
        <span class="soft">{say('loses-nothing')}</span>
      </>
    );
  }
  return (
    <details class="losses">
      <summary>
        <span class="column-name">{say('column-impact')}: </span>
        {say('loses', { n: loses.length })}
      </summary>
      <p>{say('loses-long', { n: loses.length })}</p>
      <ul>
        {loses.map(({ question, label, language }) => (
          <li key={`${question} ${label}`}>
            <bdi lang={language}>{label}</bdi>{' '}
            <bdi class="soft" lang={language}>
              {question}
            </bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
