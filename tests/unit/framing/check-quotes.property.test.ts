import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotes } from '#lib/framing/check-quotes.ts';
import type { QuoteFound } from '#lib/framing/findings.ts';
import { type CorpusQuote, indexQuotes } from '#lib/framing/index-quotes.ts';
import type { Block } from '#lib/text/block.ts';
import { listWords } from '#lib/text/words.ts';
import { compileBundled } from './bundled-pack.ts';

const pack = await compileBundled('may-2025-conflict');
const { quotes, telling } = indexQuotes(pack);

/** Quotes that say enough to be recognised in quotation marks, and by themselves. */
const tellingOf = ({ numbers }: CorpusQuote) => numbers.filter((number) => telling[number] === 1).length;
const forMarks = quotes.filter((quote) => quote.numbers.length >= 4 && tellingOf(quote) >= 2);
const byThemselves = quotes.filter((quote) => quote.numbers.length >= 8 && tellingOf(quote) >= 4);

const common =
  'the of and to is was for that with as his on from have are at by in it this not said India Pakistan'.split(' ');
const word = fc.oneof(fc.constantFrom(...common), fc.stringMatching(/^[b-df-hj-np-tv-z]{4,9}$/u));
const filler = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

const blockOf = (text: string): Block => ({ text, article: 0, lang: 'en', kind: 'paragraph' });
const wordsOf = (text: string) => listWords(text, 'compounds').folded;
const ofQuote = ({ parts }: QuoteFound) =>
  wordsOf(parts.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join(' '));
const ofPage = ({ parts }: QuoteFound) =>
  wordsOf(parts.flatMap(({ kind, text }) => (kind === 'left-out' ? [] : [text])).join(' '));
const count = ({ parts }: QuoteFound, wanted: string) =>
  wordsOf(parts.flatMap(({ kind, text }) => (kind === wanted ? [text] : [])).join(' ')).length;

describe('checkQuotes, for any text', () => {
  it.each([
    ['by itself', byThemselves, '', ''],
    ['in quotation marks', forMarks, '“', '”'],
    ['in straight marks', forMarks, '"', '"'],
  ])('finds every quote of the corpus exactly where it is planted %s', (_where, list, open, close) => {
    expect(list.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.constantFrom(...list), filler, filler, (quote, before, after) => {
        const words = quote.text.replace(/["“”]/gu, '');
        const text = `${before} ${open}${words}${close} ${after}`;
        const found = checkQuotes(pack, [blockOf(text)]);
        expect(found).toHaveLength(1);
        expect(found[0]?.exact).toBe(true);
        expect(wordsOf(text.slice(found[0]?.start, found[0]?.end))).toEqual(wordsOf(words));
      }),
      { numRuns: 300 },
    );
  });

  const long = byThemselves.filter(({ numbers }) => numbers.length >= 14);
  const edits = fc.array(fc.constantFrom('drop', 'add', 'replace'), { minLength: 1, maxLength: 2 });

  it('shows just the words that were dropped, added or replaced', () => {
    expect(long.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.constantFrom(...long), edits, filler, filler, (quote, kinds, before, after) => {
        const words = quote.text.replace(/["“”]/gu, '').split(/[\s—]+/u);
        // Far enough from the ends and from each other that what stays still shows where the quote begins and goes on.
        kinds.forEach((kind, at) => {
          const place = words.length - 5 - at * Math.floor((words.length - 10) / 2) - (at > 0 ? 1 : 0);
          words.splice(place, kind === 'add' ? 0 : 1, ...(kind === 'drop' ? [] : ['Zyzzyx']));
        });
        const [found] = checkQuotes(pack, [blockOf(`${before} “${words.join(' ')}” ${after}`)]);
        expect(found?.exact).toBe(false);
        expect(ofQuote(found as QuoteFound)).toEqual(quote.words.folded);
        expect(ofPage(found as QuoteFound)).toEqual(wordsOf(words.join(' ')));
        expect(count(found as QuoteFound, 'added')).toBe(kinds.filter((kind) => kind !== 'drop').length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing in random text, whatever is in quotation marks', () => {
    const mark = fc.constantFrom('“', '”', '"', '‘', '’', '«', '»', ' ');
    const text = fc.array(fc.tuple(word, mark), { maxLength: 120 }).map((list) => list.flat().join(' '));
    fc.assert(
      fc.property(text, (random) => {
        expect(checkQuotes(pack, [blockOf(random)])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing in the words of the corpus when they are shuffled', () => {
    const vocabulary = [...new Set(quotes.flatMap(({ words }) => words.folded))];
    const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 40, maxLength: 200 });
    fc.assert(
      fc.property(text, (random) => {
        expect(checkQuotes(pack, [blockOf(`“${random.join(' ')}”`)])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans in order that do not overlap, and parts that differ from their neighbours', () => {
    const piece = fc.oneof(fc.constantFrom(...quotes.map(({ text }) => text)), filler);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('“', ' '), (pieces, mark) => {
        let last = 0;
        for (const { start, end, parts } of checkQuotes(pack, [blockOf(pieces.join(` ${mark}`))])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          parts.forEach(({ kind, text }, at) => {
            expect(kind).not.toBe(parts[at + 1]?.kind);
            expect(text.trim()).not.toBe('');
          });
          last = end;
        }
      }),
    );
  });
});

describe('checkQuotes on hostile text', () => {
  const longest = quotes.reduce((a, b) => (b.numbers.length > a.numbers.length ? b : a));
  const pair = longest.words.folded.slice(0, 2).join(' ');
  it.each([
    ['10 MB of words', 'word and another '.repeat(600_000)],
    ['a million quotation marks', '“ ‘ " « '.repeat(250_000)],
    ['a quote’s first words without end', `${pair} `.repeat(300_000)],
    ['a quote without end', `${longest.text} `.repeat(20_000)],
    [
      'all quotes at once, backwards',
      `${quotes.map(({ words }) => words.folded.toReversed().join(' ')).join(' ')} `.repeat(200),
    ],
    [
      'every second word of all quotes',
      `${quotes.map(({ words }) => words.folded.filter((_, at) => at % 3 > 0).join(' ')).join(' ')} `.repeat(200),
    ],
  ])(
    'takes no longer than its length allows: %s',
    (_name, text) => {
      checkQuotes(pack, [blockOf(text)]);
    },
    // What grows with the square of it would take hours; a busy machine takes some seconds.
    60_000,
  );
});
