import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon, type LexiconSource } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { type Block, furniture } from '#lib/text/block.ts';

type Entity = LexiconSource['entities'][number];

const entity = (id: string, names: Partial<Entity['names'][number]>[], not: string[] = []): Entity => ({
  id,
  kind: 'person',
  names: names.map((name) => ({ text: '', use: 'full', case: 'initial', ...name })),
  not,
  roles: [{ title: 'Harbour Master of Vesk', evidence: [] }],
});

const source: LexiconSource = {
  info: { id: 'harbour', language: 'en' },
  topic: {
    threshold: 5,
    entities: { 'ada-mole': 2 },
    cues: [{ text: 'Vesk', points: 1, case: 'initial' }],
    needs: [['Vesk']],
    rivals: [],
    dates: [],
  },
  entities: [
    entity('ada-mole', [{ text: 'Ada Mole' }, { text: 'Mole', use: 'short' }], ['Adrian Mole']),
    entity('otto-mole', [{ text: 'Otto Mole' }, { text: 'Mole', use: 'short' }]),
    entity('tide', [{ text: 'tide', use: 'topic', case: 'any' }]),
  ],
};
const lexicon = compileLexicon([source]);

function marks(...texts: (string | Partial<Block>)[]): string[] {
  const blocks = texts.map((block): Block => {
    return {
      text: '',
      article: 0,
      lang: '',
      kind: 'paragraph',
      ...(typeof block === 'string' ? { text: block } : block),
    };
  });
  return findMentions(lexicon, blocks).map(
    ({ entity: ref, block, start, end }) => `${ref.split('/')[1]}: ${blocks[block]?.text.slice(start, end)}`,
  );
}

describe('two entities with one short form', () => {
  test('it goes to the one named last', () => {
    expect(marks('Ada Mole spoke. Mole sat. Otto Mole spoke. Mole sat.')).toEqual([
      'ada-mole: Ada Mole',
      'ada-mole: Mole',
      'otto-mole: Otto Mole',
      'otto-mole: Mole',
    ]);
  });

  test('it is nobody’s in a headline that comes before both', () => {
    expect(marks({ text: 'Mole speaks', kind: 'heading' }, 'Ada Mole and Otto Mole spoke.')).toEqual([
      'ada-mole: Ada Mole',
      'otto-mole: Otto Mole',
    ]);
  });
});

describe('roles', () => {
  test('a word of the role before a short form is no first name', () => {
    expect(marks('Ada Mole rose. Harbour Master Mole sat. Verger Mole knelt.')).toEqual([
      'ada-mole: Ada Mole',
      'ada-mole: Mole',
    ]);
  });
});

describe('articles', () => {
  test('each lends names and gives evidence to itself alone', () => {
    expect(marks('Ada Mole in Vesk: the tide turned.', { text: 'Mole in the tide of Vesk.', article: 1 })).toEqual([
      'ada-mole: Ada Mole',
      'tide: tide',
    ]);
  });

  test('furniture is neither marked nor evidence', () => {
    expect(marks({ text: 'Ada Mole, Vesk', article: furniture }, 'The tide took Mole.')).toEqual([]);
  });

  test('blocks of one article need not stand together', () => {
    expect(marks('Ada Mole spoke.', { text: 'Otto Mole spoke.', article: 1 }, 'Mole sat.').at(-1)).toBe(
      'ada-mole: Mole',
    );
  });
});

const words = [
  'Ada',
  'Mole',
  'Otto',
  'Adrian',
  'tide',
  'Vesk',
  'said',
  'Mr',
  'Street',
  'Jr',
  '.',
  ',',
  '“',
  '’s',
  '-',
  '&',
  '\n',
  '#',
  '@',
  '/',
  '\uD800',
  'é',
  '王',
];
const anyBlock = fc.record({
  text: fc
    .array(fc.constantFrom(...words), { maxLength: 20 })
    .chain((list) => fc.constantFrom(list.join(' '), list.join(''))),
  article: fc.constantFrom(furniture, 0, 1),
  lang: fc.constantFrom('', 'en', 'de', 'xx-YY', '\u0000'),
  kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'cell' as const, 'caption' as const),
});

test('mentions come in reading order, never overlap, and hold whole words of an article', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
      let last = { block: 0, end: 0 };
      for (const { block, start, end } of findMentions(lexicon, blocks)) {
        const { text, article } = blocks[block] as Block;
        expect(article).not.toBe(furniture);
        expect(block > last.block || start >= last.end).toBe(true);
        expect(text.slice(start, end)).toMatch(/^\p{L}.*\p{L}$/su);
        expect(text.slice(start - 1, start)).not.toMatch(/\p{Script=Latin}/u);
        expect(text.slice(end, end + 1)).not.toMatch(/\p{Script=Latin}/u);
        last = { block, end };
      }
    }),
    { numRuns: 1_000 },
  );
});
