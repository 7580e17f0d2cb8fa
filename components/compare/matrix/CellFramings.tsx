/** The framings of one cell, each a button that opens its quotes. */
import { say } from '#components/compare/compare-wording.ts';
import { framingColours } from '#components/framing-colours.ts';
import type { CellFraming } from '#lib/compare/view-matrix.ts';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import { cellId, isSame, type OpenedCell, openedId, pageColumn } from './opened-cell.ts';

type FramingName = Pick<CellFraming, 'id' | 'label' | 'index' | 'stances'>;

interface CellFramingsProps {
  readonly question: string;
  readonly column: string;
  readonly framings: readonly FramingName[];
  readonly opened: OpenedCell;
}

export function CellFramings({ question, column, framings, opened }: CellFramingsProps) {
  return (
    <ul class="cell-framings">
      {framings.map((framing) => {
        const place = { question, column, framing: framing.id };
        const isOpen = isSame(opened.place, place);
        return (
          <li key={framing.id}>
            <button
              type="button"
              id={cellId(place)}
              class="cell-framing"
              style={framingColours(framing.index)}
              aria-expanded={isOpen}
              aria-controls={isOpen ? openedId : undefined}
              onClick={() => opened.toggle(place)}
            >
              <span class="cell-label" dir="auto">
                {framing.label}
              </span>
              <Stances stances={framing.stances} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What a source or a page does with a framing, and how often: a sign and a word for each. */
export function Stances({ stances }: Pick<CellFraming, 'stances'>) {
  return (
    <span class="cell-stances">
      {stances.map(({ stance, count }) => (
        <span key={stance} class={`cell-stance position-${stance}`}>
          <span class="position-dot" aria-hidden="true" />
          {say('stance-count', { stance: say(`stance.${stance}`), n: count })}
        </span>
      ))}
    </span>
  );
}

interface PageFramingsProps {
  readonly question: string;
  /** Undefined where the page is not about the question. */
  readonly said: QuestionOnPage | undefined;
  readonly opened: OpenedCell;
}

/** What the page says on a question; then, apart from it, what it does not bring up. */
export function PageFramings({ question, said, opened }: PageFramingsProps) {
  if (!said) return <p class="cell-silent">{say('page-not-about')}</p>;
  const { leftOut } = said;
  return (
    <>
      <CellFramings question={question} column={pageColumn} framings={framingsSaid(said)} opened={opened} />
      {leftOut.length > 0 && (
        <p class="cell-left-out">
          {say('stance.left-out')}{' '}
          {leftOut.map(({ id, label, index }) => (
            <span key={id} class="position-left-out" style={framingColours(index)}>
              <span class="position-dot" aria-hidden="true" />
              {label}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** As the page is viewed, a framing appears once for each stance; here once with all. */
function framingsSaid({ said }: QuestionOnPage): readonly FramingName[] {
  return [...Map.groupBy(said, ({ framing }) => framing.id).values()].flatMap((groups) => {
    const [first] = groups;
    if (!first) return [];
    const stances = groups.map(({ stance, positions }) => ({ stance, count: positions.length }));
    return [{ ...first.framing, stances }];
  });
}
