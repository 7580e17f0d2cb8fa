import { readFileSync } from 'node:fs';
import type { LexiconSource } from '#lib/match/compile-lexicon.ts';

interface PackFile {
  readonly info: LexiconSource['info'];
  readonly topic: Mutable;
  readonly entities: readonly Mutable[];
}
type Mutable = Record<string, unknown>;

/** Reads the names and the topic of a pack of tests/fixtures/mentions/packs. */
export function loadPack(id: string): LexiconSource {
  const file = new URL(`../../fixtures/mentions/packs/${id}.json`, import.meta.url);
  const { info, topic, entities } = JSON.parse(readFileSync(file, 'utf8')) as PackFile;
  const withDefaults = entities.map((entity) => ({
    roles: [],
    not: [],
    ...entity,
    names: (entity['names'] as Mutable[]).map((name) => ({ use: 'full', case: 'initial', ...name })),
  }));
  return { info, topic, entities: withDefaults } as unknown as LexiconSource;
}
