import '#components/state-note.css';
import '#components/position-dot.css';
import '#components/compare/compare.css';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CompareProps } from '#components/compare/Compare.tsx';
import type { CompareState } from '#lib/compare/compare-state.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { orlaPack } from '#tests/dom/screens/orla-pack.ts';
import { report } from '#tests/dom/screens/popup-facts.ts';
import { expectAccessible, showScreen, textOf, textsOf } from '#tests/dom/screens/show-screen.ts';
import { KeptCompare } from './KeptCompare.tsx';

const question = 'What opened the gates of Orla Dam on 3 March 2031?';
const onFilter = vi.fn<(filter: SourceFilter) => void>();

function compare(
  begin: Partial<CompareState> = {},
  props: Partial<CompareProps> = {},
  look: Parameters<typeof showScreen>[1] = {},
): void {
  showScreen(<KeptCompare packs={[orlaPack]} onFilter={onFilter} begin={begin} {...props} />, look);
}

beforeEach(() => page.viewport(1200, 800));
const tabs = () => page.getByRole('tab');
const cells = () => page.getByRole('cell').getByRole('button');

describe('the views', () => {
  it('are tabs that arrow keys go round', async () => {
    compare();
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(page.getByRole('tab', { name: 'Source' })).toHaveFocus();
    await expect.element(page.getByRole('tab', { name: 'Source' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tab', { name: 'Matrix' })).toHaveFocus();
    expect(
      tabs()
        .elements()
        .filter((tab) => (tab as HTMLElement).tabIndex === 0),
    ).toHaveLength(1);
  });

  it('go the other way where the interface does', async () => {
    compare({}, {}, { dir: 'rtl' });
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tab', { name: 'Source' })).toHaveFocus();
  });
});

describe('the matrix', () => {
  it('is a table of questions and sources in order of date', () => {
    compare();
    expect(textsOf('th[scope="row"]')).toEqual(orlaPack.questions.map(({ text }) => text));
    expect(textsOf('thead th a')).toEqual(['Karvia Courier', 'Solmark Herald']);
  });

  it('opens a cell to its verbatim quotes; Escape closes it and gives the focus back', async () => {
    compare();
    const cell = cells().first();
    await cell.click();
    await expect.element(cell).toHaveAttribute('aria-expanded', 'true');
    expect(textOf('#opened-cell blockquote')).not.toBe('');
    await expectAccessible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(cell).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(cell).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(cell).toHaveAttribute('aria-expanded', 'false');
    await expect.element(cell).toHaveFocus();
  });

  it('becomes a list where a table would be squeezed, the open cell staying open', async () => {
    compare();
    await cells().first().click();
    await page.viewport(360, 800);
    await expect.poll(() => textsOf('.list-question h3')).toContain(question);
    expect(document.querySelector('table.matrix')).toBeNull();
    expect(document.querySelector('#opened-cell')).not.toBeNull();
    expect(document.documentElement.scrollWidth).toBe(360);
  });

  it.each([
    ['a wide window', 1200, {}],
    ['a side panel', 360, {}],
    ['the dark', 1200, { theme: 'dark' }],
    ['large text in a narrow window', 320, { textSize: 200 }],
    ['a mirrored window', 1200, { dir: 'rtl' }],
  ] as const)('has nothing for axe to find in %s', async (_, width, look) => {
    await page.viewport(width, 800);
    for (const begin of [{}, { question: 'orla-dam/who-opened-the-gates' }, { view: 'source' }] as const) {
      compare(begin, {}, look);
      await expectAccessible();
      expect(document.documentElement.scrollWidth).toBe(width);
      document.body.replaceChildren();
    }
  });
});

describe('the filter', () => {
  it('says so when it hides everything, and offers to show everything', async () => {
    const hidden = { ...showAllSources, sources: orlaPack.sources.map(({ id }) => id) };
    compare({}, { filter: hidden });
    expect(textOf('[role="tabpanel"]')).toContain('All sources are switched off');
    await page.getByRole('button', { name: 'Show all sources' }).click();
    expect(onFilter).toHaveBeenLastCalledWith(showAllSources);
  });

  it('names what it hides, and shows it again one by one', async () => {
    compare({}, { filter: { ...showAllSources, sources: ['solmark-herald'] } });
    await page.getByRole('button', { name: 'Show Solmark Herald again' }).click();
    expect(onFilter).toHaveBeenLastCalledWith(showAllSources);
  });
});

const sentence = 'Karvia says that the gates of Orla Dam gave way.';
const findings = {
  reading: 1,
  capped: false,
  packs: [
    {
      pack: 'orla-dam',
      positions: [
        {
          question: 'who-opened-the-gates',
          framing: 'gates-failed',
          mode: 'reports',
          holder: null,
          sentence,
          because: [{ start: 38, end: 46 }],
          lang: 'en',
          block: 0,
          start: 0,
          end: sentence.length,
        },
      ],
      silent: [{ question: 'who-opened-the-gates', framing: 'opened-by-karvia' }],
      terms: [],
      quotes: [],
    },
  ],
} as const;
const [frame] = report.frames;
const found = {
  kind: 'found',
  title: 'The flood',
  host: 'courier.example',
  frames: frame ? [{ ...frame, findings }] : [],
} as const;

describe('the page beside the sources', () => {
  it('has a column of its own, whose cells open to its sentences and lead there', async () => {
    const jump = vi.fn();
    compare({}, { tab: found, page: { hidden: [], events: { jump, hideFinding: () => undefined } } });
    expect(textOf('.page-strip')).toBe('On this page: The flood courier.example');
    expect(textsOf('td.page-column li')).toEqual(['They gave way relays', 'Karvia opened them not brought up']);
    await page.getByRole('button', { name: 'They gave way relays' }).first().click();
    expect(textOf('#opened-cell blockquote')).toBe(sentence);
    await expectAccessible();
    await page.getByRole('button', { name: 'Go to sentence' }).click();
    expect(jump).toHaveBeenCalledWith({ frame: 0, reading: 1, block: 0, start: 0, end: sentence.length });
  });

  it.each([1200, 360])('stands beside one question, accessible, in a window of %i pixels', async (width) => {
    await page.viewport(width, 800);
    compare({ question: 'orla-dam/who-opened-the-gates' }, { tab: found });
    await expect.poll(() => textOf('[role="tabpanel"]')).toContain('They gave way');
    await expectAccessible();
  });

  it('is said to be closed, unread or off the list where it is so', () => {
    compare({}, { tab: { kind: 'closed' } });
    expect(textOf('.page-strip')).toBe('The page this was opened from has been closed.');
  });
});
