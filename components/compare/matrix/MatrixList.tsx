import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import { framingColours } from '#components/framing-colours.ts';
import { PackText } from '#components/PackText.tsx';
import { SilenceRow } from '#components/SilenceRow.tsx';
import { Published } from '#components/SourceLine.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { MatrixRow } from '#lib/compare/view-matrix.ts';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import { CellDetail } from './CellDetail.tsx';
import { CellButton, PageCellButton } from './CellFramings.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { pageColumn } from './opened-cell.ts';

/** The matrix where a table would be squeezed: question after question, under each framing the sources that have it. */
export function MatrixList(props: MatrixProps) {
  return (
    <div class="matrix-list">
      {props.matrix.rows.map((row) => (
        <Question key={row.id} {...props} row={row} />
      ))}
    </div>
  );
}

function Question({ row, ...props }: MatrixProps & { readonly row: MatrixRow }) {
  const { pack, state, onPage } = props;
  const ref = refIn(pack, row.id);
  const said = onPage?.find(({ question }) => question === ref);
  const silent = row.cells.filter(({ framings }) => framings.length === 0);
  return (
    <section class="list-question" aria-labelledby={`question-${row.id}`}>
      <h3 id={`question-${row.id}`}>
        <StateLink state={state} to={{ question: ref }} title={say('side-by-side')}>
          <PackText>{row.text}</PackText>
        </StateLink>
      </h3>
      {row.framings.map((framing) => (
        <Framing key={framing.id} {...props} row={row} framing={framing} said={said} />
      ))}
      <SilenceRow sources={silent.map(({ source }) => source)} />
      {row.hiddenFramings > 0 && <p class="hidden-note">{say('framings-hidden', { n: row.hiddenFramings })}</p>}
    </section>
  );
}

interface FramingProps extends MatrixProps {
  readonly row: MatrixRow;
  readonly framing: MatrixRow['framings'][number];
  readonly said: QuestionOnPage | undefined;
}

function Framing({ row, framing, said, ...props }: FramingProps) {
  const { opened } = props;
  const place = { question: row.id, framing: framing.id };
  const isOpen = (column: string) => opened.isOpen({ ...place, column });
  const detail = <CellDetail {...props} row={row} />;
  return (
    <div class="list-framing" style={framingColours(framing.index)}>
      <h4 class="cell-label">
        <PackText>{framing.label}</PackText>
      </h4>
      <ul>
        {said && (
          <li class="page-column">
            <PageCellButton place={{ ...place, column: pageColumn }} said={said} opened={opened}>
              {say('this-page')}
            </PageCellButton>
            {isOpen(pageColumn) && detail}
          </li>
        )}
        {row.cells.map(({ source, framings }) => {
          const own = framings.find(({ id }) => id === framing.id);
          return own ? (
            <li key={source.id}>
              <CellButton place={{ ...place, column: source.id }} stances={own.stances} opened={opened}>
                <bdi>{source.publisher}</bdi>{' '}
                <span class="list-date">
                  <Published source={source} />
                </span>
              </CellButton>
              {isOpen(source.id) && detail}
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
