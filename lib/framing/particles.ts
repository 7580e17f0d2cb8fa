/** Little words and endings of a language that rules of word order ask for at a place, whatever name or phrase they stand in. */
import type { ParticleName } from '#lib/pack/language.ts';

export interface Particles {
  /** @param word Folded. */
  has(word: string, name: ParticleName): boolean;
}

interface Particle {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
}

/** @param lists By name, as in `data/language`: words in small letters, and endings with a hyphen before them ("-ly"). */
export function createParticles(lists: Readonly<Record<string, readonly string[]>>): Particles {
  const known = new Map(Object.entries(lists).map(([name, list]) => [name, readParticle(list)]));
  return {
    has(word, name) {
      const particle = known.get(name);
      if (particle === undefined) return false;
      return particle.words.has(word) || particle.endings.some((ending) => word.endsWith(ending));
    },
  };
}

function readParticle(list: readonly string[]): Particle {
  const isEnding = (item: string) => item.length > 1 && item.startsWith('-');
  return {
    words: new Set(list.filter((item) => !isEnding(item))),
    endings: list.filter(isEnding).map((item) => item.slice(1)),
  };
}
