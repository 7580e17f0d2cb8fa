import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import { PackText } from '#components/PackText.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { MatrixRow } from '#lib/compare/view-matrix.ts';
import { CellDetail } from './CellDetail.tsx';
import { CellFramings, PageFramings } from './CellFramings.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { MatrixProps } from './matrix-props.ts';

/** All questions at a glance, a row for each. */
export function MatrixTable(props: MatrixProps) {
  return (
    <table class="matrix">
      <caption class="visually-hidden">{say('matrix-caption')}</caption>
      <ColumnHeads {...props} first={say('question')} />
      {props.matrix.rows.map((row) => (
        <QuestionRow key={row.id} {...props} row={row} />
      ))}
    </table>
  );
}

function QuestionRow({ row, ...props }: MatrixProps & { readonly row: MatrixRow }) {
  const { pack, state, onPage, matrix, opened } = props;
  const ref = refIn(pack, row.id);
  const said = onPage?.find(({ question }) => question === ref);
  return (
    <tbody>
      <tr>
        <th scope="row">
          <h3>
            <StateLink state={state} to={{ question: ref }} title={say('side-by-side')}>
              <PackText>{row.text}</PackText>
            </StateLink>
          </h3>
          {row.hiddenFramings > 0 && (
            <span class="column-note">{say('framings-hidden', { n: row.hiddenFramings })}</span>
          )}
        </th>
        {onPage && (
          <td class="page-column">
            {said ? (
              <PageFramings row={row} said={said} opened={opened} />
            ) : (
              <p class="cell-silent">{say('page-not-about')}</p>
            )}
          </td>
        )}
        {row.cells.map((cell) => (
          <td key={cell.source.id}>
            {cell.framings.length === 0 ? (
              <p class="cell-silent">{say('silent')}</p>
            ) : (
              <CellFramings row={row} cell={cell} opened={opened} />
            )}
          </td>
        ))}
      </tr>
      {opened.place?.question === row.id && (
        <tr class="opened-row">
          <td colSpan={matrix.sources.length + (onPage ? 2 : 1)}>
            <CellDetail {...props} row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
