import { describe, expect, it } from 'vitest';
import { makeReady } from '#lib/framing/make-ready.ts';
import { readPage } from '#lib/framing/read-page.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { readSentences } from '#tests/positions/sentences.ts';
import { anotherPack, compileAnother } from '#tests/unit/pack/fixture-packs.ts';
import { compileBundled } from './bundled-pack.ts';

const library = await compileAnother();
const conflict = await compileBundled('may-2025-conflict');
const sentences = readSentences(new URL('sentences.txt', `file://${anotherPack}/`));
const introduction =
  'Merrow Library closed on 1 April 2032. Merrow Council and the Friends of the Library do not agree why.';

function read(pack: CompiledPack, ...texts: readonly string[]) {
  const blocks = texts.map((text): Block => ({ text, kind: 'paragraph', lang: 'en', article: 0 }));
  return readPage(pack, blocks, findMentions(compileLexicon([library, conflict]), blocks));
}

/** A pack made of nothing but what docs/pack-format.md says, about an invented town. No code knows of it. */
describe('a pack on another topic', () => {
  it.each(sentences)('reads "$text"', ({ question, text, wanted }) => {
    const found = read(library, introduction, text)
      .positions.filter((position) => position.block === 1)
      .map((position) => `${position.question}: ${position.framing} ${position.mode} ${position.holder}`);
    expect(found).toEqual(wanted.map((each) => `${question}: ${each}`));
  });

  it('leaves out framings of its own questions', () => {
    expect(read(library, introduction, 'The future of the library is open.').silent).toEqual([
      { question: 'what-now', framing: 'reopen' },
      { question: 'what-now', framing: 'sell' },
    ]);
  });

  it('reads the same as the build makes it ready', () => {
    const texts = [introduction, ...sentences.map(({ text }) => text)];
    const shipped = { ...library, positions: null, ready: makeReady(library) };
    expect(read(shipped, ...texts)).toEqual(read(library, ...texts));
  });

  it('is beside the bundled one without either reading the other’s articles', () => {
    const nothing = { positions: [], silent: [], terms: [], quotes: [] };
    expect(read(conflict, introduction, ...sentences.map(({ text }) => text))).toEqual(nothing);
    expect(read(library, 'India denied that the United States brokered the ceasefire.')).toEqual(nothing);
  });
});
