/** What the source filter takes away, and what each switch would take away more. Pure. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';

/** A framing, and the ids of the shown sources it rests on. */
export interface RestingFraming {
  readonly question: string;
  readonly label: string;
  /** Of both. */
  readonly language: string;
  readonly sources: ReadonlySet<string>;
}
/** Every framing of all packs. */
export type FramingSources = readonly RestingFraming[];

/** Made once for a filter, so that the cost of asking about each of many switches stays small. */
export function framingSources(packs: readonly CompiledPack[], filter: SourceFilter): FramingSources {
  return packs.flatMap((pack) => {
    const shown = new Set(divideSources(pack, filter).shown.map(({ id }) => id));
    const { evidence } = indexOf(pack);
    const sourcesOf = (ids: readonly string[]) => ids.map((id) => evidence.get(id)?.source ?? '');
    return pack.questions.flatMap(({ text, framings }) =>
      framings.map(({ label, evidence: ids }) => ({
        question: text,
        label,
        language: pack.info.language,
        sources: new Set(sourcesOf(ids).filter((id) => shown.has(id))),
      })),
    );
  });
}

/** Framings that have no source left. */
export function countLost(framings: FramingSources): number {
  return framings.filter(({ sources }) => sources.size === 0).length;
}

/** Framings that would lose their last source if these were hidden too. */
export function listLosses(framings: FramingSources, ids: ReadonlySet<string>): FramingSources {
  return framings.filter(({ sources }) => sources.size > 0 && [...sources].every((id) => ids.has(id)));
}
