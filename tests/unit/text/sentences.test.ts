import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/text/sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['initials of a person', ['Minister S. Jaishankar spoke.', 'Nobody replied.']],
    ['two initials', ['J. D. Vance called.', 'K. P. S. Gill did not.']],
    ['a country in initials before a name', ['The U.S. President called.', 'Both sides agreed.']],
    ['a country in initials at the end', ['Both flew to the U.S.', 'The talks went on.']],
    ['titles', ['Mr. Dar met Gen. Munir and Dr. Khan.', 'Lt. Gen. Ghai did not come.']],
    ['decimals and amounts', ['It grew by 3.5 per cent to Rs. 5.2 billion.', 'No. 5 fell.']],
    ['dates with a short month', ['It began on Jan. 5, Delhi said.', 'It ended.']],
    ['a quote that ends after the full stop', ['He said, “It is over.”', 'She left.']],
    ['straight quotes', ['He said, "It is over."', 'She left.']],
    ['a question before the speech tag', ['“Why now?” he asked.', '“No!” she said.']],
    ['an ellipsis within a sentence', ['They waited… and waited.', 'Nothing came...', 'Then it rained.']],
    ['an ellipsis at the end', ['They waited…', 'Nothing came.']],
    ['brackets', ['It ended (see below).', '(Reuters reported it first.)', 'Then it rained.']],
    ['a reference mark', ['It ended.', '[1] The note says so.']],
    ['company names', ['Dam Works Inc. Chairman Ode resigned.', 'He sold Dam Works Ltd.', 'The price fell.']],
    ['addresses', ['See www.example.org for more.', 'It is free.']],
    ['Hindi', ['भारत ने कहा।', 'पाकिस्तान ने कहा॥', 'नहीं।']],
    ['Urdu', ['بھارت نے کہا۔', 'پاکستان نے کہا؟', 'نہیں']],
    ['French quotes with inner spaces', ['Oui.', '« Non. »', 'Bon.']],
  ])('splits at sentence ends only: %s', (_name, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('splits Chinese, which has no spaces between sentences', () => {
    expect(sentencesOf('中国说。“好。”他说！对。')).toEqual(['中国说。', '“好。”', '他说！', '对。']);
  });

  it('ends a sentence at each line end, so that headings stand alone', () => {
    expect(sentencesOf('What we know\n\nThe dam broke\r\nat dawn')).toEqual([
      'What we know',
      'The dam broke',
      'at dawn',
    ]);
  });

  it('takes table cells and bullets apart and leaves the marks out', () => {
    expect(sentencesOf('Country | Says it won. Twice. | 2020')).toEqual(['Country', 'Says it won.', 'Twice.', '2020']);
    expect(sentencesOf('| a | b |')).toEqual(['a', 'b']);
    expect(sentencesOf('  • First point • Second point')).toEqual(['First point', 'Second point']);
    expect(sentencesOf('- It ended. - A New Start\n* Third')).toEqual(['It ended.', 'A New Start', 'Third']);
    expect(sentencesOf('Peace - if it is one - held.')).toEqual(['Peace - if it is one - held.']);
  });

  it('keeps what is no sentence in itself with its neighbour', () => {
    expect(sentencesOf('It ended. !!!')).toEqual(['It ended. !!!']);
    expect(sentencesOf('... It ended.')).toEqual(['... It ended.']);
  });

  it('finds nothing in white space', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\u00a0\n')).toEqual([]);
  });

  it('holds every character but white space, bars and bullets, in order and once', () => {
    const pieces = fc.constantFrom(
      'A',
      'b',
      'Mr',
      '.',
      '. ',
      '? ',
      '…',
      '“',
      '”',
      ' ',
      '\n',
      ' | ',
      '•',
      '- ',
      '।',
      '。',
      '۔',
      '5',
      'U.S.',
      '\u00a0',
      '🏞',
      '(',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        let between = '';
        for (const { start, end } of splitSentences(input)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
          between += input.slice(last, start);
          last = end;
        }
        between += input.slice(last);
        expect(between).toMatch(/^[\s|•‣▪●◦*\u0085-]*$/u);
      }),
    );
  });
});
