import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon, type LexiconSource } from '#lib/match/compile-lexicon.ts';
import { scanBlock } from '#lib/match/scan.ts';
import { naiveScan } from './naive-scan.ts';

type Name = LexiconSource['entities'][number]['names'][number];

const name = (text: string, letterCase: Name['case'] = 'initial'): Name => ({ text, use: 'full', case: letterCase });

function packOf(names: readonly Name[]): LexiconSource {
  return {
    info: { id: 'test', language: 'en' },
    topic: { threshold: 1, entities: {}, cues: [], needs: [], rivals: [], dates: [] },
    // One entity a name, so that no two patterns are the same.
    entities: names.map((one, i) => ({ id: `e${i}`, kind: 'person', names: [one], not: [], roles: [] })),
  };
}

function scan(names: readonly Name[], text: string): string[] {
  const lexicon = compileLexicon([packOf(names)]);
  return scanBlock(lexicon, text).map(
    ({ start, end, pattern }) => `${start}-${end} ${names[lexicon.owner[pattern] as number]?.text}`,
  );
}

describe('a name is found', () => {
  test.each([
    ['between other words', 'Ishaq Dar', 'and Ishaq Dar said', 'Ishaq Dar'],
    ['across any white space', 'Ishaq Dar', 'Ishaq\n\t Dar', 'Ishaq\n\t Dar'],
    ['across no-break and thin spaces', 'Ishaq Dar', 'Ishaq\u00A0\u2009Dar', 'Ishaq\u00A0\u2009Dar'],
    ['with invisible characters inside', 'Ishaq Dar', 'Is\u00ADhaq\u200E Dar', 'Is\u00ADhaq\u200E Dar'],
    ['with or without diacritics, composed or not', 'Beyoğlu', 'Beyog\u0306lu', 'Beyog\u0306lu'],
    ['written in full-width letters', 'PL-15', 'ＰＬ－１５', 'ＰＬ－１５'],
    ['with any unspaced dash for a space', 'Bhutto Zardari', 'Bhutto\u2011Zardari', 'Bhutto\u2011Zardari'],
    ['with quotes inside', 'Operation Sindoor', 'Operation \u2018Sindoor\u2019', 'Operation \u2018Sindoor'],
    ['with a full stop after an initial', 'S Jaishankar', 'S. Jaishankar', 'S. Jaishankar'],
    ['with a full stop after a two-letter abbreviation', 'Op Sindoor', 'Op. Sindoor', 'Op. Sindoor'],
    ['in capitals', 'Ishaq Dar', 'ISHAQ DAR', 'ISHAQ DAR'],
    ['in Turkish capitals', 'İshak Dar', 'İSHAK DAR', 'İSHAK DAR'],
    ['with a sign that is its own', 'Jammu & Kashmir', 'in Jammu & Kashmir.', 'Jammu & Kashmir'],
    ['between ideographs', '伊沙克·达尔', '部长伊沙克达尔说', '伊沙克达尔'],
    ['across a change of script with or without a space', 'PL-15导弹', '用PL-15 导弹', 'PL-15 导弹'],
    ['across a change of script behind two letters', 'PL导弹', '用PL 导弹', 'PL 导弹'],
    ['across a change of script and spaces behind one letter', 'A股', 'A  股', 'A  股'],
    ['behind an Arabic proclitic', 'إسحاق دار', 'واسحاق دار', 'اسحاق دار'],
    ['whatever the kind of yeh and kaf', 'کشمیر', 'كشمير', 'كشمير'],
    ['without the nukta', 'शहबाज़', 'शहबाज', 'शहबाज'],
  ])('%s', (_how, spelling, text, shown) => {
    const [found] = scan([name(spelling)], text);
    const start = text.indexOf(shown);
    expect(found).toBe(`${start}-${start + shown.length} ${spelling}`);
  });
});

describe('a name is not found', () => {
  test.each([
    ['inside a longer word', 'Dar', 'Darul Sundar'],
    ['across a comma', 'Ishaq Dar', 'Ishaq, Dar'],
    ['across the end of a sentence', 'Operation Sindoor', 'an Operation. Sindoor is'],
    ['across a dash with spaces', 'Operation Sindoor', 'Operation \u2014 Sindoor'],
    ['without its capitals', 'Ishaq Dar', 'ishaq dar, Ishaq dar'],
    ['with other capitals when it is to be exact', 'LeT', 'Let LET let'],
    ['behind a proclitic when it is short', 'دار', 'ودار'],
    ['with a number cut at its point', 'S 4', 'S 4000, S 44'],
  ])('%s', (_how, spelling, text) => {
    expect(scan([name(spelling, spelling === 'LeT' ? 'exact' : 'initial')], text)).toEqual([]);
  });
});

test('names inside longer names are all candidates', () => {
  expect(scan([name('Dar'), name('Ishaq Dar'), name('Dar es Salaam')], 'Ishaq Dar es Salaam')).toEqual([
    '0-9 Ishaq Dar',
    '6-9 Dar',
    '6-19 Dar es Salaam',
  ]);
});

/** Text from few pieces, so that names really occur in it, among everything that could be mistaken. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      'Ab',
      'A',
      'İ',
      'é',
      'e\u0301',
      'ab',
      '7',
      '12',
      'و',
      'ا',
      'ي',
      'ی',
      'क',
      'क़',
      '王',
      '毅',
      'カ',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      '-',
      '–',
      '.',
      ',',
      '’',
      '“',
      '\u00AD',
      '\u200D',
      '\u0301',
      '&',
      '·',
      '\n',
      '_',
      '/',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\uD800', '\uDC00', '😀', '\u0000', '\uFFFF', '\u{20BB7}') },
);
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyName = fc.record({
  text: fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.join(''))
    .filter((text) => text.isWellFormed()),
  use: fc.constant('full' as const),
  case: fc.constantFrom('initial' as const, 'any' as const, 'exact' as const),
});

test('finds what the naive scan finds, in any Unicode', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { maxLength: 6, selector: ({ text }) => text }), anyText, (names, text) => {
      const withoutProclitics = text.replace(/[وفبكل]/gu, 'ا');
      expect(scan(names, withoutProclitics).sort()).toEqual(naiveScan(names, withoutProclitics).sort());
    }),
    { numRuns: 1_000 },
  );
});

test('never throws and stays within the text, whatever the text', () => {
  const lexicon = compileLexicon([packOf([name('a'), name('a b', 'any'), name('王毅')])]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { start, end } of scanBlock(lexicon, text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
