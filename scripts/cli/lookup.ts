import { createSearch } from '#lib/pack/search.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { type Found, groupHits } from './group-hits.ts';
import { openPacks } from './open-pack.ts';
import { bold, dim, print, printJson, printWrapped } from './print.ts';
import { readArguments } from './read-arguments.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { json, words, packs } = readArguments(args, {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    what: 'words to look up',
    takes: ['pack'],
  });
  const query = words.join(' ');
  const hits = (await openPacks(packs))
    .flatMap((pack) => createSearch(pack)(query, showAllSources).map((result) => ({ pack, result })))
    .sort((a, b) => a.result.score - b.result.score);
  const found = groupHits(hits);
  if (json) printJson(found);
  else if (Object.values(found).every((list) => list.length === 0)) print(`Nothing found for “${query}”.`);
  else printFound(found);
  return 0;
}

function printFound({ entities, questions, quotes }: Found): void {
  section('Entities', entities, ({ name, kind, about, matched }) => {
    print(`  ${bold(name)} ${dim(matched === name || matched === about ? kind : `${kind}, also “${matched}”`)}`);
    printWrapped(about, 4);
  });
  section('Questions', questions, ({ text, framings }) => {
    printWrapped(bold(text), 2);
    for (const { label } of framings) printWrapped(`– ${label}`, 4, 6);
  });
  section('Quotes', quotes, ({ quote, publisher, published }) => {
    printWrapped(`> ${quote}`, 2, 4);
    print(`    ${dim(`${publisher}, ${published}`)}`);
  });
}

function section<T>(title: string, items: readonly T[], printItem: (item: T) => void): void {
  if (items.length === 0) return;
  print(dim(title));
  for (const item of items) printItem(item);
  print();
}
