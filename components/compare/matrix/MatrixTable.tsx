import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { MatrixRow } from '#lib/compare/view-matrix.ts';
import { CellDetail } from './CellDetail.tsx';
import { CellFramings, PageFramings } from './CellFramings.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { type OpenedCell, useOpenedCell } from './opened-cell.ts';

/** All questions at a glance, a row for each. */
export function MatrixTable(props: MatrixProps) {
  const opened = useOpenedCell();
  return (
    <table class="matrix" onKeyDown={opened.onKeyDown}>
      <caption class="visually-hidden">{say('matrix-caption')}</caption>
      <ColumnHeads {...props} first={say('question')} />
      {props.matrix.rows.map((row) => (
        <QuestionRow key={row.id} row={row} opened={opened} {...props} />
      ))}
    </table>
  );
}

function QuestionRow({
  row,
  opened,
  ...props
}: MatrixProps & { readonly row: MatrixRow; readonly opened: OpenedCell }) {
  const { pack, state, onPage, matrix } = props;
  const ref = refIn(pack, row.id);
  return (
    <tbody>
      <tr>
        <th scope="row">
          <StateLink state={state} to={{ question: ref }} title={say('side-by-side')}>
            {row.text}
          </StateLink>
          {row.hiddenFramings > 0 && (
            <span class="column-note">{say('framings-hidden', { n: row.hiddenFramings })}</span>
          )}
        </th>
        {onPage && (
          <td class="page-column">
            <PageFramings question={row.id} said={onPage.find(({ question }) => question === ref)} opened={opened} />
          </td>
        )}
        {row.cells.map(({ source, framings }) => (
          <td key={source.id}>
            {framings.length === 0 ? (
              <p class="cell-silent">{say('silent')}</p>
            ) : (
              <CellFramings question={row.id} column={source.id} framings={framings} opened={opened} />
            )}
          </td>
        ))}
      </tr>
      {opened.place?.question === row.id && (
        <tr class="opened-row">
          <td colSpan={matrix.sources.length + (onPage ? 2 : 1)}>
            <CellDetail row={row} opened={opened} {...props} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
