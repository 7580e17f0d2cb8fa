import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutQuote } from '#components/cut-quote.ts';
import type { QuoteView, SourceView } from '#lib/pack/views.ts';

const source: SourceView = {
  id: 'post',
  publisher: 'Post',
  title: 'Dam',
  byline: null,
  url: 'https://post.example/',
  country: null,
  kind: 'news',
  language: 'en',
  published: '2025',
  publishedNote: null,
};

function quoteOf(before: string, quote: string, after: string, change: Partial<QuoteView> = {}): QuoteView {
  return {
    id: 'q',
    before,
    quote,
    after,
    cutBefore: false,
    cutAfter: false,
    voice: 'outlet',
    mode: 'endorses',
    holder: { id: 'post', name: 'Post', role: null, isOutlet: true },
    source,
    said: null,
    claimedOrigin: null,
    supersedes: [],
    ...change,
  };
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('a quote at a glance', () => {
  test('keeps a short sentence whole', () => {
    const whole = quoteOf('The union said that ', 'the gates were closed', ' at night.');
    expect(cutQuote(whole)).toMatchObject({
      before: 'The union said that ',
      after: ' at night.',
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('cuts a long sentence between words on either side, and says so', () => {
    const cut = cutQuote(quoteOf(`${words(30)} `, 'the gates were closed', ` ${words(30)}`));
    expect(cut).toMatchObject({ quote: 'the gates were closed', cutBefore: true, cutAfter: true });
    expect(cut.before).toMatch(/^word\d+ .* word29 $/u);
    expect(cut.after).toMatch(/^ word0 .* word\d+$/u);
  });

  test('shows less around a longer quote, but always something', () => {
    const [short, long] = [2, 30].map((count) => cutQuote(quoteOf(`${words(30)} `, words(count), '')).before.length);
    expect(short).toBeGreaterThan(long ?? 0);
    expect(long).toBeGreaterThan(10);
  });

  test('cuts a very long quote itself, after its beginning', () => {
    const cut = cutQuote(quoteOf('', words(60), ' and so on'));
    expect(cut).toMatchObject({ after: '', cutAfter: true });
    expect(words(60).startsWith(cut.quote)).toBe(true);
  });

  test('keeps a cut that was there', () => {
    expect(cutQuote(quoteOf('', 'the gates', '', { cutAfter: true }))).toMatchObject({
      cutBefore: false,
      cutAfter: true,
    });
  });

  test('cuts between words where words have no spaces between them', () => {
    const before = '河流委员会将于下周再次开会讨论大坝蓄水问题'.repeat(6);
    const cut = cutQuote(quoteOf(before, '水库按计划蓄水', '', { source: { ...source, language: 'zh' } }));
    expect(cut.cutBefore).toBe(true);
    const boundaries = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(before)].map(({ index }) => index);
    expect(boundaries).toContain(before.length - cut.before.length);
  });

  test('is a verbatim run of the sentence, with every cut marked', () => {
    const text = fc.string({ maxLength: 400, unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.string({ minLength: 3, maxLength: 600, unit: 'grapheme' }), text, (before, quote, after) => {
        const cut = cutQuote(quoteOf(before, quote, after));
        expect(before.endsWith(cut.before)).toBe(true);
        expect(quote.startsWith(cut.quote)).toBe(true);
        expect(after.startsWith(cut.after)).toBe(true);
        expect(cut.cutBefore).toBe(cut.before !== before);
        expect(cut.cutAfter).toBe(cut.quote !== quote || cut.after !== after);
        if (cut.quote !== quote) expect(cut.after).toBe('');
      }),
    );
  });
});
