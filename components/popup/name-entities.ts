import { findEntity, languageOf } from '#components/find-entity.ts';
import { sayKind } from '#components/kind-wording.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { NamedEntity } from './MentionList.tsx';
import type { MarkedEntity } from './page-summary.ts';

/** Gives marked entities their names and kinds; one that no pack knows any more keeps the page's own words. */
export function nameEntities(marked: readonly MarkedEntity[], packs: readonly CompiledPack[]): readonly NamedEntity[] {
  return marked.map(({ ref, text, places }) => {
    const entity = findEntity(packs, ref);
    return {
      ref,
      name: entity?.name ?? text,
      language: entity ? languageOf(packs, ref) : undefined,
      kind: entity ? sayKind(`kind.${entity.kind}`) : '',
      places,
    };
  });
}
