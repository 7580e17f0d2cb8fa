import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, outermost } from '#lib/framing/find-quotations.ts';

const quotes = (text: string, next?: string) =>
  findQuotations(text, next).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['He said: “We won.” Then he left.', ['We won.']],
    ['He said: "We won." Then "no".', ['We won.', 'no']],
    ['He ‘won’ and didn’t say so.', ['won']],
    ["It's 'over', isn't it? The '90s.", ['over']],
    ['Il dit : « Non. » Puis rien.', [' Non. ']],
    ['Er sagte: „Wir haben gewonnen.“', ['Wir haben gewonnen.']],
    ['Er sagte: »Nein.« Danach nichts.', ['Nein.']],
    ['外长说：「我们调停了。」', ['我们调停了。']],
    ['“He called it ‘a lie’ and left,” she said.', ['He called it ‘a lie’ and left,', 'a lie']],
    ['“I was asked,” he said, “and I agreed. I went.”', ['I was asked,', 'and I agreed. I went.']],
    ['The nations’ leaders met', []],
    ['A 6" nail and a 9" pipe', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('runs on to the next paragraph of a long quotation', () => {
    expect(quotes('“The first paragraph ends.', 'Not quoted.')).toEqual(['The first paragraph ends.']);
    expect(quotes('He said: “The first paragraph ends.', '“The second goes on.”')).toEqual([
      'The first paragraph ends.',
    ]);
    expect(quotes('He said: “a slip of the pen.', 'Not quoted.')).toEqual([]);
  });

  it('takes a mark that is never closed for a slip, and still sees what follows', () => {
    expect(quotes('A “slip. He said «yes» and "no".')).toEqual(['yes', 'no']);
  });

  it('gives spans within the text that nest or stand apart, and outermost ones that never overlap', () => {
    const text = fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', '「', '」', 'a', ' ', '.'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const spans = findQuotations(whole);
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= whole.length).toBe(true);
        outermost(spans).reduce((last, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(last);
          return end;
        }, 0);
      }),
    );
  });

  it('takes time that grows with the text alone', () => {
    const hostile = ['“', '‘ ‘x', '"x', '” ‘x “', "'x ”"].map((mark) => mark.repeat(200_000));
    for (const text of hostile) findQuotations(text);
    // A step for each pair of marks would take hours; a busy machine takes some seconds.
  }, 60_000);
});
