import { say as sayPart } from '#components/parts-wording.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { NamedEntity } from './MentionList.tsx';
import type { MarkedEntity } from './page-summary.ts';

/** Gives marked entities their names and kinds; one that no pack knows any more keeps the page's own words. */
export function nameEntities(marked: readonly MarkedEntity[], packs: readonly CompiledPack[]): readonly NamedEntity[] {
  const byId = new Map(packs.map((pack) => [pack.info.id, pack]));
  return marked.map(({ ref, text, places }) => {
    const slash = ref.indexOf('/');
    const pack = byId.get(ref.slice(0, slash));
    const entity = pack && indexOf(pack).entities.get(ref.slice(slash + 1));
    return { ref, name: entity?.name ?? text, kind: entity ? sayPart(`kind.${entity.kind}`) : '', places };
  });
}
