import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectBlocks } from '#lib/page/collect.ts';
import { findArticles } from '#lib/page/find-articles.ts';
import { rangeOf } from '#lib/page/range-of.ts';
import { furniture } from '#lib/text/block.ts';
import { scanNames, showSpaces } from '#tests/dom/page/find-names.ts';
import { parsePage } from './parse-page.ts';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

test.for(pages)('outside of a browser %s gives the same names', (name) => {
  const expected = readFileSync(new URL(name.replace('.html', '.marks.txt'), folder), 'utf8')
    .trim()
    .split('\n');
  const { blocks } = collectBlocks(parsePage(readFileSync(new URL(name, folder), 'utf8')));
  const articles = findArticles(blocks);
  const words = blocks
    .filter((_, at) => articles[at] !== furniture)
    .flatMap(({ text }) => scanNames(text).map(({ start, end }) => text.slice(start, end)));
  expect(words.map(showSpaces)).toEqual(expected);
});

test('every span of a block leads back to the nodes it came from', () => {
  const { blocks } = collectBlocks(
    parsePage('<html><body><p>One <b>two <i>three</i></b><br>four</p><div>five<p>six</p>seven</div></body></html>'),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['One two three\nfour', 'five', 'six', 'seven']);
  for (const block of blocks) {
    for (const { index, 0: character } of block.text.matchAll(/[^\n]/gu)) {
      const first = rangeOf(block, index, block.text.length);
      expect(first?.startContainer.data[first.startOffset]).toBe(character);
      const last = rangeOf(block, 0, index + 1);
      expect(last?.endContainer.data[last.endOffset - 1]).toBe(character);
    }
  }
});

test('elements part words where small letters run into capitals or figures: one of them is hidden, or has a line of its own', () => {
  const { blocks } = collectBlocks(
    parsePage(`<html><body><p><a>Ishaq <b>Dar</b><span>Profile</span></a></p><div>Sindoor<span>2 min</span></div>
      <p><b>D</b>ar and Mc<!-- -->Donald</p><p>Sin<b>door</b> iPhone</p></body></html>`),
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    'Ishaq Dar\n\nProfile',
    'Sindoor\n\n2 min',
    'Dar and McDonald',
    'Sindoor iPhone',
  ]);
});

test('a span of text that has become shorter since is none', () => {
  const document = parsePage('<html><body><p>One two</p></body></html>');
  const [block] = collectBlocks(document).blocks;
  (document.querySelector('p')?.firstChild as Text).data = 'One';
  expect(block && rangeOf(block, 4, 7)).toBeNull();
});

test('language comes from the nearest element that tells it, kind from what the text stands in', () => {
  const { blocks } = collectBlocks(
    parsePage(`<html lang="en"><body><h2><div>a</div></h2><p lang="fr">b</p><table><tr><td>c<p>d</p></td></tr></table>
      <figure><figcaption><p>e</p></figcaption></figure><div lang="ur"><p>f</p></div><div role="heading">g</div></body></html>`),
  );
  expect(blocks.map(({ text, lang, kind }) => [text, lang, kind])).toEqual([
    ['a', 'en', 'heading'],
    ['b', 'fr', 'paragraph'],
    ['c', 'en', 'cell'],
    ['d', 'en', 'paragraph'],
    ['e', 'en', 'caption'],
    ['f', 'ur', 'paragraph'],
    ['g', 'en', 'heading'],
  ]);
});

test('a part of a page is read as it stands in the whole', () => {
  const document = parsePage(
    '<html lang="hi"><body><article><p id="x">Text</p></article><nav><p id="y">Text</p></nav></body></html>',
  );
  const [block] = collectBlocks(document.querySelector('#x') as Element).blocks;
  expect(block).toMatchObject({ text: 'Text', lang: 'hi', region: { kind: 'article' } });
  expect(collectBlocks(document.querySelector('#y') as Element).blocks).toEqual([]);
});
