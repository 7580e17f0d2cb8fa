import type { CompiledPack } from '#lib/pack/compiled.ts';
import { indexOf } from '#lib/pack/pack-index.ts';

/** Name of an entity (`pack/entity`); null when no pack has it any more. */
export function entityName(packs: readonly CompiledPack[], ref: string): string | null {
  const pack = packs.find(({ info }) => ref.startsWith(`${info.id}/`));
  return pack === undefined ? null : (indexOf(pack).entities.get(ref.slice(pack.info.id.length + 1))?.name ?? null);
}
