import { beforeAll, describe, expect, it } from 'vitest';
import { compareWording } from '#lib/framing/compare-wording.ts';
import { findTerms } from '#lib/framing/find-terms.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileValidPack();
});

const blockOf = (text: string, article = 0): Block => ({ text, article, lang: 'en', kind: 'paragraph' });
const page = [
  blockOf('L. Tavin of Karvia spoke at Lower Vesna Barrage; Solmark listened.'),
  blockOf(
    'The flood came\nthrough the gates. A flood of letters followed. Vesna dam wall stood, and Lower Vesna Barrage.',
  ),
  blockOf('The flood reached Orla Dam Road.', furniture),
  blockOf('Another article on the flood at the gates.', 1),
];
const read = (filter = showAllSources) =>
  compareWording(pack, page, findTerms(pack, page, findMentions(compileLexicon([pack]), page)), filter);

describe('findTerms', () => {
  it('counts the terms of the articles that mention the pack, furniture left out', () => {
    const found = findTerms(pack, page, findMentions(compileLexicon([pack]), page));
    expect(
      found.map(({ term, variant, block, start, end }) => [term, variant, page[block]?.text.slice(start, end)]),
    ).toEqual([
      ['the-dam', 'Lower Vesna Barrage', 'Lower Vesna Barrage'],
      ['the-flood', 'flood', 'flood'],
      ['the-flood', 'flood', 'flood'],
      ['the-dam', 'Vesna dam wall', 'Vesna dam wall'],
      ['the-dam', 'Lower Vesna Barrage', 'Lower Vesna Barrage'],
    ]);
  });

  it('counts nothing where no article mentions the pack', () => {
    expect(findTerms(pack, page, [])).toEqual([]);
  });
});

describe('compareWording', () => {
  it('lists what the page writes, with counts and lines, in order of first use', () => {
    const [dam, flood] = read();
    expect(dam?.page.map(({ variant, count }) => [variant, count])).toEqual([
      ['Lower Vesna Barrage', 2],
      ['Vesna dam wall', 1],
    ]);
    expect(flood?.page[0]?.lines[0]).toEqual({
      block: 1,
      start: 4,
      end: 9,
      before: 'The ',
      match: 'flood',
      after: ' came\nthrough the gates.',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('sets the sources beside it, in order of date, with counts and lines', () => {
    const [dam] = read();
    expect(
      dam?.corpus.map(({ variant, count, sources }) => [
        variant,
        count,
        sources.map(({ source, count: own }) => [source.id, own]),
      ]),
    ).toEqual([
      ['Orla Dam', 3, [['karvia-courier', 3]]],
      ['Lower Vesna Barrage', 1, [['solmark-herald', 1]]],
    ]);
    for (const { lines } of dam?.corpus.flatMap(({ sources }) => sources) ?? []) {
      for (const { match } of lines) expect(['Orla Dam', 'Lower Vesna Barrage']).toContain(match);
    }
  });

  it('leaves out the sources that the filter hides, and names them', () => {
    const [dam] = read({ ...showAllSources, sources: ['karvia-courier'] });
    expect(dam?.corpus.map(({ variant }) => variant)).toEqual(['Lower Vesna Barrage']);
    expect(dam?.hiddenSources.map(({ id }) => id)).toEqual(['karvia-courier']);
    expect(dam?.page).toHaveLength(2);
  });

  it('cuts long sentences at words and says so', () => {
    const long = [blockOf(`${'word '.repeat(60)}Orla Dam in Karvia and Solmark ${'more '.repeat(60)}end.`)];
    const terms = [{ term: 'the-dam', variant: 'Orla Dam', block: 0, start: 300, end: 308 }];
    const line = compareWording(pack, long, terms, showAllSources)[0]?.page[0]?.lines[0];
    expect(line).toMatchObject({ match: 'Orla Dam', cutBefore: true, cutAfter: true });
    expect(line?.before).toMatch(/^word .* $/u);
    expect(line?.after).toMatch(/^ in .* more$/u);
  });
});
