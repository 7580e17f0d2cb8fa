import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { LexiconSource } from '#lib/match/compile-lexicon.ts';
import { Entity, PackInfo, Topic } from '#lib/pack/source-schema.ts';

const bundled = new URL('../../../data/packs/', import.meta.url);
const invented = new URL('../../fixtures/mentions/packs/', import.meta.url);

/** Reads the names and the topic of a bundled pack, or of an invented one of tests/fixtures/mentions/packs. */
export function loadPack(id: string): LexiconSource {
  const folder = id === 'may-2025-conflict' ? bundled : invented;
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${id}/${name}.json`, folder), 'utf8'));
  const info = v.parse(PackInfo, read('pack'));
  return { info, topic: v.parse(Topic, read('topic')), entities: v.parse(v.array(Entity), read('entities')) };
}
