import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { judgeWords, type PageLabels } from '#tests/mentions/labelled-page.ts';
import { type Outcome, report, scoreOf } from '#tests/mentions/outcome.ts';
import { pickHoldout } from '#tests/mentions/pick-holdout.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const folder = new URL('../fixtures/mentions/pages/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? file.slice(0, -5) : []));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Runs in the page: the words marked in each frame, as a reader sees them, glosses left out. */
function marksInFrames(): string[][] {
  return [...document.querySelectorAll('iframe')].map(({ contentWindow, contentDocument: inside }) => {
    const { CSS: css } = contentWindow as Window & typeof globalThis;
    return [...(css.highlights.get('sidelight-mark') ?? [])].flatMap((mark) => {
      const around = mark.startContainer.parentElement;
      // What is hidden is painted, too, for when it shows.
      const opens = 'details:not([open]), [hidden="until-found"]';
      const isShown = around?.checkVisibility({ visibilityProperty: true }) || around?.closest(opens);
      const range = (inside as Document).createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const words = range.cloneContents();
      for (const unread of words.querySelectorAll('rt, rp')) unread.remove();
      for (const end of words.querySelectorAll('br')) end.replaceWith(' ');
      return isShown ? [words.textContent ?? ''] : [];
    });
  });
}

/** All pages at once, each in a frame of its own: a page for each would take minutes. */
async function openAll(): Promise<Page> {
  const screen = await test.browser.openScreen('options.html');
  await screen.evaluate(() => chrome.storage.local.set({ 'setting:marks': 'every' }));
  await screen.close();
  const page = await test.browser.open(newspaperAddress('frame-timeline.html'));
  await page.evaluate(
    (htmls) => {
      for (const srcdoc of htmls) {
        const frame = Object.assign(document.createElement('iframe'), { srcdoc, width: '800', height: '600' });
        document.body.append(frame);
      }
    },
    names.map((name) => read(`${name}.html`)),
  );
  return page;
}

it('on awkward pages nearly all mentions are marked, and nothing else on nearly all', async () => {
  const page = await openAll();
  const holdout = await pickHoldout(names);
  const judge = async (): Promise<Outcome[]> =>
    (await page.evaluate(marksInFrames)).map((marks, at) => {
      const id = names[at] as string;
      const labels = JSON.parse(read(`${id}.json`)) as PageLabels;
      // A mark does not tell whom it is of: words alone are compared.
      const nameless = ({ text }: { readonly text: string }) => ({ entity: '', text });
      const wanted = { ...labels, marks: labels.marks.map(nameless), optional: (labels.optional ?? []).map(nameless) };
      const found = marks.map((text) => ({ entity: '', text }));
      return { id, holdout: holdout.has(id), ...judgeWords(wanted, found) };
    });
  const shareMissed = (all: readonly Outcome[]) => scoreOf(all).missed / scoreOf(all).expected;
  const outcomes = await waitFor('the marks', judge, (all) => shareMissed(all) < 0.02, 40_000);
  console.info(report('in the built extension', outcomes));
  const { cases, lookAlikes, wrong, spoilt } = scoreOf(outcomes);
  expect(cases).toBe(names.length);
  expect(wrong / lookAlikes).toBeLessThan(0.01);
  expect(spoilt / cases).toBeLessThanOrEqual(0.03);
  await page.close();
});
