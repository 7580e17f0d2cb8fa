/** Modules that scripts/vite-pack.ts makes from data/packs at build time. */
declare module 'virtual:sidelight/packs' {
  import type { CompiledPack } from '#lib/pack/compiled.ts';

  /** Without their rules on positions. */
  export const packs: readonly CompiledPack[];
}

declare module 'virtual:sidelight/readings' {
  import type { ReadyParts } from '#lib/pack/compiled.ts';

  /** What reads articles, by the id of its pack (see lib/framing/make-ready.ts). */
  export const readings: Readonly<Record<string, ReadyParts>>;
}

declare module 'virtual:sidelight/lexicon' {
  /** The names of all bundled packs, compiled and serialised (see lib/match). */
  export const lexicon: string;
}
