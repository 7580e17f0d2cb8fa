import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { EntityView, QuestionView } from '#lib/pack/views.ts';

/** The question that stands open: the first that the page brings up, else the first with something to compare under the reader's filter. */
export function leadingQuestion(
  { pack, questions }: Pick<EntityView, 'pack' | 'questions'>,
  onPage: readonly QuestionOnPage[],
): QuestionView | undefined {
  const compared = questions.filter(({ framings }) => framings.length > 0);
  return compared.find(({ id }) => isBroughtUp(onQuestion(onPage, pack.id, id))) ?? compared[0] ?? questions[0];
}

export function onQuestion(onPage: readonly QuestionOnPage[], pack: string, id: string): QuestionOnPage | undefined {
  return onPage.find(({ question }) => question === `${pack}/${id}`);
}

export function isBroughtUp(onPage: QuestionOnPage | undefined): boolean {
  return onPage !== undefined && onPage.said.length > 0;
}
