/** The disputed questions that a page's entities touch or its sentences answer, the page's own weight first. Pure. */
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { questionsTouched } from '#lib/pack/touched-questions.ts';
import type { QuestionView } from '#lib/pack/views.ts';
import type { MarkedEntity } from './page-summary.ts';

export interface PageQuestion {
  /** `pack/question` */
  readonly ref: string;
  readonly view: QuestionView;
  /** What the page says on it; null when nothing was found. */
  readonly onPage: QuestionOnPage | null;
}

/** Questions the page would touch if no source were hidden, and does not touch under the filter. */
export function hiddenQuestions(
  packs: readonly CompiledPack[],
  entities: readonly Pick<MarkedEntity, 'ref'>[],
  filter: SourceFilter,
): number {
  const refs = entities.map(({ ref }) => ref);
  const count = (by: SourceFilter) => packs.reduce((sum, pack) => sum + questionsTouched(pack, refs, by).length, 0);
  return count(showAllSources) - count(filter);
}

/**
 * Questions in order: those the page says something on first, then by how often it mentions the entities they are about;
 * equals keep the pack's order.
 */
export function pageQuestions(
  packs: readonly CompiledPack[],
  entities: readonly Pick<MarkedEntity, 'ref' | 'places'>[],
  filter: SourceFilter,
  onPage: readonly QuestionOnPage[] = [],
): readonly PageQuestion[] {
  const mentions = new Map(entities.map(({ ref, places }) => [ref, places.length]));
  const said = new Map(onPage.map((question) => [question.question, question]));
  const questions = packs.flatMap((pack) => {
    const touched = new Set(questionsTouched(pack, [...mentions.keys()], filter).map(({ id }) => id));
    return pack.questions.flatMap(({ id, entities: about }) => {
      const ref = `${pack.info.id}/${id}`;
      const own = said.get(ref) ?? null;
      const view = touched.has(id) || own ? describeQuestion(pack, id, filter) : null;
      if (view === null) return [];
      const weight = about.reduce((sum, entity) => sum + (mentions.get(`${pack.info.id}/${entity}`) ?? 0), 0);
      const isSaid = (own?.said.length ?? 0) > 0;
      return [{ ref, view, onPage: own, weight, isSaid }];
    });
  });
  return questions
    .sort((a, b) => Number(b.isSaid) - Number(a.isSaid) || b.weight - a.weight)
    .map(({ weight: _, isSaid: __, ...question }) => question);
}

export interface DividedQuestions {
  /** The page says something on them, or did until the reader hid it. */
  readonly said: readonly PageQuestion[];
  /** The page comes to the subject, and nobody on it answers. */
  readonly leftOut: readonly PageQuestion[];
  /** The page has but the names: whether it is silent on the question is not known. */
  readonly named: readonly PageQuestion[];
}

export function divideQuestions(questions: readonly PageQuestion[]): DividedQuestions {
  const by = Map.groupBy(questions, ({ onPage }): keyof DividedQuestions => {
    if (onPage === null) return 'named';
    return onPage.said.length + onPage.hidden.length > 0 ? 'said' : 'leftOut';
  });
  return { said: by.get('said') ?? [], leftOut: by.get('leftOut') ?? [], named: by.get('named') ?? [] };
}
