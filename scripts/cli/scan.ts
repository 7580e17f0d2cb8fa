import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { CliError, reasonOf } from './cli-error.ts';
import { openPacks } from './open-pack.ts';
import { outlineScan } from './outline-scan.ts';
import { printJson } from './print.ts';
import { printScan } from './print-scan.ts';
import { readArguments } from './read-arguments.ts';
import { type ArticleText, readArticle } from './read-article.ts';
import { type ReadFile, readFileWith } from './read-file.ts';
import { tableHead, tabulatePositions } from './tabulate-positions.ts';
import { userPath } from './user-path.ts';

export async function run(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args, {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    what: 'files to scan, or - for standard input',
    takes: ['pack', 'csv'],
  });
  const packs = await openPacks(wanted.packs);
  const lexicon = compileLexicon(packs);
  const write = writerFor(wanted);
  let exitCode = 0;
  for (const file of wanted.words) {
    try {
      write(readFileWith(packs, lexicon, file, await open(file)));
    } catch (error) {
      process.stderr.write(`sidelight: cannot read ${file}: ${reasonOf(error)}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

function writerFor({ json, csv }: { readonly json: boolean; readonly csv: boolean }): (read: ReadFile) => void {
  if (json) return (read) => printJson(outlineScan(read));
  if (!csv) return printScan;
  process.stdout.write(tableHead);
  return (read) => process.stdout.write(tabulatePositions(outlineScan(read)));
}

async function open(file: string): Promise<ArticleText> {
  const bytes = unpack(file === '-' ? await buffer(process.stdin) : await readFile(userPath(file)));
  const article = readArticle(bytes, file.replace(/\.gz$/iu, ''));
  if (article === null) throw new CliError('it is neither HTML nor text', { exitCode: 2 });
  return article;
}

/** More than any article has, packed or not. */
const largest = 256 * 1024 * 1024;

/** Saved pages are often kept gzipped; they are known by their first two bytes, whatever they are called. */
function unpack(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes;
}
