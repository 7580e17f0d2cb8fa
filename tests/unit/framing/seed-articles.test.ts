/** Positions in the seeds, which every reader of the extension may hold against them: each has been read by a person. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPositions } from '#lib/framing/find-positions.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { readArticle } from '#scripts/cli/read-article.ts';
import { compileBundled } from './bundled-pack.ts';

const pack = await compileBundled('may-2025-conflict');
const lexicon = compileLexicon([pack]);
const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));
const labels = readFileSync(new URL('../../fixtures/positions/seeds.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, seed, sentence = '', wanted = '', other = ''] = /^(\d{3}) (.*) => ([^|]*)(?:\|(.*))?$/u.exec(line) ?? [];
    const listed = (list: string) => list.split(';').map((label) => label.trim());
    return seed === undefined ? [] : [{ seed, sentence, wanted: listed(wanted), other: listed(other) }];
  });
const framingOf = (label: string) => label.split(' ', 2).join(' ');

describe.each(readdirSync(seeds).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  const blocks = readArticle(readFileSync(seeds + file), file)?.blocks ?? [];
  const found = findPositions(pack, blocks, findMentions(lexicon, blocks)).positions.map((position) => {
    const sentence = blocks[position.block]?.text.slice(position.start, position.end) ?? '';
    return { sentence, label: `${position.question} ${position.framing} ${position.mode} ${position.holder}` };
  });
  const own = labels.filter(({ seed }) => file.startsWith(seed));

  it('says nothing that it does not say', () => {
    const unread = found.filter(
      ({ sentence, label }) =>
        !own.some((each) => sentence.startsWith(each.sentence) && [...each.wanted, ...each.other].includes(label)),
    );
    expect(unread).toEqual([]);
  });

  it('says what is found in it today', () => {
    const missed = own.flatMap(({ sentence, wanted }) =>
      wanted.filter(
        (label) =>
          !found.some((each) => each.sentence.startsWith(sentence) && framingOf(each.label) === framingOf(label)),
      ),
    );
    expect(missed).toEqual([]);
  });
});
