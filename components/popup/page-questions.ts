/** The disputed questions that a page's entities touch, the page's own weight first. Pure. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { questionsTouched } from '#lib/pack/touched-questions.ts';
import type { QuestionView } from '#lib/pack/views.ts';
import type { MarkedEntity } from './page-summary.ts';

export interface PageQuestion {
  /** `pack/question` */
  readonly ref: string;
  readonly view: QuestionView;
  /** Shown sources that address it, of all shown sources. */
  readonly sources: number;
  readonly of: number;
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

/** Questions in order of how often the page mentions the entities they are about; equals keep the pack's order. */
export function pageQuestions(
  packs: readonly CompiledPack[],
  entities: readonly Pick<MarkedEntity, 'ref' | 'places'>[],
  filter: SourceFilter,
): readonly PageQuestion[] {
  const mentions = new Map(entities.map(({ ref, places }) => [ref, places.length]));
  const questions = packs.flatMap((pack) => {
    const of = divideSources(pack, filter).shown.length;
    return questionsTouched(pack, [...mentions.keys()], filter).flatMap(({ id, entities: about }) => {
      const view = describeQuestion(pack, id, filter);
      if (view === null) return [];
      const weight = about.reduce((sum, entity) => sum + (mentions.get(`${pack.info.id}/${entity}`) ?? 0), 0);
      return [{ ref: `${pack.info.id}/${id}`, view, sources: of - view.silent.length, of, weight }];
    });
  });
  return questions.sort((a, b) => b.weight - a.weight).map(({ weight: _, ...question }) => question);
}
