import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findings } from '#lib/framing/findings.ts';
import { outlet } from '#lib/framing/findings.ts';
import { makeReady } from '#lib/framing/make-ready.ts';
import { readPage, readPageInSteps } from '#lib/framing/read-page.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { introduction } from '#tests/positions/plain-sentences.ts';
import { compileBundled } from './bundled-pack.ts';

const pack = await compileBundled('may-2025-conflict');
const lexicon = compileLexicon([pack]);
/** As the build ships it: read by what was made of its rules beforehand. */
const shipped: CompiledPack = { ...pack, positions: null, ready: makeReady(pack) };

/** What sentences of this story are made of, and what breaks readers. */
const telling =
  `India Pakistan Trump Modi Washington Delhi Islamabad Jaishankar Dar brokered mediated denied rejected claimed said that the ceasefire
  truce no not never third party “ ” " ' ’ ‘ , ; : — - ( ) ? ! . … would who which by of a claim false he it they the minister spokesman
  according to Q. A. U.S. Operation Sindoor Pahalgam Indus Waters Treaty suspended without n't didn’t 's 10 May but and if`.split(
    /\s+/u,
  );
const claims = [
  'India denied that the United States brokered the ceasefire .',
  'Trump said he brokered the truce between India and Pakistan .',
  'no third party mediated the ceasefire',
  'Pakistan rejected the claim',
  'India suspended the Indus Waters Treaty',
  'the strikes hit terrorist camps , Delhi said',
];
const strange = [
  '\n',
  '\u0000',
  '\ud800',
  '\udc00',
  '😀',
  '𝐀',
  'é',
  'e\u0301',
  '\u200b',
  'मोदी',
  'بھارت',
  '停火',
  '|',
  '__proto__',
  '<b>',
];
const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...telling) },
  { weight: 2, arbitrary: fc.constantFrom(...claims) },
  { weight: 1, arbitrary: fc.constantFrom(...strange) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const block: fc.Arbitrary<Block> = fc.record({
  text,
  article: fc.constantFrom(-1, 0, 0, 0, 1),
  lang: fc.constantFrom('en', ''),
  kind: fc.constantFrom('paragraph', 'paragraph', 'heading', 'cell', 'caption'),
});
const page = fc
  .array(block, { maxLength: 8 })
  .map((blocks): Block[] => [{ text: introduction, article: 0, lang: 'en', kind: 'paragraph' }, ...blocks]);

const read = (blocks: readonly Block[], by = pack): Findings => readPage(by, blocks, findMentions(lexicon, blocks));

describe('reading, for any text', () => {
  it('finds what lies within its blocks and is known to the pack', () => {
    const framings = new Set(pack.questions.flatMap(({ id, framings: own }) => own.map((each) => `${id}/${each.id}`)));
    const holders = new Set<string | null>([...pack.entities.map(({ id }) => id), outlet, null]);
    let found = 0;
    fc.assert(
      fc.property(page, (blocks) => {
        for (const { block: at, start, end, because, question, framing, holder } of read(blocks).positions) {
          found++;
          const within = blocks[at];
          expect(within?.article).toBeGreaterThanOrEqual(0);
          expect([start >= 0, start < end, end <= (within?.text.length ?? 0)]).toEqual([true, true, true]);
          expect(within?.text.slice(start, end).trim()).toBe(within?.text.slice(start, end));
          expect(because.length).toBeGreaterThan(0);
          for (const span of because) {
            expect([start <= span.start, span.start < span.end, span.end <= end]).toEqual([true, true, true]);
          }
          expect(framings).toContain(`${question}/${framing}`);
          expect(holders).toContain(holder);
        }
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('finds the same again, and the same by what the build has made of the pack', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const findings = read(blocks);
        expect(read(blocks)).toEqual(findings);
        expect(read(blocks, shipped)).toEqual(findings);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the work of reading', () => {
  const countSteps = (blocks: readonly Block[]) => {
    const steps = readPageInSteps(pack, blocks, findMentions(lexicon, blocks));
    let count = 1;
    while (steps.next().done !== true) count++;
    return count;
  };
  const paragraph = (words: string): Block => ({ text: words, article: 0, lang: 'en', kind: 'paragraph' });
  const sentence = 'India denied that the United States brokered the ceasefire. “We never agreed to it,” said Dar.';

  it('goes in steps as even as the text: twice the text takes twice of them', () => {
    const times = (n: number) => countSteps(Array.from({ length: n }, () => paragraph(sentence)));
    const one = times(2) - times(1);
    expect(times(40) - times(20)).toBe(20 * one);
  });

  it.each([
    ['verbs of speech', 'said denied claimed '],
    ['quotation marks', '“ '],
    ['apostrophes', "' "],
    ['commas', ', '],
    ['capitals with stops', 'U.'],
    ['negations', 'not no never '],
    ['names', 'India Pakistan Trump '],
    ['one sentence without an end', 'India said that Pakistan said that '],
    ['many sentences', 'Trump brokered the ceasefire. India denied that. '],
  ])('ends soon with twenty thousand units of %s', (_, piece) => {
    const words = piece.repeat(Math.floor(19_000 / piece.length));
    expect(countSteps([paragraph(introduction), paragraph(words)])).toBeLessThan(words.length);
  });
});
