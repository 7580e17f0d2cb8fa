import type { PositionView, QuestionOnPage } from '#lib/framing/view-page.ts';

/** What the page being read does with one framing. */
export interface FramingOnPage {
  /** Each stance it has on it, with its sentences; none where nothing was found. */
  readonly stances: QuestionOnPage['said'];
  /** It brings up another framing of the question, and not this one. */
  readonly isLeftOut: boolean;
  /** Found, and hidden by the reader. */
  readonly hidden: readonly PositionView[];
}

export function framingOnPage({ said, leftOut, hidden }: QuestionOnPage, id: string): FramingOnPage {
  return {
    stances: said.filter(({ framing }) => framing.id === id),
    isLeftOut: said.length > 0 && leftOut.some((framing) => framing.id === id),
    hidden: hidden.filter(({ framing }) => framing.id === id),
  };
}
