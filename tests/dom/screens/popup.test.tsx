import { describe, expect, it, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '#components/popup/Popup.tsx';
import type { PopupFacts } from '#components/popup/popup-state.ts';
import { orlaPack } from './orla-pack.ts';
import { popupActions, popupFacts, report, settingsWith, states, withoutSources } from './popup-facts.ts';
import { expectAccessible, showScreen, textOf, textsOf } from './show-screen.ts';

const nameOf = (element: HTMLElement) =>
  (element.ariaLabel ?? element.closest('label')?.innerText ?? element.innerText).replace(/\s+/gu, ' ').trim();

function openPopup(over: Partial<PopupFacts> = {}, look: Parameters<typeof showScreen>[1] = {}) {
  const actions = popupActions();
  showScreen(<Popup facts={popupFacts(over)} packs={[orlaPack]} actions={actions} />, look);
  return actions;
}
/** Begins a search as a reader does, and gives the field. */
async function beginSearch() {
  await page.getByRole('button', { name: 'Search the whole corpus' }).first().click();
  return field();
}
const field = () => page.getByRole('combobox', { name: 'Search the whole corpus' });

describe.each(states)('“%s”', (says, facts) => {
  it('is said where it is so', async () => {
    openPopup(facts);
    await expect.poll(() => textOf('main')).toContain(says);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find in the %s theme', async (theme) => {
    openPopup(facts, { theme });
    await expectAccessible();
  });
});

describe('the summary', () => {
  it('leads with what the page names most, then what is disputed, then every name in the order of the page', () => {
    openPopup();
    expect(textsOf('.leading li')).toEqual(['Orla Dam', 'L. Tavin']);
    expect(textsOf('.page-question h3')).toEqual(['What opened the gates of Orla Dam on 3 March 2031?']);
    expect(textsOf('.mention-name')).toEqual(['Orla Dam Place', 'L. Tavin Person']);
  });

  it('shows the framings of a question in place', async () => {
    openPopup();
    await page.getByText(/^What opened the gates/u).click();
    await expect.poll(() => textsOf('.page-framings h4')).toEqual(['Karvia opened them', 'They gave way']);
    await expectAccessible();
  });

  it('goes to a mention, and on through the others of the same name, over frames', async () => {
    const { reveal } = openPopup();
    await page.getByRole('button', { name: 'Orla Dam Place' }).click();
    await page.getByRole('button', { name: 'Next mention of Orla Dam' }).click();
    await page.getByRole('button', { name: 'Next mention of Orla Dam' }).click();
    await page.getByRole('button', { name: 'Next mention of Orla Dam' }).click();
    expect(reveal.mock.calls.map(([place]) => place)).toEqual([
      { frame: 0, mention: 0 },
      { frame: 0, mention: 2 },
      { frame: 4, mention: 0 },
      { frame: 0, mention: 0 },
    ]);
    await expect.poll(() => textsOf('[role=status]')).toContain('Orla Dam, mention 1 of 3');
  });

  it('says that a mention has left the page', async () => {
    const { reveal } = openPopup();
    reveal.mockResolvedValue(false);
    await page.getByRole('button', { name: 'L. Tavin Person' }).click();
    await expect.poll(() => textOf('.failed')).toBe('That mention is no longer on the page.');
  });

  it('says how many questions the filter hides, instead of calling them undisputed', () => {
    openPopup({ settings: withoutSources });
    expect(textOf('main')).toContain('1 question is hidden by your filter.');
  });

  it('says how many sources are shown, when some are hidden', () => {
    const { filter } = settingsWith({});
    openPopup({ settings: settingsWith({ filter: { ...filter, countries: ['KV'] } }) });
    expect(textOf('.filter-note')).toContain('1 of 2 sources is shown.');
  });
});

describe('search', () => {
  it('is reached with “/” and moved through with arrow keys, the field keeping the focus', async () => {
    openPopup();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('gates');
    await expect.poll(() => document.querySelectorAll('[role=option]').length).toBeGreaterThan(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const [, second] = document.querySelectorAll('[role=option]');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe(second?.id);
    await expectAccessible();
  });

  it('marks what fits, slips forgiven, and counts it for screen readers', async () => {
    openPopup();
    await (await beginSearch()).fill('Tavn');
    await expect.poll(() => textsOf('[role=option] mark')).toContain('Tavin');
    expect(textOf('main [role=status]')).toMatch(/^\d+ results?$/u);
  });

  it('opens a result in place with Enter and comes back with Escape, to the field at the end', async () => {
    openPopup();
    await (await beginSearch()).fill('Ana Breuk');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => textOf('.panel h2')).toBe('Ana Breuk');
    await expect.element(page.getByRole('button', { name: 'Back to results' })).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('Ana Breuk');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue('');
    expect(textOf('main')).toContain('This page is about');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Search the whole corpus' }).first()).toHaveFocus();
  });

  it.each([
    ['worn gates', '.result-quote', 'the hinges of the oldest gates were worn'],
    ['gave way', '.result-framing', 'What opened the gates'],
    ['herald', '.result-source', 'Karvia opened the gates on us'],
  ])('finds “%s” and opens it', async (words, result, shows) => {
    openPopup();
    await (await beginSearch()).fill(words);
    await expect.poll(() => document.querySelector(result)).not.toBeNull();
    document.querySelector<HTMLElement>(result)?.click();
    await expect.poll(() => textOf('.panel')).toContain(shows);
    await expectAccessible();
  });

  it('begins from the end of the popup too, and ends with one press', async () => {
    openPopup();
    await page.getByRole('button', { name: 'Search the whole corpus' }).last().click();
    await field().fill('gates');
    await page.getByRole('button', { name: 'End the search' }).click();
    await expect.poll(() => textOf('main')).toContain('This page is about');
    await expect.element(field()).not.toBeInTheDocument();
  });

  it('finds no parts of words', async () => {
    openPopup();
    await (await beginSearch()).fill('rrage');
    await expect.poll(() => textOf('main')).toContain('Nothing in the corpus fits “rrage”.');
  });

  it('goes from a name that the page has to its mention', async () => {
    const { reveal } = openPopup();
    await (await beginSearch()).fill('Tavin');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Show on the page' }).click();
    expect(reveal).toHaveBeenCalledWith({ frame: 0, mention: 1 });
  });

  it('says so when nothing fits', async () => {
    openPopup();
    await (await beginSearch()).fill('zzzqq');
    await expect.poll(() => textOf('main')).toContain('Nothing in the corpus fits “zzzqq”.');
    await expectAccessible();
  });
});

describe('comparing', () => {
  it('begins at the question it is asked for', async () => {
    const { compare } = openPopup();
    await page.getByRole('button', { name: /^Compare the sources on this question: What opened/u }).click();
    expect(compare).toHaveBeenCalledWith({ question: 'orla-dam/who-opened-the-gates' });
  });

  it.each([
    ['Ana Breuk', { entity: 'orla-dam/ana-breuk' }],
    ['gave way', { question: 'orla-dam/who-opened-the-gates' }],
    ['herald', { view: 'source', source: 'orla-dam/solmark-herald' }],
  ])('begins at what was found for “%s”', async (words, what) => {
    const { compare } = openPopup();
    await (await beginSearch()).fill(words);
    await userEvent.keyboard('{Enter}');
    await page.getByRole('main').getByRole('button', { name: 'Compare', exact: true }).click();
    expect(compare).toHaveBeenCalledWith(what);
  });

  it('begins with everything from the foot of any page', async () => {
    const { compare } = openPopup({ report: 'no-answer' });
    await page.getByRole('button', { name: 'Compare sources' }).click();
    expect(compare).toHaveBeenCalledWith({});
  });
});

describe('the switches', () => {
  const site = () => page.getByRole('switch', { name: 'On for this site' });

  test('switch the site off and on', async () => {
    const { switchSite } = openPopup();
    await site().click();
    expect(switchSite).toHaveBeenCalledWith('courier.example', false);
  });

  test('ask for a site that is not on the list', async () => {
    const [, facts] = states.find(([says]) => says.startsWith('blog.example')) ?? [];
    const { addSite, readOnce } = openPopup(facts);
    await site().click();
    await page.getByRole('button', { name: 'Read this page once' }).click();
    expect(addSite).toHaveBeenCalledWith('blog.example');
    expect(readOnce).toHaveBeenCalledOnce();
  });

  test('say so when the browser refuses', async () => {
    const [, facts] = states.find(([says]) => says.startsWith('blog.example')) ?? [];
    const { addSite } = openPopup(facts);
    addSite.mockResolvedValue(false);
    await page.getByRole('button', { name: 'Always on blog.example' }).click();
    await expect.poll(() => textOf('.failed')).toBe('The browser did not allow it. Nothing was changed.');
  });

  test('show what is, after a refusal', async () => {
    const [, facts] = states.find(([says]) => says.startsWith('blog.example')) ?? [];
    const { addSite } = openPopup(facts);
    addSite.mockResolvedValue(false);
    await site().click();
    await expect.poll(() => textOf('.failed')).toBe('The browser did not allow it. Nothing was changed.');
    await expect.element(site()).not.toBeChecked();
  });

  test('tell that a page was read but once, and offer its site', async () => {
    const { addSite } = openPopup({ listedSite: null });
    await expect.element(site()).not.toBeChecked();
    expect(textOf('.once-note')).toContain('Read this once, because you asked.');
    await page.getByRole('button', { name: 'Always on courier.example' }).click();
    await site().click();
    expect(addSite.mock.calls).toEqual([['courier.example'], ['courier.example']]);
  });

  test('tell that only a frame was read, and offer the page', async () => {
    const [, frame] = report.frames;
    const { readOnce } = openPopup({ listedSite: null, report: { off: false, frames: frame ? [frame] : [] } });
    await expect.element(site()).not.toBeChecked();
    await page.getByRole('button', { name: 'Read this page once' }).click();
    expect(readOnce).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('switch the tab off', async () => {
    const { switchTab } = openPopup();
    await page.getByRole('button', { name: 'Turn off in this tab' }).click();
    expect(switchTab).toHaveBeenCalledWith(false);
  });
});

describe('by keyboard', () => {
  it('arrow keys go from name to name, and from mention to mention of one', async () => {
    const { reveal } = openPopup();
    document.querySelector<HTMLElement>('.mention-name')?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(reveal.mock.calls.map(([place]) => place.mention)).toEqual([0, 2, 0]);
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('button', { name: 'L. Tavin Person' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Home}');
    await expect.element(page.getByRole('button', { name: 'Orla Dam Place' })).toHaveFocus();
  });

  it('Tab goes through the popup in the order in which it is read', async () => {
    openPopup({ report: { off: false, frames: report.frames.slice(0, 1) } });
    const reached: string[] = [];
    document.querySelector<HTMLElement>('.popup-header button')?.focus();
    while (document.activeElement instanceof HTMLElement && !reached.includes(nameOf(document.activeElement))) {
      reached.push(nameOf(document.activeElement));
      await userEvent.keyboard('{Tab}');
      if (document.activeElement === document.body) break;
    }
    expect(reached).toEqual([
      'Search the whole corpus',
      'On for this site',
      'Orla Dam',
      'L. Tavin',
      'What opened the gates of Orla Dam on 3 March 2031?',
      'Compare the sources on this question: What opened the gates of Orla Dam on 3 March 2031?',
      'Orla Dam Place',
      'Previous mention of Orla Dam',
      'Next mention of Orla Dam',
      'L. Tavin Person',
      'People, questions, quotes, sources /',
      'Compare sources',
      'Turn off in this tab',
      'Options',
    ]);
  });
});

describe('at any size', () => {
  test('nothing runs out of a narrow window with large text', async () => {
    await page.viewport(320, 640);
    openPopup({}, { textSize: 200 });
    const { right } = document.querySelector('.popup')?.getBoundingClientRect() ?? {};
    expect(right).toBe(320);
    expect(document.querySelector('main')?.scrollWidth).toBe(320);
  });

  test('field and switches keep their places from state to state, so that nothing jumps under the pointer', async () => {
    await page.viewport(380, 576);
    const places = new Set<string>();
    for (const [, facts] of states) {
      openPopup(facts);
      for (const part of ['.popup-header .switch', '.popup-header .icon-button', '.popup-footer']) {
        const { x, y, width, height } = [...document.querySelectorAll(part)].at(-1)?.getBoundingClientRect() ?? {};
        places.add([part, x, y, width, height].join(' '));
      }
    }
    expect([...places]).toHaveLength(3);
  });
});
