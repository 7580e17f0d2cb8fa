import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import { Published } from '#components/SourceLine.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { MatrixProps } from './matrix-props.ts';

/** The head row of both tables: the page being read, then the sources in order of date, each a way to its own view. */
export function ColumnHeads({ pack, state, page, matrix, first }: MatrixProps & { readonly first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {page && (
          <th scope="col" class="page-column" title={`${page.title} · ${page.host}`}>
            {say('this-page')} <bdi class="column-note column-page">{page.title || page.host}</bdi>
          </th>
        )}
        {matrix.sources.map((source) => (
          <th key={source.id} scope="col">
            <StateLink state={state} to={{ view: 'source', source: refIn(pack, source.id) }} title={source.title}>
              <bdi>{source.publisher}</bdi>
            </StateLink>{' '}
            <span class="column-note">
              <Published source={source} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
