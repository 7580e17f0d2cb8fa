import { describe, expect, it } from 'vitest';
import { type CitationStyle, cite } from '#lib/compare/cite.ts';
import type { QuoteView, SourceView } from '#lib/pack/views.ts';
import { outletHolder, quoteOf } from './quotes.ts';

const words = { who: 'L. Tavin, Water Minister, paraphrased', date: '18 May 2025' };
const citeAs = (style: CitationStyle, quote: Partial<QuoteView> = {}, source: Partial<SourceView> = {}) =>
  cite(quoteOf(quote, source), style, words);
const lines = (text: string) => text.split('\n');

describe('plain', () => {
  it('names speaker, author, title, publisher, date and address', () => {
    expect(citeAs('plain')).toBe(
      '“the gates gave way” — L. Tavin, Water Minister, paraphrased. Ana Maria Kovač, “Who opened the gates?”, Delta Daily, 18 May 2025. https://delta.example/gates',
    );
  });

  it('leaves out a byline that is not known, and breaks of lines', () => {
    expect(citeAs('plain', { quote: 'the gates\n gave way' }, { byline: null })).toContain(
      '“the gates gave way” — L. Tavin, Water Minister, paraphrased. “Who opened',
    );
  });
});

describe('Markdown', () => {
  it('is a quotation with a linked title', () => {
    expect(lines(citeAs('markdown'))).toEqual([
      '> the gates gave way',
      '>',
      '> — L. Tavin, Water Minister, paraphrased. Ana Maria Kovač, [Who opened the gates?](https://delta.example/gates), Delta Daily, 18 May 2025',
    ]);
  });

  it.each([
    ['*never* _again_', '\\*never\\* \\_again\\_'],
    ['# first', '\\# first'],
    ['1. first', '1\\. first'],
    ['- no', '\\- no'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<img src=x> & `code` a|b', '\\<img src=x\\> \\& \\`code\\` a\\|b'],
    ['a\n\n# b', 'a # b'],
  ])('shows %j as it is', (quote, escaped) => {
    expect(lines(citeAs('markdown', { quote }))[0]).toBe(`> ${escaped}`);
  });

  it('links web addresses only, and lets none end the link', () => {
    expect(citeAs('markdown', {}, { url: 'javascript:alert(1)' })).not.toContain('](');
    expect(citeAs('markdown', {}, { url: 'https://delta.example/a(b) c' })).toContain(
      '(https://delta.example/a%28b%29%20c)',
    );
  });
});

describe('APA 7', () => {
  const entry = (source: Partial<SourceView>) => lines(citeAs('apa', {}, source))[2];
  const inText = (quote: Partial<QuoteView>, source: Partial<SourceView> = {}) =>
    lines(citeAs('apa', quote, source))[0];

  it('has author, date, title, site and address', () => {
    expect(entry({})).toBe(
      'Kovač, A. M. (2025, May 18). Who opened the gates? Delta Daily. https://delta.example/gates',
    );
  });

  it('is no more precise than the date', () => {
    expect(entry({ published: '2025-05' })).toContain('(2025, May). ');
    expect(entry({ published: '2025' })).toContain('(2025). ');
  });

  it('puts the publisher first, once, where nobody is named', () => {
    expect(entry({ byline: null })).toBe(
      'Delta Daily. (2025, May 18). Who opened the gates? https://delta.example/gates',
    );
  });

  it.each([
    ['Ana Kovač and Jean-Paul Ros', 'Kovač, A., & Ros, J.-P. (2025'],
    ['Ana Kovač, Bo Lind & Cy Mar', 'Kovač, A., Lind, B., & Mar, C. (2025'],
    ['S. Mirza', 'Mirza, S. (2025'],
    ['Delta Web Desk', 'Delta Web Desk. (2025'],
    ['Ludwig van der Aa', 'Ludwig van der Aa. (2025'],
    ['حامد میر', 'حامد میر. (2025'],
  ])('divides the byline %j only where it is sure to be of people', (byline, start) => {
    expect(entry({ byline })?.startsWith(start)).toBe(true);
  });

  it('says whose words they are', () => {
    expect(inText({ holder: outletHolder, voice: 'outlet' })).toBe('“the gates gave way” (Kovač, 2025)');
    expect(inText({ voice: 'quoted' })).toBe('“the gates gave way” (L. Tavin, as cited in Kovač, 2025)');
    expect(inText({ voice: 'reported' })).toBe('“the gates gave way” (Kovač, 2025, on L. Tavin)');
    expect(inText({ voice: 'quoted' }, { byline: 'Ana Kovač, Bo Lind & Cy Mar' })).toContain('Kovač et al., 2025');
  });
});

describe('BibTeX', () => {
  const field = (text: string, name: string) => lines(text).find((line) => line.trim().startsWith(`${name} `));

  it('is an entry with a key of plain letters', () => {
    expect(lines(citeAs('bibtex'))).toEqual([
      '@misc{kovac2025opened,',
      '  author       = {Kovač, Ana Maria},',
      '  title        = {{Who opened the gates?}},',
      '  howpublished = {Delta Daily},',
      '  year         = {2025},',
      '  month        = may,',
      '  day          = {18},',
      '  url          = {https://delta.example/gates},',
      '  annote       = {“the gates gave way” (L. Tavin, Water Minister, paraphrased)},',
      '}',
    ]);
  });

  it('has no month or day that is not known', () => {
    const year = citeAs('bibtex', {}, { published: '2025' });
    expect([field(year, 'month'), field(year, 'day')]).toEqual([undefined, undefined]);
    expect(field(citeAs('bibtex', {}, { published: '2025-12' }), 'month')).toBe('  month        = dec,');
  });

  it('keeps the name of an outlet together', () => {
    expect(field(citeAs('bibtex', {}, { byline: null }), 'author')).toBe('  author       = {{Delta Daily}},');
  });

  it('escapes what means something to TeX, with braces that stay balanced', () => {
    const text = citeAs('bibtex', {}, { title: '100 % of $5 & #1_a {b \\ ~^' });
    expect(field(text, 'title')).toBe(
      '  title        = {{100 \\% of \\$5 \\& \\#1\\_a \\textbraceleft{}b \\textbackslash{} \\textasciitilde{}\\textasciicircum{}}},',
    );
    for (const title of ['}}, @evil{x,', '{{{', '\\}', 'a }{ b']) {
      const entry = citeAs('bibtex', { quote: title }, { title, url: `https://delta.example/${title}` });
      let depth = 0;
      for (const char of entry) depth += char === '{' ? 1 : char === '}' ? -1 : 0;
      expect(depth).toBe(0);
      expect(entry.match(/^@/gmu)).toHaveLength(1);
    }
  });

  it('has a key even where the name has no plain letter', () => {
    expect(citeAs('bibtex', {}, { byline: 'حامد میر', title: 'آج' })).toMatch(/^@misc\{source2025,/u);
  });
});
