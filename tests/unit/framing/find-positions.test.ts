import { describe, expect, it } from 'vitest';
import { findPositions } from '#lib/framing/find-positions.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { compileFolder, packsFolder } from '#scripts/pack-files.ts';
import { introduction } from '#tests/positions/plain-sentences.ts';
import { readSentences } from '#tests/positions/sentences.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const { pack: conflict } = await compileFolder(`${packsFolder}/may-2025-conflict`);
if (conflict === null) throw new Error('the bundled pack has faults');
const dam = await compileValidPack();

function read(pack: CompiledPack, ...texts: readonly string[]) {
  const blocks = texts.map((text): Block => {
    return { text, kind: /[.?!”]$/u.test(text) ? 'paragraph' : 'heading', lang: 'en', article: 0 };
  });
  return { blocks, ...findPositions(pack, blocks, findMentions(compileLexicon([pack]), blocks)) };
}

describe('a sentence', () => {
  const file = new URL('../../fixtures/positions/sentences.txt', import.meta.url);
  const cases = readSentences(file, 'who-brokered-the-ceasefire');

  it.each(cases)('$text', ({ question, text, wanted }) => {
    const { positions } = read(conflict, introduction, text);
    const found = positions
      .filter((position) => position.block === 1 && position.question === question)
      .map(({ framing, mode, holder }) => `${framing} ${mode} ${holder}`);
    expect(found).toEqual(wanted);
  });
});

describe('positions', () => {
  it('come with the words that decided them, within their sentence', () => {
    const { blocks, positions } = read(
      conflict,
      introduction,
      'India denied that the United States brokered the ceasefire.',
    );
    const [position] = positions;
    const words = position?.because.map(({ start, end }) => blocks[position.block]?.text.slice(start, end));
    expect(words).toEqual(['denied', 'United States brokered', 'ceasefire']);
  });

  it('come with whoever tells of them, where that is another side', () => {
    const tellersOf = (text: string) =>
      read(conflict, introduction, text)
        .positions.filter(({ block }) => block === 1)
        .map(({ holder, teller }) => `${holder} ${teller}`);
    expect(tellersOf('Ishaq Dar said that India had refused mediation by a third party.')).toEqual(['india ishaq-dar']);
    expect(tellersOf('India rejects mediation by a third party, Dar told the channel.')).toEqual(['india ishaq-dar']);
    expect(tellersOf('Narendra Modi said that India had refused mediation by a third party.')).toEqual([
      'narendra-modi undefined',
    ]);
    expect(tellersOf('India denied that the United States brokered the ceasefire.')).toEqual(['india undefined']);
  });

  it('are none in an article about another story', () => {
    const text = 'The United States brokered the ceasefire between Israel and Hamas, Trump said.';
    expect(read(conflict, text).positions).toEqual([]);
  });

  it('are not looked for in furniture', () => {
    const blocks: Block[] = [introduction, 'The United States brokered the ceasefire.'].map((text, at) => {
      return { text, kind: 'paragraph', lang: 'en', article: -at };
    });
    expect(findPositions(conflict, blocks, findMentions(compileLexicon([conflict]), blocks)).positions).toEqual([]);
  });

  it('are left out framings only of questions that the page is about', () => {
    const { silent } = read(conflict, introduction, 'India denied that the United States brokered the ceasefire.');
    const of = (question: string) => silent.filter((each) => each.question === question).map(({ framing }) => framing);
    expect(of('who-brokered-the-ceasefire')).toEqual(['bilateral', 'china-mediated']);
    expect(of('indus-waters-treaty-suspension')).toEqual([]);
  });
});

describe('another topic, with rules of its own and no code', () => {
  const said = (text: string) =>
    read(dam, 'Orla Dam in Karvia flooded Solmark. Water Minister L. Tavin spoke.', text)
      .positions.filter(({ block }) => block === 1)
      .map(({ framing, mode, holder }) => `${framing} ${mode} ${holder}`);

  it.each([
    ['Karvia opened the gates of Orla Dam.', ['opened-by-karvia endorses outlet']],
    ['Tavin denied that Karvia had opened the gates of Orla Dam.', ['opened-by-karvia rejects water-minister-tavin']],
    ['The gates of Orla Dam gave way, Tavin said.', ['gates-failed reports water-minister-tavin']],
    ['Karvia had no part in it, Tavin said of the gates.', ['opened-by-karvia rejects water-minister-tavin']],
    ['Ana Breuk said that Karvia had opened the gates of Orla Dam.', ['opened-by-karvia reports ana-breuk']],
    ['Tavin said that Karvia had opened the gates of Orla Dam.', []],
    ['Karvia would never open the gates.', []],
    ['Did Karvia open the gates?', []],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});
