import { lexicon as serialised } from 'virtual:sidelight/lexicon';
import { describe, expect, test, vi } from 'vitest';
import { canMark } from '#lib/match/can-mark.ts';
import { resolveInSteps } from '#lib/match/resolve.ts';
import { scanBlock } from '#lib/match/scan.ts';
import { parseLexicon } from '#lib/match/serialise-lexicon.ts';
import { isShown } from '#lib/page/is-shown.ts';
import type { PageReader } from '#lib/page/page-reader.ts';
import { type OpenPage, openPage, readPage } from '#tests/dom/page/open-page.ts';
import {
  judgeMarks,
  labelledPack,
  type PageLabels,
  type PlacedMark,
  placeLabels,
} from '#tests/mentions/labelled-page.ts';
import { type Outcome, report, scoreOf } from '#tests/mentions/outcome.ts';
import { plain, readPageText } from '#tests/mentions/page-text.ts';
import { pickHoldout } from '#tests/mentions/pick-holdout.ts';

const htmls = import.meta.glob<string>('#tests/fixtures/mentions/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const labels = import.meta.glob<PageLabels>('#tests/fixtures/mentions/pages/*.json', {
  import: 'default',
  eager: true,
});
const names = Object.keys(htmls).map((path) => path.replace(/^.*\/|\.html$/gu, ''));
const holdout = await pickHoldout(names);
const lexicon = parseLexicon(serialised);

describe.each([
  ['tuning', names.filter((name) => !holdout.has(name))],
  ['holdout', names.filter((name) => holdout.has(name))],
])('awkward pages in the browser: %s', (split, pages) => {
  test('nearly all mentions are marked, and nothing else on nearly all pages', { timeout: 60_000 }, async () => {
    const outcomes: Outcome[] = [];
    for (const name of pages) outcomes.push(await tryPage(name));
    console.info(report(`${split} pages`, outcomes));
    const { cases, expected, missed, lookAlikes, wrong, spoilt } = scoreOf(outcomes);
    expect(missed / expected).toBeLessThanOrEqual(0.03);
    expect(wrong / lookAlikes).toBeLessThan(0.01);
    expect(spoilt / cases).toBeLessThanOrEqual(0.03);
  });
});

async function tryPage(name: string): Promise<Outcome> {
  const [html, label] = [fileOf(htmls, `${name}.html`), fileOf(labels, `${name}.json`)];
  const page = await openPage(html);
  const { reader, abort } = await readPage(page, {
    scan: (text) => scanBlock(lexicon, text),
    scanNames: (text) => scanBlock(lexicon, text, lexicon.named),
    canMark: (blocks) => canMark(lexicon, blocks),
    loadResolve: async () => (blocks) => resolveInSteps(lexicon, blocks),
  });
  const judge = () => {
    const text = readPageText(page.document);
    return judgeMarks(label, placeLabels(label, text), marksOn(page, reader), text);
  };
  // Scripts of the page may still be adding to it.
  await vi.waitFor(() => expect(judge().missed).toEqual([]), { timeout: 500, interval: 20 }).catch(() => undefined);
  const outcome = { id: name, holdout: holdout.has(name), ...judge() };
  abort.abort();
  page.frame.remove();
  return outcome;
}

function fileOf<T>(files: Record<string, T>, name: string): T {
  const path = Object.keys(files).find((key) => key.endsWith(`/${name}`));
  if (path === undefined) throw new Error(`There is no ${name}`);
  return files[path] as T;
}

/** What is painted, and for which entity it was found. */
function marksOn({ window, document }: OpenPage, reader: PageReader): PlacedMark[] {
  const { text, offsetOf } = readPageText(document);
  // What is hidden is painted, too, for when it shows, but not told.
  const spans = [...(window.CSS.highlights.get('sidelight-mark') ?? [])]
    .filter(({ startContainer }) => isShown(startContainer.parentElement as Element))
    .map((range) => ({
      start: offsetOf(range.startContainer as Text, range.startOffset),
      end: offsetOf(range.endContainer as Text, range.endOffset),
    }))
    .sort((a, b) => a.start - b.start);
  const mentions = reader.state.mentions
    .map((mention) => ({ ...mention, at: offsetOf(reader.get(mention.id)?.node as Text, 0) }))
    .sort((a, b) => a.at - b.at);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map((mention) => plain(mention.text)));
  return spans.map((span, at) => ({ ...span, entity: mentions[at]?.entity.replace(`${labelledPack}/`, '') ?? '' }));
}
