import type { CompiledEntity, CompiledPack } from '#lib/pack/compiled.ts';
import type { PackInfo } from '#lib/pack/source-schema.ts';
import { inflect } from './inflect.ts';
import { capitals, hasSmall, leadsName, manyWords, use } from './lexicon.ts';
import { foldWord } from './neighbours.ts';
import { shortenTitles } from './roles.ts';
import { spellDates } from './spell-dates.ts';
import { spellName } from './spell-name.ts';

/** The parts of a compiled pack that spotting needs. */
export interface LexiconSource {
  readonly info: Pick<PackInfo, 'id' | 'language'>;
  readonly topic: CompiledPack['topic'];
  readonly entities: readonly Pick<CompiledEntity, 'id' | 'kind' | 'names' | 'not' | 'namesakes' | 'roles'>[];
}

/** More bearers of one and the same spelling than this cannot be told apart anyway; the rest is dropped. */
const bearersPerSpelling = 16;

/** Everything a lexicon holds, in the order in which the packs give it. Flat lists: a pack may have 100,000 names. */
export type Draft = ReturnType<typeof createDraft>;

export function createDraft() {
  return {
    /** Spelling texts and their numbers. */
    spellings: new Map<string, number>(),
    hashes: [] as number[],
    beginnings: [] as number[],
    /** The latest pattern of each spelling, and of each pattern the one before it; -1 at the end. */
    latest: [] as number[],
    earlier: [] as number[],
    meta: [] as number[],
    owner: [] as number[],
    value: [] as number[],
    refs: [] as string[],
    roles: [] as string[],
    entityPack: [] as number[],
    entityPerson: [] as number[],
    entityPoints: [] as number[],
    threshold: [] as number[],
    needs: [] as number[],
    packLanguages: [] as string[],
    languages: [''] as string[],
  };
}

export function addPack(draft: Draft, { info, topic, entities }: LexiconSource): void {
  const pack = draft.packLanguages.push(info.language) - 1;
  draft.threshold.push(topic.threshold);
  draft.needs.push(topic.needs.length);
  const points = new Map(Object.entries(topic.entities));
  for (const entity of entities) {
    const owner = draft.refs.push(`${info.id}/${entity.id}`) - 1;
    draft.entityPack.push(pack);
    draft.entityPerson.push(entity.kind === 'person' ? 1 : 0);
    draft.entityPoints.push(points.get(entity.id) ?? 0);
    draft.roles.push(roleWords(entity));
    addNames(draft, entity, owner);
  }
  for (const cue of topic.cues) addPattern(draft, cue.text, use.cue | (capitals[cue.case] << 3), pack, cue.points);
  const languages = new Set(
    entities.flatMap(({ names }) => names.flatMap(({ lang = info.language }) => primary(lang))),
  );
  for (const { text, points } of spellDates(topic.dates, [...languages]))
    addPattern(draft, text, use.cue | (capitals.initial << 3), pack, points);
  topic.needs.forEach((group, index) => {
    for (const need of group) addNeed(draft, need, entities, pack, index);
  });
  for (const { text, points = 0, ...rival } of topic.rivals)
    addPattern(draft, text, use.rival | (capitals[rival.case] << 3), pack, points);
}

function addNames(
  draft: Draft,
  { kind, names, not, namesakes = [] }: LexiconSource['entities'][number],
  owner: number,
): void {
  for (const name of names) {
    const language = name.lang === undefined ? 0 : languageNumber(draft, name.lang);
    const leads = name.use === 'short' && names.some(({ text }) => text.startsWith(`${name.text} `)) ? leadsName : 0;
    const cases =
      name.lang !== undefined && (kind === 'person' || kind === 'place') ? inflect(name.text, primary(name.lang)) : [];
    for (const text of [name.text, ...cases])
      addPattern(draft, text, use[name.use] | (capitals[name.case] << 3) | (language << 5) | leads, owner, 0);
  }
  for (const text of not) addPattern(draft, text, use.decoy | (capitals.any << 3), owner, 0);
  for (const text of namesakes) addPattern(draft, text, use.namesake | (capitals.exact << 3), owner, 0);
}

function addNeed(
  draft: Draft,
  need: string | { readonly entity: string },
  entities: LexiconSource['entities'],
  pack: number,
  group: number,
): void {
  const names =
    typeof need === 'string'
      ? [{ text: need, use: 'full', case: 'initial' } as const]
      : (entities.find(({ id }) => id === need.entity)?.names ?? []);
  for (const name of names)
    if (name.use === 'full') addPattern(draft, name.text, use.need | (capitals[name.case] << 3), pack, group);
}

/** " prime minister of pakistan s " for a prime minister whose name begins with S: what may stand before the family name. */
function roleWords({ names, roles }: LexiconSource['entities'][number]): string {
  let words = ' ';
  const add = (word: string) => {
    if (word !== '' && !words.includes(` ${word} `)) words += `${word} `;
  };
  for (const { title } of roles) {
    for (const word of title.split(/[^\p{L}\p{M}\p{N}]+/u)) add(foldWord(word));
    for (const word of shortenTitles(title)) add(foldWord(word));
  }
  for (const name of names) if (name.use !== 'short') add(foldWord(name.text.slice(0, 4)).charAt(0));
  return words;
}

function languageNumber(draft: Draft, tag: string): number {
  const language = primary(tag);
  const known = draft.languages.indexOf(language);
  // Eight bits of a pattern hold the language; a pack with more than 255 of them loses the language, not the name.
  return known >= 0 ? known : draft.languages.length > 255 ? 0 : draft.languages.push(language) - 1;
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] as string;
}

function addPattern(draft: Draft, name: string, meta: number, owner: number, value: number): void {
  const spelling = spellName(name);
  if (spelling === undefined) return;
  const { text, hashes } = spelling;
  const flags = meta | (text.includes(' ') ? manyWords : 0) | (/\p{Ll}/u.test(text) ? hasSmall : 0);
  let number = draft.spellings.get(text);
  if (number === undefined) {
    number = draft.spellings.size;
    draft.spellings.set(text, number);
    draft.hashes.push(hashes.at(-1) as number);
    draft.latest.push(-1);
    for (const hash of hashes) draft.beginnings.push(hash);
  }
  let bearers = 0;
  for (let p = draft.latest[number] as number; p >= 0; p = draft.earlier[p] as number) {
    const same = draft.meta[p] === flags && draft.owner[p] === owner && draft.value[p] === value;
    if (same || ++bearers === bearersPerSpelling) return;
  }
  draft.earlier.push(draft.latest[number] as number);
  draft.latest[number] = draft.meta.push(flags) - 1;
  draft.owner.push(owner);
  draft.value.push(value);
}
