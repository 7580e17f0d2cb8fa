import { formatDate } from '#components/format-date.ts';
import { countLosses, type FramingSources } from './impact.ts';
import { say } from './options-wording.ts';
import type { SourceRow } from './source-rows.ts';
import { countryName, facetName, languageName } from './source-words.ts';

interface SourceTableProps {
  readonly rows: readonly SourceRow[];
  /** Pieces of evidence by source id. */
  readonly quotes: ReadonlyMap<string, number>;
  readonly framings: FramingSources;
  readonly onSwitch: (row: SourceRow, show: boolean) => void;
}

const columns = ['show', 'source', 'where', 'kind', 'date', 'language', 'evidence', 'impact'] as const;

export function SourceTable({ rows, quotes, framings, onSwitch }: SourceTableProps) {
  return (
    <table class="sources">
      <caption class="visually-hidden">{say('table')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" class={`column-${column}`}>
              {say(`column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SourceLine
            key={row.source.id}
            row={row}
            quotes={quotes.get(row.source.id) ?? 0}
            loses={countLosses(framings, new Set([row.source.id]))}
            onSwitch={(show) => onSwitch(row, show)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SourceLineProps {
  readonly row: SourceRow;
  readonly quotes: number;
  readonly loses: number;
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
        <bdi class="publisher">{publisher}</bdi>
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
        {formatDate(published)}
      </td>
      <td class="column-language">{languageName(language)}</td>
      <td class="column-evidence">
        <span class="column-name">{say('column-evidence')}: </span>
        {quotes}
      </td>
      <td class="column-impact">{hidden === null ? <Impact loses={loses} /> : <em>{say(`hidden-${hidden}`)}</em>}</td>
    </tr>
  );
}

/** What only this source says. */
function Impact({ loses }: { readonly loses: number }) {
  return (
    <>
      <span class="column-name">{say('column-impact')}: </span>
      {loses > 0 ? (
        <span title={say('loses-long', { n: loses })}>{say('loses', { n: loses })}</span>
      ) : (
        <span class="soft">{say('loses-nothing')}</span>
      )}
    </>
  );
}
