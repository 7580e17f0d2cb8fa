import { useState } from 'preact/hooks';
import { say } from '#components/compare/compare-wording.ts';
import { framingColours } from '#components/framing-colours.ts';
import { type FramingOnPage, framingOnPage } from '#components/framing-on-page.ts';
import { PackText } from '#components/PackText.tsx';
import { PageSays } from '#components/PageSays.tsx';
import type { PageEvents } from '#components/page-events.ts';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { CellFraming, MatrixRow } from '#lib/compare/view-matrix.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { Stances } from './Stances.tsx';

/** One question: a row for each framing, the quotes side by side. */
export function QuestionTable(props: MatrixProps) {
  const { pack, matrix, onPage, page } = props;
  const [row] = matrix.rows;
  if (!row) return null;
  const said = onPage?.find(({ question }) => question === refIn(pack, row.id));
  return (
    <table class="matrix matrix-question">
      <caption class="visually-hidden">{say('question-caption', { question: row.text })}</caption>
      <ColumnHeads {...props} first={say('framing')} />
      <tbody>
        {row.framings.map((framing, index) => (
          <tr key={framing.id} style={framingColours(framing.index)}>
            <th scope="row">
              <h4 class="cell-label">
                <PackText>{framing.label}</PackText>
              </h4>
              <span class="framing-summary">
                <PackText>{framing.summary}</PackText>
              </span>
            </th>
            {page && (
              <td class="page-column">
                <PageCell here={said && framingOnPage(said, framing.id)} events={page.events} />
              </td>
            )}
            {row.cells.map((cell) => (
              <SourceCell key={cell.source.id} row={row} cell={cell} framing={framing.id} isFirst={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PageCellProps {
  /** Undefined where the page is not about the question. */
  readonly here: FramingOnPage | undefined;
  readonly events: PageEvents;
}

function PageCell({ here, events }: PageCellProps) {
  if (!here) return <p class="cell-silent">{say('page-not-about')}</p>;
  if (here.stances.length + here.hidden.length === 0) return <p class="cell-silent">{say('page-leaves-out')}</p>;
  return <PageSays here={here} events={events} />;
}

interface SourceCellProps {
  readonly row: MatrixRow;
  readonly cell: MatrixRow['cells'][number];
  readonly framing: string;
  readonly isFirst: boolean;
}

/** A source that is silent on the whole question says so once, over all framings. */
function SourceCell({ row, cell, framing, isFirst }: SourceCellProps) {
  if (cell.framings.length === 0) {
    return isFirst ? (
      <td rowSpan={row.framings.length} class="column-silent">
        <p class="cell-silent">{say('silent-question')}</p>
      </td>
    ) : null;
  }
  const own = cell.framings.find(({ id }) => id === framing);
  return <td>{own ? <Quotes framing={own} /> : <p class="cell-silent">{say('silent-framing')}</p>}</td>;
}

function Quotes({ framing: { stances, quotes } }: { readonly framing: CellFraming }) {
  const [all, setAll] = useState(false);
  const rest = quotes.length - 1;
  return (
    <>
      <Stances stances={stances} />
      {(all ? quotes : quotes.slice(0, 1)).map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} />
      ))}
      {rest > 0 && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer-quotes') : say('more-quotes', { n: rest })}
        </button>
      )}
    </>
  );
}
