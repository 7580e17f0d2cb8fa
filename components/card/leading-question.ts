import type { EntityView, QuestionView } from '#lib/pack/views.ts';

/** The question that stands open: the first with something to compare under the reader's filter. */
export function leadingQuestion({ questions }: EntityView): QuestionView | undefined {
  return questions.find(({ framings }) => framings.length > 0);
}
