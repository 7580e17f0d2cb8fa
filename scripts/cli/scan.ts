import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import type { Lexicon } from '#lib/match/lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { findTermUses } from '#lib/pack/find-term-uses.ts';
import { furniture } from '#lib/text/block.ts';
import { CliError, reasonOf } from './cli-error.ts';
import { countOf, openPacks } from './open-pack.ts';
import { bold, dim, print, printJson, printRows } from './print.ts';
import { readArguments } from './read-arguments.ts';
import { type ArticleText, readArticle } from './read-article.ts';
import { userPath } from './user-path.ts';

interface FoundMention {
  readonly entity: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
interface FoundTerm {
  readonly term: string;
  readonly variant: string;
  readonly start: number;
  readonly end: number;
}

/** What DESIGN.md's contract says of one file. Positions and silences are found by a later part of Sidelight. */
export interface Scan {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly FoundMention[];
  readonly positions: readonly never[];
  readonly silent: readonly never[];
  readonly terms: readonly FoundTerm[];
}

export async function run(args: readonly string[]): Promise<number> {
  const {
    json,
    words: files,
    packs: names,
  } = readArguments(args, {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    what: 'files to scan, or - for standard input',
    takes: 'packs',
  });
  const packs = await openPacks(names);
  const lexicon = compileLexicon(packs);
  let exitCode = 0;
  for (const file of files) {
    try {
      const scan = scanArticle(file, await open(file), packs, lexicon);
      if (json) printJson(scan);
      else printScan(scan, packs);
    } catch (error) {
      process.stderr.write(`sidelight: cannot read ${file}: ${reasonOf(error)}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

async function open(file: string): Promise<ArticleText> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(userPath(file));
  const article = readArticle(bytes, file);
  if (article === null) throw new CliError('it is neither HTML nor text', { exitCode: 2 });
  return article;
}

function scanArticle(file: string, article: ArticleText, packs: readonly CompiledPack[], lexicon: Lexicon): Scan {
  const mentions = findMentions(lexicon, article.blocks).map(({ entity, block, start, end }) => {
    const from = article.starts[block] ?? 0;
    return { ref: entity, text: article.text.slice(start + from, end + from), start: start + from, end: end + from };
  });
  const onTopic = packs.filter(({ info }) => mentions.some(({ ref }) => ref.startsWith(`${info.id}/`)));
  return {
    file,
    text: article.text,
    mentions: mentions.map(({ ref, ...mention }) => ({ entity: ref.slice(ref.indexOf('/') + 1), ...mention })),
    positions: [],
    silent: [],
    terms: onTopic.flatMap((pack) => findTerms(pack, article)),
  };
}

/** Contested terms in the article's own text. */
function findTerms(pack: CompiledPack, { blocks, starts }: ArticleText): FoundTerm[] {
  return blocks
    .flatMap(({ text, article }, at) => {
      if (article === furniture) return [];
      const from = starts[at] ?? 0;
      return pack.terms.flatMap(({ id, variants, near, rivals }) =>
        findTermUses({ variants, near, rivals }, text).map(({ start, end, variant }) => {
          return { term: id, variant: variants[variant]?.text ?? '', start: start + from, end: end + from };
        }),
      );
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function printScan({ file, mentions, terms }: Scan, packs: readonly CompiledPack[]): void {
  print(`${bold(file)}  ${dim(`${countOf(mentions.length, 'mention')}, ${countOf(terms.length, 'contested word')}`)}`);
  const names = new Map(packs.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name])));
  printRows(
    tally(
      mentions,
      ({ entity }) => names.get(entity) ?? entity,
      ({ text }) => text,
    ),
  );
  if (terms.length > 0) {
    print(dim('  Contested words'));
    const labels = new Map(packs.flatMap(({ terms: list }) => list.map(({ id, label }) => [id, label])));
    printRows(
      tally(
        terms,
        ({ term }) => labels.get(term) ?? term,
        ({ variant }) => variant,
      ),
    );
  }
  print();
}

/** Rows of a name and how often each of its forms stands, in order of first appearance. */
function tally<T>(items: readonly T[], nameOf: (item: T) => string, formOf: (item: T) => string): [string, string][] {
  const rows = new Map<string, Map<string, number>>();
  for (const item of items) {
    const forms = rows.get(nameOf(item)) ?? new Map<string, number>();
    const form = formOf(item).replaceAll(/\s+/gu, ' ');
    rows.set(nameOf(item), forms.set(form, (forms.get(form) ?? 0) + 1));
  }
  return [...rows].map(([name, forms]) => [name, [...forms].map(([form, count]) => `${form} ${count}×`).join(', ')]);
}
