import type { ViewProps } from '#components/compare/view-props.ts';
import type { MatrixView } from '#lib/compare/view-matrix.ts';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { OpenedCell } from './opened-cell.ts';

export interface MatrixProps extends ViewProps {
  readonly matrix: MatrixView;
  /** What the page says on each question it is about; null when no page stands beside the sources. */
  readonly onPage: readonly QuestionOnPage[] | null;
  readonly opened: OpenedCell;
}
