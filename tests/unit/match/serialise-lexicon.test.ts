import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { LexiconFormatError, parseLexicon, serialiseLexicon } from '#lib/match/serialise-lexicon.ts';
import { loadPack } from './load-pack.ts';

const lexicon = compileLexicon([loadPack('may-2025-conflict'), loadPack('tarn-dam')]);
const stored = serialiseLexicon(lexicon);

test('what was stored is read back as it was', () => {
  expect(parseLexicon(stored)).toEqual(lexicon);
});

test('a lexicon of no packs can be stored and finds nothing', () => {
  const empty = parseLexicon(serialiseLexicon(compileLexicon([])));
  expect(
    findMentions(empty, [{ text: 'Ishaq Dar in 2025 “é” 王毅', article: 0, lang: '', kind: 'paragraph' }]),
  ).toEqual([]);
});

test('it survives being stored as JSON', () => {
  expect(JSON.parse(JSON.stringify(stored))).toBe(stored);
  expect(stored.isWellFormed()).toBe(true);
});

test('every single change is noticed', () => {
  fc.assert(
    fc.property(fc.nat(stored.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (at, unit) => {
      fc.pre(stored[at] !== unit);
      expect(() => parseLexicon(stored.slice(0, at) + unit + stored.slice(at + 1))).toThrow(LexiconFormatError);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['nothing', ''],
  ['another format', '{"format":1}'],
  ['another version', stored.replace(/-\d+ /u, '-0 ')],
  ['a text cut short', stored.slice(0, -1)],
  ['a header alone', stored.slice(0, stored.indexOf('\n') + 1)],
])('%s is refused', (_what, text) => {
  expect(() => parseLexicon(text)).toThrow(LexiconFormatError);
});
