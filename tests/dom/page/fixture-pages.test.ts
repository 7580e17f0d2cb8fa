import { expect, test } from 'vitest';
import { showSpaces } from './find-names.ts';
import { openPage, readPage } from './open-page.ts';

const pages = import.meta.glob<string>('#tests/fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const marks = import.meta.glob<string>('#tests/fixtures/pages/*.marks.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.for(Object.entries(pages))('on %s exactly the listed names are marked', async ([path, html]) => {
  const expected = (marks[path.replace(/html$/u, 'marks.txt')] ?? '').trim().split('\n');
  const page = await openPage(html);
  const { words, reader } = await readPage(page);
  expect(words().map(showSpaces)).toEqual(expected);
  expect(reader.state.mentions.every(({ painted }) => painted)).toBe(true);
});
