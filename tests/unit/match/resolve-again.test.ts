import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canMark, markingUses } from '#lib/match/can-mark.ts';
import { compileLexicon, type LexiconSource } from '#lib/match/compile-lexicon.ts';
import { createContext } from '#lib/match/context.ts';
import { decideNames } from '#lib/match/decide-names.ts';
import { useOf } from '#lib/match/lexicon.ts';
import { resolveArticle, resolveInSteps } from '#lib/match/resolve.ts';
import { scanBlock } from '#lib/match/scan.ts';
import type { Candidate, ScannedBlock } from '#lib/match/types.ts';
import { wordListsOf } from '#lib/match/word-lists.ts';
import { finish } from '#lib/text/steps.ts';

type Name = LexiconSource['entities'][number]['names'][number];
const name = (text: string, use: Name['use'] = 'full', how: Name['case'] = 'initial'): Name => ({
  text,
  use,
  case: how,
});
const role = (title: string) => ({ title, evidence: [] });
type Entity = LexiconSource['entities'][number];
const person = (id: string, names: Name[], more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  names,
  not: [],
  roles: [],
  ...more,
});

const lexicon = compileLexicon([
  {
    info: { id: 'harbour', language: 'en' },
    topic: {
      threshold: 3,
      entities: { 'ada-mole': 2, 'wang-yi': 1 },
      cues: [
        { text: 'Vesk', points: 2, case: 'initial' },
        { text: 'tide tables', points: 2, case: 'any' },
        { text: 'ceasefire', points: 0.5, case: 'any' },
        { text: 'Karvia and Solmark', points: 0.75, case: 'initial' },
      ],
      dates: [
        { date: '2025-05', points: 1 },
        { date: '2025-05-10', points: 1.5 },
      ],
      needs: [
        ['Karvia', 'Vesk', 'ceasefire', { entity: 'ada-mole' }],
        ['Solmark', 'Vesk', 'harbour', { entity: 'otto-mole' }],
      ],
      rivals: [
        { text: 'Orla', case: 'initial' },
        { text: '1999', case: 'initial', points: 1 },
      ],
    },
    entities: [
      person('ada-mole', [name('Ada Mole'), name('Mole', 'short')], {
        not: ['Adrian Mole'],
        namesakes: ['economist'],
        roles: [role('Prime Minister of Karvia')],
      }),
      person('otto-mole', [name('Otto Mole'), name('Mole', 'short')], { roles: [role('Foreign Minister of Solmark')] }),
      person('wang-yi', [name('王毅'), name('王', 'short')]),
      person('bo-crane', [name('Bo Crane', 'topic'), name('Crane', 'short')], { roles: [role('Foreign Minister')] }),
      person('tide', [name('tide', 'topic', 'any')], { kind: 'event' }),
      person('truce', [name('ceasefire', 'topic', 'any'), name('Vesk ceasefire')], { kind: 'event' }),
    ],
  },
]);

const words = (
  'Ada|Mole|Ada Mole|Otto Mole|Adrian Mole|Bo Crane|Crane|tide|tide tables|Vesk|Orla|harbour|Undermining|undermines|Carving|' +
  'carved|says|der|und|the|of|王毅|部长王毅|部长|王|.|,|“|’s|-|&|#'
).split('|');
/** Of rules that look beyond a block: roles and whose they are, dates, both parties, other stories, namesakes. */
const tellingWords = (
  'Prime Minister|PM Mole|Prime Minister Mole|Foreign Minister|Foreign Minister Mole|Foreign Minister Crane|former|Prime Minister ' +
  'Lena Mole|Karvia|Solmark|Karvia and Solmark|ceasefire|Vesk ceasefire|agreed on a ceasefire .|unlike|10 May|10 May 1998|May 2025|' +
  '10 May 2025|1999|In 1999|economist|, an economist ,|Mole wins|.'
).split('|');
const anyBlock = fc
  .record({
    text: fc.array(fc.constantFrom(...words, ...tellingWords), { maxLength: 14 }).map((list) => list.join(' ')),
    lang: fc.constantFrom('', 'en', 'de'),
    kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'cell' as const, 'caption' as const),
  })
  .map((block): ScannedBlock => ({ ...block, candidates: scanBlock(lexicon, block.text) }));

/** Takes out some blocks at a place and puts others in. */
const anyChange = fc.record({
  at: fc.nat(),
  out: fc.integer({ min: 0, max: 2 }),
  come: fc.array(anyBlock, { maxLength: 3 }),
});

const anew = (blocks: readonly ScannedBlock[]) => blocks.map((block) => ({ ...block }));

test('an article that is resolved after each change of it is resolved as if it were new', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 5 }), fc.array(anyChange, { maxLength: 6 }), (first, changes) => {
      const blocks = [...first];
      resolveArticle(lexicon, blocks.slice());
      for (const { at, out, come } of changes) {
        blocks.splice(at % (blocks.length + 1), out, ...come);
        expect(resolveArticle(lexicon, blocks.slice())).toEqual(resolveArticle(lexicon, anew(blocks)));
      }
    }),
    { numRuns: 1_000 },
  );
});

test('steps that are left off in the middle leave nothing wrong behind', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 6 }), anyBlock, fc.nat(20), (blocks, late, done) => {
      const steps = resolveInSteps(lexicon, blocks);
      for (let step = 0; step < done && !steps.next().done; step++);
      const more = [...blocks, late];
      expect(resolveArticle(lexicon, more)).toEqual(resolveArticle(lexicon, anew(more)));
    }),
  );
});

test('where nothing can become a mention, the rules find none', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
      const context = createContext(blocks, wordListsOf(lexicon));
      const accepted = finish(decideNames(lexicon, context)).filter((decision) => decision.accepted);
      if (!canMark(lexicon, blocks)) expect(accepted).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('where names alone are looked for, all are found that could make a mention', () => {
  const marking = (candidates: readonly Candidate[]) =>
    candidates.filter(({ pattern }) => markingUses.has(useOf(lexicon, pattern)));
  fc.assert(
    fc.property(anyBlock, ({ text, candidates }) => {
      expect(marking(scanBlock(lexicon, text, lexicon.named))).toEqual(marking(candidates));
    }),
    { numRuns: 3_000 },
  );
});
