import { readdirSync, readFileSync } from 'node:fs';
import { findTerms } from '#lib/framing/find-terms.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import type { Outcome } from '#tests/mentions/outcome.ts';
import { pickHoldout } from '#tests/mentions/pick-holdout.ts';

interface LabelledBlock {
  readonly text: string;
  readonly article?: number;
  readonly kind?: Block['kind'];
}

/** A case of tests/fixtures/wording/terms; the labels stand in its text (see the README there). */
export interface LabelledCase extends Partial<LabelledBlock> {
  readonly id: string;
  readonly blocks?: readonly LabelledBlock[];
  readonly alone?: boolean;
}

const folder = new URL('../../fixtures/wording/terms/', import.meta.url);

/** Makes an article one about the topic. What is counted in it is not looked at. */
const headline: Block = {
  text: 'Operation Sindoor: what India and Pakistan say a year after Pahalgam',
  article: 0,
  lang: 'en',
  kind: 'heading',
};

export function readCases(): LabelledCase[] {
  return readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LabelledCase[],
  );
}

const holdout = await pickHoldout(readCases().map(({ id }) => id));

/** Runs cases on one pack. A use is right when term, variant and place are; how far a form reaches does not matter. */
export function createTrial(pack: CompiledPack): (labelled: LabelledCase) => Outcome {
  const lexicon = compileLexicon([pack]);
  return ({ id, blocks, alone = false, text = '', kind = 'paragraph' }) => {
    const read = (blocks ?? [{ text, kind }]).map(readLabels);
    const page = alone ? read.map(({ block }) => block) : [headline, ...read.map(({ block }) => block)];
    const own = alone ? 0 : 1;
    const found = findTerms(pack, page, findMentions(lexicon, page))
      .filter(({ block }) => block >= own)
      .map(({ term, variant, block, start }) => `${block - own}:${start} ${term}/${variant}`);
    const expected = read.flatMap(({ uses }, block) => uses.map((use) => `${block}:${use}`));
    return {
      id,
      holdout: holdout.has(id),
      expected: expected.length,
      missed: expected.filter((use) => !found.includes(use)),
      lookAlikes: read.reduce((sum, { lookAlikes }) => sum + lookAlikes, 0),
      wrong: found.filter((use) => !expected.includes(use)),
    };
  };
}

/** Takes the labels out of a text. */
function readLabels({ text: labelled, article = 0, kind = 'paragraph' }: LabelledBlock) {
  const uses: string[] = [];
  let text = '';
  let lookAlikes = 0;
  let from = 0;
  for (const { 0: whole, 1: label = '', 2: words = '', index } of labelled.matchAll(/\{([^|}]*)\|([^}]*)\}/gu)) {
    text += labelled.slice(from, index);
    if (label === 'no') lookAlikes++;
    else uses.push(`${text.length} ${label}`);
    text += words;
    from = index + whole.length;
  }
  text += labelled.slice(from);
  return { block: { text, article, kind, lang: 'en' } satisfies Block, uses, lookAlikes };
}
