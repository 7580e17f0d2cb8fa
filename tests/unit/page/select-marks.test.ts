import { expect, test } from 'vitest';
import { numberSections, selectMarks } from '#lib/page/select-marks.ts';

const heading = { kind: 'heading', article: 0 } as const;
const paragraph = { kind: 'paragraph', article: 0 } as const;

test('a heading begins a section, headings in a row one, and an article its own', () => {
  const other = { kind: 'paragraph', article: 1 } as const;
  expect(numberSections([heading, heading, paragraph, paragraph, heading, paragraph, other])).toEqual([
    0, 0, 0, 0, 1, 1, 2,
  ]);
  expect(numberSections([])).toEqual([]);
});

const mentions = [
  { entity: 'a', block: 0 },
  { entity: 'a', block: 1 },
  { entity: 'b', block: 1 },
  { entity: 'a', block: 2 },
  { entity: 'a', block: 2 },
];

test.for([
  ['every', [0, 1, 2, 3, 4]],
  ['section', [0, 2, 3]],
  ['page', [0, 2]],
] as const)('with the setting "%s" the first of each entity is marked in its scope', ([setting, expected]) => {
  const sections = [0, 0, 1];
  expect(selectMarks(mentions, sections, setting).map((mention) => mentions.indexOf(mention))).toEqual(expected);
});

test('a hidden mention takes nobody else’s mark', () => {
  const shown = { entity: 'a', block: 1 };
  const hidden = { entity: 'a', block: 0, hidden: true };
  expect(selectMarks([hidden, shown], [0, 0], 'page')).toEqual([hidden, shown]);
});
