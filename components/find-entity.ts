import type { CompiledEntity, CompiledPack } from '#lib/pack/compiled.ts';
import { indexOf } from '#lib/pack/pack-index.ts';

/** The entity that `pack/entity` means; null when no pack has it any more. */
export function findEntity(packs: readonly CompiledPack[], ref: string): CompiledEntity | null {
  const pack = packs.find(({ info }) => ref.startsWith(`${info.id}/`));
  return (pack && indexOf(pack).entities.get(ref.slice(pack.info.id.length + 1))) ?? null;
}

/** Language of the pack that `pack/anything` means. */
export function languageOf(packs: readonly CompiledPack[], ref: string): string | undefined {
  return packs.find(({ info }) => ref.startsWith(`${info.id}/`))?.info.language;
}
