/** One framing in one column of the matrix, as a button that opens its quotes. */

import type { ComponentChildren } from 'preact';
import { framingColours } from '#components/framing-colours.ts';
import { framingOnPage } from '#components/framing-on-page.ts';
import { PackText } from '#components/PackText.tsx';
import type { CellFraming, MatrixRow } from '#lib/compare/view-matrix.ts';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import { type CellPlace, cellId, type OpenedCell, openedId, pageColumn } from './opened-cell.ts';
import { Stances } from './Stances.tsx';

interface CellButtonProps {
  readonly place: CellPlace;
  readonly stances: CellFraming['stances'];
  readonly opened: OpenedCell;
  /** What tells it from its neighbours: the framing's label, or the source's name. */
  readonly children: ComponentChildren;
}

export function CellButton({ place, stances, opened, children }: CellButtonProps) {
  const isOpen = opened.isOpen(place);
  return (
    <button
      type="button"
      id={cellId(place)}
      class="cell-framing"
      aria-expanded={isOpen}
      aria-controls={isOpen ? openedId : undefined}
      onClick={() => opened.toggle(place)}
    >
      <span class="cell-name">{children}</span> <Stances stances={stances} />
    </button>
  );
}

interface PageCellButtonProps extends Omit<CellButtonProps, 'stances'> {
  readonly said: QuestionOnPage;
}

/** The same for the page being read; words alone where there is no sentence to open. */
export function PageCellButton({ place, said, opened, children }: PageCellButtonProps) {
  const { stances, hidden } = framingOnPage(said, place.framing);
  const counted = stances.map(({ stance, positions }) => ({ stance, count: positions.length }));
  if (stances.length + hidden.length > 0) {
    return (
      <CellButton place={place} stances={counted} opened={opened}>
        {children}
      </CellButton>
    );
  }
  return (
    <p class="cell-framing cell-left-out">
      <span class="cell-name">{children}</span> <Stances stances={[{ stance: 'left-out', count: 1 }]} />
    </p>
  );
}

interface CellFramingsProps {
  readonly row: MatrixRow;
  readonly cell: MatrixRow['cells'][number];
  readonly opened: OpenedCell;
}

/** What a source says on a question: a button for each framing. */
export function CellFramings({ row, cell: { source, framings }, opened }: CellFramingsProps) {
  return (
    <ul class="cell-framings">
      {framings.map(({ id, label, index, stances }) => (
        <li key={id} style={framingColours(index)}>
          <CellButton place={{ question: row.id, column: source.id, framing: id }} stances={stances} opened={opened}>
            <span class="cell-label">
              <PackText>{label}</PackText>
            </span>
          </CellButton>
        </li>
      ))}
    </ul>
  );
}

interface PageFramingsProps {
  readonly row: MatrixRow;
  readonly said: QuestionOnPage;
  readonly opened: OpenedCell;
}

/** What the page says on a question; then what it does not bring up. */
export function PageFramings({ row, said, opened }: PageFramingsProps) {
  const isSaid = (framing: string) => {
    const { stances, hidden } = framingOnPage(said, framing);
    return stances.length + hidden.length > 0;
  };
  const framings = [...row.framings.filter(({ id }) => isSaid(id)), ...row.framings.filter(({ id }) => !isSaid(id))];
  return (
    <ul class="cell-framings">
      {framings.map(({ id, label, index }) => (
        <li key={id} style={framingColours(index)}>
          <PageCellButton place={{ question: row.id, column: pageColumn, framing: id }} said={said} opened={opened}>
            <span class="cell-label">
              <PackText>{label}</PackText>
            </span>
          </PageCellButton>
        </li>
      ))}
    </ul>
  );
}
