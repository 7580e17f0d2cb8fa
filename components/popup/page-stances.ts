/** What the page does with each framing of a question, one row for each. Pure. */
import type { PositionView, QuestionOnPage, Stance } from '#lib/framing/view-page.ts';
import type { FramingView, QuestionView } from '#lib/pack/views.ts';

export interface FramingRow extends Pick<FramingView, 'id' | 'label' | 'index'> {
  /** Each stance the page has on it, with its sentences; none where nothing was found. */
  readonly stances: readonly { readonly stance: Stance; readonly positions: readonly PositionView[] }[];
  readonly isLeftOut: boolean;
}

export function framingRows({ framings }: QuestionView, onPage: QuestionOnPage | null): readonly FramingRow[] {
  return framings.map(({ id, label, index }) => ({
    id,
    label,
    index,
    stances: (onPage?.said ?? []).filter(({ framing }) => framing.id === id),
    isLeftOut: onPage?.leftOut.some((framing) => framing.id === id) ?? false,
  }));
}
