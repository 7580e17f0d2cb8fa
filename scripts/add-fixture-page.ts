/**
 * Adds a saved page to tests/fixtures/mentions/pages, with the marks that are found on it now for a person to correct:
 * `npx node scripts/add-fixture-page.ts NAME [FILE]`. Without FILE, or with -, it reads standard input.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { collectBlocks } from '#lib/page/collect.ts';
import { findArticles } from '#lib/page/find-articles.ts';
import { rangeOf } from '#lib/page/range-of.ts';
import type { Span } from '#lib/text/span.ts';
import { type LabelledMark, labelledPack, type PageLabels } from '#tests/mentions/labelled-page.ts';
import { type PageText, readPageText } from '#tests/mentions/page-text.ts';
import { decodeDocument } from './cli/decode-document.ts';
import { compileFolder } from './pack-files.ts';

const root = new URL('..', import.meta.url);
const [name = '', file = '-'] = process.argv.slice(2);
const stem = fileURLToPath(new URL(`tests/fixtures/mentions/pages/${name}`, root));

if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))
  stop('Usage: npx node scripts/add-fixture-page.ts NAME [FILE], NAME in kebab-case');
if (existsSync(`${stem}.html`)) stop(`There is a page ${name} already`);

const html = decodeDocument(readFileSync(file === '-' ? 0 : file), `${name}.html`)?.text;
if (html === undefined) stop(`${file} is no text`);

const labels: PageLabels = { note: 'Say what is awkward about this page.', marks: await findMarks(html), not: [] };
writeFileSync(`${stem}.html`, html);
writeFileSync(`${stem}.json`, printLabels(labels));
console.info(`${labels.marks.length} marks found. Correct them in ${stem}.json, and list the look-alikes under "not".`);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

async function findMarks(page: string): Promise<LabelledMark[]> {
  const { pack } = await compileFolder(fileURLToPath(new URL(`data/packs/${labelledPack}`, root)));
  if (pack === null) return stop('The pack has faults: npm run check tells them');
  const { document } = parseHTML(page) as unknown as { readonly document: Document };
  const found = collectBlocks(document).blocks;
  const articles = findArticles(found);
  const blocks = found.map(({ text, lang, kind }, at) => ({ text, lang, kind, article: articles[at] ?? 0 }));
  const text = readPageText(document);
  const placed = findMentions(compileLexicon([pack]), blocks).flatMap(({ entity, block, start, end }) => {
    const range = found[block] && rangeOf(found[block], start, end);
    if (!range) return [];
    const from = text.offsetOf(range.startContainer, range.startOffset);
    const to = text.offsetOf(range.endContainer, range.endOffset);
    return [{ entity: entity.replace(`${labelledPack}/`, ''), start: from, end: to }];
  });
  return placed.map((mark, at) => labelOf(mark, placed[at - 1]?.end ?? 0, text));
}

function labelOf(
  { entity, start, end }: Span & { readonly entity: string },
  from: number,
  page: PageText,
): LabelledMark {
  const text = page.text.slice(start, end);
  let nth = 1;
  for (let at = page.text.indexOf(text, from); at >= 0 && at < start; at = page.text.indexOf(text, at + 1)) nth += 1;
  return nth === 1 ? { entity, text } : { entity, text, nth };
}

/** One mark a line, for people who edit it. */
function printLabels({ note, marks, not }: PageLabels): string {
  const lines = marks.map((mark) => {
    const fields = Object.entries(mark).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return `    { ${fields.join(', ')} }`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "note": ${JSON.stringify(note)},\n  "marks": ${list},\n  "not": ${JSON.stringify(not)}\n}\n`;
}
