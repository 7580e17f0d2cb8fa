/** Look-ups in a compiled pack, made once for each pack and kept as long as it lives. */
import type { CompiledEntity, CompiledEvidence, CompiledPack, CompiledQuestion, CompiledSource } from './compiled.ts';

export interface PackIndex {
  readonly sources: ReadonlyMap<string, CompiledSource>;
  readonly entities: ReadonlyMap<string, CompiledEntity>;
  readonly questions: ReadonlyMap<string, CompiledQuestion>;
  readonly evidence: ReadonlyMap<string, CompiledEvidence>;
}

const indices = new WeakMap<CompiledPack, PackIndex>();

export function indexOf(pack: CompiledPack): PackIndex {
  const known = indices.get(pack);
  if (known !== undefined) return known;
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const index: PackIndex = {
    sources: byId(pack.sources),
    entities: byId(pack.entities),
    questions: byId(pack.questions),
    evidence: byId(pack.evidence),
  };
  indices.set(pack, index);
  return index;
}
