/** What an opened cell shows: the verbatim quotes of one framing in one source, or all the page says on the question. */

import { CloseButton } from '#components/compare/CloseButton.tsx';
import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import { framingColours } from '#components/framing-colours.ts';
import { framingOnPage } from '#components/framing-on-page.ts';
import { PackText } from '#components/PackText.tsx';
import { PageSays } from '#components/PageSays.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { MatrixRow } from '#lib/compare/view-matrix.ts';
import type { MatrixProps } from './matrix-props.ts';
import { openedId, pageColumn } from './opened-cell.ts';

interface CellDetailProps extends MatrixProps {
  readonly row: MatrixRow;
}

export function CellDetail(props: CellDetailProps) {
  const { pack, row, onPage, page, opened } = props;
  const said = onPage?.find(({ question }) => question === refIn(pack, row.id));
  if (opened.place?.column !== pageColumn) return <SourceDetail {...props} />;
  const framing = row.framings.find(({ id }) => id === opened.place?.framing);
  if (!said || !page || !framing) return null;
  return (
    <section
      id={openedId}
      class="cell-detail page-column"
      aria-labelledby="opened-cell-name"
      style={framingColours(framing.index)}
    >
      <CloseButton class="close-corner" label={say('close')} onClose={opened.close} />
      <h4 id="opened-cell-name" class="cell-detail-name cell-label">
        <PackText>
          <PackText>{framing.label}</PackText>
        </PackText>
      </h4>
      <PageSays here={framingOnPage(said, framing.id)} events={page.events} />
    </section>
  );
}

function SourceDetail({ row, pack, state, opened }: CellDetailProps) {
  const cell = row.cells.find(({ source }) => source.id === opened.place?.column);
  const framing = cell?.framings.find(({ id }) => id === opened.place?.framing);
  if (!cell || !framing) return null;
  return (
    <section id={openedId} class="cell-detail" aria-labelledby="opened-cell-name" style={framingColours(framing.index)}>
      <CloseButton class="close-corner" label={say('close')} onClose={opened.close} />
      <h4 id="opened-cell-name" class="cell-detail-name">
        <bdi>{cell.source.publisher}</bdi> ·{' '}
        <span class="cell-label">
          <PackText>{framing.label}</PackText>
        </span>
      </h4>
      <div class="cell-quotes">
        {framing.quotes.map((quote) => (
          <QuoteBlock key={quote.id} quote={quote} />
        ))}
      </div>
      <StateLink class="link" state={state} to={{ view: 'source', source: refIn(pack, cell.source.id) }}>
        {say('whole-source', { publisher: cell.source.publisher })}
      </StateLink>
    </section>
  );
}
