/** Modules that scripts/vite-pack.ts makes from data/packs at build time. */
declare module 'virtual:sidelight/packs' {
  import type { CompiledPack } from '#lib/pack/compiled.ts';

  export const packs: readonly CompiledPack[];
}

declare module 'virtual:sidelight/lexicon' {
  /** The names of all bundled packs, compiled and serialised (see lib/match). */
  export const lexicon: string;
}
