import { compileLexicon, type LexiconSource } from '#lib/match/compile-lexicon.ts';
import { serialiseLexicon } from '#lib/match/serialise-lexicon.ts';
import { compileFolder, listPackFolders } from '#scripts/pack-files.ts';

export interface PackNames {
  /** The lexicon as the extension stores it. */
  readonly lexicon: string;
  /** Latin spellings of what is marked, short forms too. */
  readonly names: readonly string[];
  /** Those of them that say the whole name. */
  readonly fullNames: readonly string[];
}

/** What the packs in data/packs look for. */
export async function readBundledNames(): Promise<PackNames> {
  const packs = await Promise.all(
    (await listPackFolders()).map(async (folder) => {
      const { pack } = await compileFolder(folder);
      if (pack === null)
        throw new Error(`The pack in ${folder} has faults: run \`npm run sidelight -- pack validate\`.`);
      return pack;
    }),
  );
  return readNames(packs);
}

function readNames(packs: readonly LexiconSource[]): PackNames {
  const all = packs.flatMap(({ entities }) => entities.flatMap(({ names }) => names));
  const latin = all.filter(({ text }) => /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(text));
  const textsOf = (list: typeof latin) => [...new Set(list.map(({ text }) => text))];
  return {
    lexicon: serialiseLexicon(compileLexicon(packs)),
    names: textsOf(latin),
    fullNames: textsOf(latin.filter(({ use }) => use === 'full')),
  };
}

/** A pack of nothing but persons with one full name each. */
export function packOfNames(names: readonly string[]): LexiconSource {
  return {
    info: { id: 'bench', language: 'en' },
    topic: { threshold: 1, entities: {}, cues: [], needs: [], rivals: [], dates: [] },
    entities: names.map((text, at) => ({
      id: `entity-${at}`,
      kind: 'person',
      names: [{ text, use: 'full', case: 'initial' }],
      not: [],
      roles: [],
    })),
  };
}

/** As the extension would store it. */
export function inventedLexicon(names: readonly string[]): string {
  return serialiseLexicon(compileLexicon([packOfNames(names)]));
}
