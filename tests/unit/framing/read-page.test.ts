import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '#lib/framing/read-page.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileValidPack();
});

const blockOf = (text: string): Block => ({ text, article: 0, lang: 'en', kind: 'paragraph' });
const read = (...texts: string[]) => {
  const blocks = texts.map(blockOf);
  return readPage(pack, blocks, findMentions(compileLexicon([pack]), blocks));
};

describe('readPage', () => {
  it('finds wording and quotations in one go', () => {
    const { terms, quotes } = read(
      'L. Tavin of Karvia spoke of a flood at the gates; Solmark listened.',
      '“Our reporters saw all seven gates standing open, undamaged.”',
    );
    expect(terms.map(({ variant }) => variant)).toEqual(['flood']);
    expect(quotes).toMatchObject([{ evidence: 'herald-undamaged', block: 1 }]);
  });

  it('finds nothing on a page without a mention of the pack', () => {
    expect(read('A flood at the gates. “Our reporters saw all seven gates standing open, undamaged.”')).toEqual({
      positions: [],
      silent: [],
      terms: [],
      quotes: [],
    });
  });

  it('counts no everyday word in a sentence of another story, nor in the next that says nothing of its own', () => {
    const { terms } = read(
      'L. Tavin of Karvia spoke at Orla Dam to people from Solmark.',
      'At Mirna Dam the flood came through the gates. The flood filled the valley. In Karvia the flood was worse.',
    );
    expect(terms.map(({ variant, block, start }) => [variant, block, start])).toEqual([
      ['Orla Dam', 0, 28],
      ['flood', 1, 90],
    ]);
  });

  it.each([
    ['one sentence without end', 'Karvia Solmark flood at Orla Dam Mirna Dam '.repeat(30_000)],
    ['a hundred thousand sentences', 'The flood at Orla Dam came. Solmark “drowned”. '.repeat(30_000)],
  ])(
    'takes no longer than its length allows: %s',
    (_name, text) => {
      expect(read(`L. Tavin of Karvia and Solmark. ${text}`).terms.length).toBeGreaterThan(10_000);
    },
    20_000,
  );
});
