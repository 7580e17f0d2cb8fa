/** Names by which a quote would tell whose it is, as far as the pack knows them. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import { createNameHider, type NameHider } from './hide-names.ts';

const tellingKinds: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/** Publishers and authors. */
export function namesOfOutlets(pack: CompiledPack): readonly string[] {
  return pack.sources.flatMap(({ publisher, byline }) => [publisher, ...(byline === null ? [] : [byline])]);
}

/** All that a speaker or place is called, and the country of a government: "Government of Pakistan" says no less than "Pakistan". */
export function namesOfEntity(pack: CompiledPack, id: string): readonly string[] {
  const entity = indexOf(pack).entities.get(id);
  if (entity === undefined) return [];
  const names = [entity.name, ...entity.names.map(({ text }) => text)];
  return [...names, ...names.flatMap((name) => / of (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1] ?? [])];
}

const known = new WeakMap<CompiledPack, NameHider>();

/** Hides all people, organisations and places of a pack, and the words that stand for them: capitals, nationalities, offices. */
export function hiderOfPeopleAndPlaces(pack: CompiledPack): NameHider {
  const made = known.get(pack) ?? createNameHider(listPeopleAndPlaces(pack));
  known.set(pack, made);
  return made;
}

function listPeopleAndPlaces(pack: CompiledPack): readonly string[] {
  const { entities } = indexOf(pack);
  const isTelling = (id: string) => tellingKinds.has(entities.get(id)?.kind ?? '');
  const speakers = pack.positions?.speakers ?? [];
  return [
    ...[...entities.keys()].filter(isTelling).flatMap((id) => namesOfEntity(pack, id)),
    ...speakers.filter(({ holder }) => isTelling(holder)).flatMap(({ words, people }) => [...words, ...people]),
  ];
}
