import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import forms from '#data/language/en/forms.json' with { type: 'json' };
import { createTokeniser } from '#lib/framing/tokens.ts';

const tokenise = createTokeniser(forms.clitics);
const shown = (text: string) => tokenise(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['Trump’s didn’t', ['Trump', '’s', 'did', 'n’t']],
    ['the U.S. and J.D. Vance', ['the', 'US', 'and', 'JD', 'Vance']],
    ['O’Neill, 7.5 and 20,000', ['O’Neill', ',', '7.5', 'and', '20,000']],
    ['a truce — or not – he said -- well', ['a', 'truce', ' — ', 'or', 'not', ' – ', 'he', 'said', ' -- ', 'well']],
    ['«मोदी» 停火', ['«', 'मोदी', '»', '停火']],
  ])('of "%s"', (text, wanted) => expect(shown(text)).toEqual(wanted));

  it.each([
    ['modi', 'small'],
    ['Modi', 'name'],
    ['US', 'all'],
    ['A', 'all'],
    ['O’Neill', 'mixed'],
    ['मोदी', 'uncased'],
    ['7th', 'none'],
  ])('tell how "%s" is written', (text, capitals) => expect(tokenise(text)[0]).toMatchObject({ capitals }));

  it('know what a hyphen joins', () => {
    expect(tokenise('US-brokered - or').map(({ glued }) => glued)).toEqual([false, true, false, false]);
  });

  it('of a language that attaches nothing keep their apostrophes', () => {
    expect(createTokeniser([])('l’accord n’t').map((token) => token.text)).toEqual(['l’accord', 'n’t']);
  });
});

/** What the tokeniser does, as one expression. It would take longer to get ready than most articles take to be split. */
const clitic = '(?:s|S|ll|d|re|ve|m)(?![\\p{L}\\p{N}])';
const expression = new RegExp(
  [
    '(?:\\p{Lu}\\.){2,}',
    "\\p{L}[\\p{L}\\p{M}\\p{N}]*?(?=n['’]t(?!\\p{L}))",
    "n['’]t(?!\\p{L})",
    `['’]${clitic}`,
    `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’](?!${clitic})\\p{L}+|[.,]\\p{N}+)*`,
    '\\s?[—–]\\s?|\\s-{1,2}\\s|--',
    '[,;:()[\\]!?“”"«»„‘’\']',
  ].join('|'),
  'gu',
);

it('tokens are those of an expression, for any text', () => {
  const piece = fc.constantFrom(
    ...[
      'don',
      'n',
      't',
      's',
      "'",
      '’',
      '’s',
      'n’t',
      'll',
      'U.',
      'S.',
      'A',
      'US',
      'é',
      'e\u0301',
      'ſ',
      'İ',
      'Ж',
      '我',
      '𝐀',
      '😀',
    ],
    ...['7', '.', ',', ' ', '\u00a0', '\n', '-', '--', ' - ', '—', '"', '“', '”', '(', '?', 'x'],
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (words) => {
      const spans = tokenise(words).map(({ start, end }) => words.slice(start, end));
      expect(spans).toEqual([...words.matchAll(expression)].map(([found]) => found));
    }),
    { numRuns: 3_000 },
  );
});
