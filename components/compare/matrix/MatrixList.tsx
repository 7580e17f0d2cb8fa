import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import { SilenceRow } from '#components/SilenceRow.tsx';
import { Published } from '#components/SourceLine.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { MatrixRow } from '#lib/compare/view-matrix.ts';
import { CellDetail } from './CellDetail.tsx';
import { CellFramings, PageFramings } from './CellFramings.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { type OpenedCell, pageColumn, useOpenedCell } from './opened-cell.ts';

/** The matrix where a table would be squeezed: question after question, the sources below one another. */
export function MatrixList(props: MatrixProps) {
  const opened = useOpenedCell();
  return (
    // Escape is a second way for what the close button does.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    <div class="matrix-list" onKeyDown={opened.onKeyDown}>
      {props.matrix.rows.map((row) => (
        <Question key={row.id} row={row} opened={opened} {...props} />
      ))}
    </div>
  );
}

function Question({ row, opened, ...props }: MatrixProps & { readonly row: MatrixRow; readonly opened: OpenedCell }) {
  const { pack, state, onPage } = props;
  const ref = refIn(pack, row.id);
  const said = onPage?.find(({ question }) => question === ref);
  const isOpen = (column: string) => opened.place?.question === row.id && opened.place.column === column;
  const detail = <CellDetail row={row} opened={opened} {...props} />;
  return (
    <section class="list-question" aria-labelledby={`question-${row.id}`}>
      <h2 id={`question-${row.id}`}>
        <StateLink state={state} to={{ question: ref }} title={say('side-by-side')}>
          {row.text}
        </StateLink>
      </h2>
      {said && (
        <div class="list-cell page-column">
          <h3>{say('this-page')}</h3>
          <PageFramings question={row.id} said={said} opened={opened} />
          {isOpen(pageColumn) && detail}
        </div>
      )}
      {row.cells
        .filter(({ framings }) => framings.length > 0)
        .map(({ source, framings }) => (
          <div key={source.id} class="list-cell">
            <h3>
              <StateLink state={state} to={{ view: 'source', source: refIn(pack, source.id) }} title={source.title}>
                <bdi>{source.publisher}</bdi>
              </StateLink>{' '}
              <span class="column-note">
                <Published source={source} />
              </span>
            </h3>
            <CellFramings question={row.id} column={source.id} framings={framings} opened={opened} />
            {isOpen(source.id) && detail}
          </div>
        ))}
      <SilenceRow sources={row.cells.filter(({ framings }) => framings.length === 0).map(({ source }) => source)} />
      {row.hiddenFramings > 0 && <p class="hidden-note">{say('framings-hidden', { n: row.hiddenFramings })}</p>}
    </section>
  );
}
