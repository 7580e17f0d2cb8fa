/** The packs this build carries, and finding things in them by reference. */
import { packs } from 'virtual:sidelight/packs';
import type { CompiledPack } from '#lib/pack/compiled.ts';

export { packs };

/** Splits `pack/entity`; null when no such pack is installed. */
export function resolveRef(ref: string): { pack: CompiledPack; id: string } | null {
  const slash = ref.indexOf('/');
  const pack = packs.find(({ info }) => info.id === ref.slice(0, slash));
  return pack ? { pack, id: ref.slice(slash + 1) } : null;
}
