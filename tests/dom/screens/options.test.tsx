import { describe, expect, it, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';
import { filterWith, hide, openOptions } from './open-options.tsx';
import { expectAccessible, textOf, textsOf } from './show-screen.ts';

const hiddenFinding: Settings['findingsHidden'][number] = {
  question: 'orla-dam/who-opened-the-gates',
  framing: 'gates-failed',
  mode: 'reports',
  words: 'Minister Tavin said the gates gave way.',
};
const sourceBox = (publisher: string) => page.getByRole('checkbox', { name: new RegExp(`^Show ${publisher}: `, 'u') });

describe('axe finds nothing', () => {
  const looks = [
    { theme: 'light' },
    { theme: 'dark' },
    { theme: 'light', dir: 'rtl' },
    { theme: 'dark', textSize: 200 },
  ] as const;
  it.each(looks)('in the options as they come (%o)', async (look) => {
    openOptions({}, look);
    await expectAccessible();
  });

  it.each([
    ['with everything filtered out', { settings: filterWith(hide) }],
    ['with a failed save', { saving: 'failed' as const }],
    ['switched off', { settings: { on: false } }],
    [
      'with hidden names and sites',
      {
        settings: { entitiesOff: ['orla-dam/ana-breuk', 'gone/x'], sitesOff: ['a.example'], sitesAdded: ['b.example'] },
      },
    ],
    [
      'with hidden findings',
      { settings: { findingsHidden: [hiddenFinding, { ...hiddenFinding, question: 'gone/x' }] } },
    ],
    ['with a key to hold', { settings: { trigger: 'modifier' as const } }],
    ['kept from the listed sites', { onAskForListed: () => undefined }],
  ])('%s', async (_, props) => {
    openOptions(props);
    for (const summary of document.querySelectorAll('summary')) summary.click();
    await expectAccessible();
  });
});

describe('what a page says', () => {
  it('lists the findings that were hidden, restores one, and takes that back', async () => {
    const { latest } = openOptions({ settings: { findingsHidden: [hiddenFinding] } });
    expect(textsOf('#findings .row')).toEqual([
      expect.stringMatching(/Minister Tavin said .* What opened the gates .* relays: They gave way Show again$/u),
    ]);
    await page.getByRole('button', { name: /^Show again: Minister Tavin/u }).click();
    expect(latest().findingsHidden).toEqual([]);
    await expect.poll(() => textOf('#findings')).toContain('None. Use “Not so? Hide”');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(latest().findingsHidden).toEqual([hiddenFinding]);
  });

  it('has the switch of the lens', async () => {
    const { latest } = openOptions();
    await page.getByRole('switch', { name: /^Lens/u }).click();
    expect(latest().lens).toBe(true);
    await expect.poll(() => textOf('.change-bar')).toContain('Lens switched on');
  });
});

describe('the sample card', () => {
  const card = () => document.querySelector('.sample-card > div')?.shadowRoot?.querySelector<HTMLElement>('.card');

  it('is a real one, shows the chosen colours at once, and is there to be looked at only', async () => {
    openOptions();
    expect(card()?.querySelector('h2')?.textContent).toBe('Orla Dam');
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => card()?.dataset['theme']).toBe('dark');
    expect(document.querySelector('.sample-card')?.matches('[inert]')).toBe(true);
  });

  it('is shown with everything filtered out, too', () => {
    openOptions({ settings: filterWith(hide) });
    expect(card()?.querySelectorAll('.framing')).not.toHaveLength(0);
  });
});

describe('every site', () => {
  it('is read once the browser allows it, until the reader takes that back', async () => {
    const { latest, askedForSites } = openOptions();
    await page.getByRole('switch', { name: /^Read every site/u }).click();
    expect(askedForSites).toHaveBeenCalledWith([], true);
    await expect.poll(() => latest().allSites).toBe(true);
    await page.getByRole('switch', { name: /^Read every site/u }).click();
    await expect.poll(() => latest().allSites).toBe(false);
    expect(askedForSites).toHaveBeenCalledOnce();
  });

  it('stays off where the browser refuses, and says so', async () => {
    const { latest } = openOptions({ onAskForSites: async () => false });
    const control = page.getByRole('switch', { name: /^Read every site/u });
    await control.click();
    await expect.poll(() => textOf('.every-site [role=alert]')).toContain('did not allow it');
    expect(latest().allSites).toBe(false);
    await expect.element(control).not.toBeChecked();
  });
});

describe('the source filter', () => {
  it('is sorted by a press on a column, and the other way round by a second', async () => {
    openOptions();
    const publishers = () => textsOf('.sources tbody .publisher');
    expect(publishers()).toEqual(['Karvia Courier', 'Solmark Herald']);
    await page.viewport(1_300, 800);
    const header = page.getByRole('button', { name: 'Source', exact: true });
    await header.click();
    await header.click();
    expect(publishers()).toEqual(['Solmark Herald', 'Karvia Courier']);
    expect(document.querySelector('.sources [aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
  });

  it('is sorted from a list where there is no room for columns', async () => {
    openOptions();
    await page.viewport(360, 800);
    await page.getByLabelText('Sort by').selectOptions('Quotes');
    const quotes = textsOf('.sources tbody .column-evidence').map((text) => Number(text.replace(/\D/gu, '')));
    expect(quotes).toEqual([...quotes].sort((a, b) => b - a));
    await page.getByLabelText('Sort by').selectOptions('Order of the corpus');
    expect(textsOf('.sources tbody .publisher')).toEqual(['Karvia Courier', 'Solmark Herald']);
  });

  it('tells which framings would have no source left', async () => {
    openOptions({ settings: filterWith({ sources: ['solmark-herald'] }) });
    await page.getByText(/^Only source of: 2 framings$/u).click();
    expect(textsOf('.losses li')).toHaveLength(2);
    expect(textOf('.losses')).toContain('What opened the gates');
  });

  it('shows each source with its facts and what would be lost without it', () => {
    openOptions();
    expect(textsOf('.sources tbody tr')).toEqual([
      expect.stringMatching(/^Karvia Courier Flood at Orla Dam .* news .*7 Mar 2031 English .*\d+ .*none$/u),
      expect.stringMatching(/^Solmark Herald Karvia opened the gates on us .*not stated opinion Mar 2031 .*none$/u),
    ]);
    expect(textOf('.figures')).toContain('2 of 2 sources shown');
  });

  it('hides one source, says what that takes away, and takes it back', async () => {
    const { latest } = openOptions();
    await sourceBox('Karvia Courier').click();
    expect(latest().filter.sources).toEqual(['karvia-courier']);
    await expect.poll(() => textOf('.figures')).toContain('1 of 2 sources shown 2 of 2 framings have a source');
    expect(textOf('.change-bar')).toContain('Karvia Courier hidden');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(latest()).toEqual(defaultSettings);
    await expect.poll(() => textOf('.change-bar')).toContain('Undone: Karvia Courier hidden');
  });

  it('is undone with Ctrl+Z, except while typing', async () => {
    const { latest } = openOptions();
    await sourceBox('Karvia Courier').click();
    await page.getByLabelText('Find a source').click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(latest().filter.sources).toEqual(['karvia-courier']);
    await sourceBox('Solmark Herald').click();
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect(latest()).toEqual(defaultSettings);
  });

  it('cannot be overlooked when nothing is left', async () => {
    openOptions();
    await page.getByRole('button', { name: 'Hide all' }).click();
    await expect.poll(() => textOf('[role=alert]')).toContain('Nothing is left to show');
    await page.getByRole('button', { name: 'Show everything again' }).click();
    await expect.poll(() => textOf('.figures')).toContain('2 of 2 sources shown');
  });

  it('finds sources by any of their words and switches the found ones together', async () => {
    const { latest } = openOptions();
    await page.getByLabelText('Find a source').fill('solmark opinion');
    await expect.poll(() => textsOf('.sources .publisher')).toEqual(['Solmark Herald']);
    await page.getByRole('button', { name: 'Hide the 1 found' }).click();
    expect(latest().filter.sources).toEqual(['solmark-herald']);
  });

  it('switches a whole country, and says why its sources are hidden', async () => {
    const { latest } = openOptions();
    await page.getByRole('checkbox', { name: /^not stated/u }).click();
    expect(latest().filter.countries).toEqual(['']);
    await expect.poll(() => textOf('.sources .off')).toContain('hidden by country');
    await sourceBox('Solmark Herald').click();
    expect(latest().filter).toEqual(defaultSettings.filter);
  });

  it('takes a month or a day as limits, and keeps what is no date to itself', async () => {
    const { latest } = openOptions();
    const from = page.getByLabelText('From');
    await from.fill('soon');
    await userEvent.tab();
    await expect.element(from).toHaveAttribute('aria-invalid', 'true');
    expect(latest().filter.from).toBeNull();
    await from.fill('2031-3-08');
    await userEvent.tab();
    expect(latest().filter.from).toBe('2031-03-08');
    await expect.poll(() => textOf('.sources .off')).toContain('outside the dates');
    await page.getByLabelText('Until').fill('2030');
    await userEvent.tab();
    await expect.poll(() => textOf('.dates')).toContain('This ends before it begins');
    await page.getByRole('button', { name: 'Clear dates' }).click();
    expect(latest()).toEqual(defaultSettings);
  });
});

describe('sites', () => {
  const add = async (typed: string) => {
    await page.getByLabelText('Add a site').fill(typed);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  };

  it('are added once the browser allows it', async () => {
    const { latest, asked } = openOptions();
    await add('https://www.blog.example/post');
    expect(asked).toHaveBeenCalledWith('blog.example');
    await expect.poll(() => latest().sitesAdded).toEqual(['blog.example']);
    await page.getByRole('button', { name: 'Remove blog.example' }).click();
    expect(latest().sitesAdded).toEqual([]);
  });

  it.each([
    ['blog', 'This is not the name of a web site'],
    ['chrome://settings', 'Only web sites can be added'],
    ['news.herald.example', 'news.herald.example is already on the list'],
    ['', 'Type the name of a site first'],
  ])('typed as %j are refused with a reason, and nobody is asked', async (typed, reason) => {
    const { asked } = openOptions();
    await add(typed);
    await expect.poll(() => textOf('.add-site [role=alert]')).toContain(reason);
    expect(asked).not.toHaveBeenCalled();
  });

  it('stay out when the browser refuses', async () => {
    const { latest, asked } = openOptions();
    asked.mockResolvedValue(false);
    await add('blog.example');
    await expect.poll(() => textOf('.add-site [role=alert]')).toContain('The browser did not allow it.');
    expect(latest().sitesAdded).toEqual([]);
  });

  it('on the list that the browser does not permit are told of, and asked for again', async () => {
    const onAskForListed = vi.fn();
    openOptions({ onAskForListed });
    expect(textOf('#sites')).toContain('Your browser keeps Sidelight from its list of sites');
    await page.getByRole('button', { name: 'Allow the listed sites' }).click();
    expect(onAskForListed).toHaveBeenCalledOnce();
  });

  it('that came with Sidelight are found and switched off and on', async () => {
    const { latest } = openOptions();
    await page.getByText('3 news sites come with Sidelight').click();
    await page.getByLabelText('Find a site').fill('delta');
    await page.getByRole('checkbox', { name: /^Delta Daily/u }).click();
    expect(latest().sitesOff).toEqual(['delta.example']);
    await page.getByRole('button', { name: 'Switch on delta.example' }).click();
    expect(latest().sitesOff).toEqual([]);
  });
});

describe('every other setting', () => {
  it('is changed by its control', async () => {
    const { latest } = openOptions({ settings: { entitiesOff: ['orla-dam/ana-breuk'] } });
    await page.getByRole('button', { name: 'Mark again: Ana Breuk' }).click();
    await page.getByRole('radio', { name: /^Every time/u }).click();
    await page.getByRole('radio', { name: /^On hover with a key/u }).click();
    await page.getByRole('radio', { name: 'Shift' }).click();
    await page.getByLabelText('Rest before a card opens').fill('450');
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.getByLabelText('Text size').selectOptions('125 %');
    expect(latest()).toEqual({
      ...defaultSettings,
      marks: 'every',
      trigger: 'modifier',
      modifier: 'Shift',
      delay: 450,
      theme: 'dark',
      textSize: 125,
    });
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    expect(latest()).toEqual(defaultSettings);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(latest().textSize).toBe(125);
  });

  it('says so when it could not be saved, and tries again', async () => {
    const { saveAgain } = openOptions({ saving: 'failed' });
    expect(textOf('.change-bar')).toContain('The last change could not be saved');
    await page.getByRole('button', { name: 'Try to save again' }).click();
    expect(saveAgain).toHaveBeenCalledOnce();
  });

  it('shows which keys are set and which are not', () => {
    openOptions();
    expect(textsOf('#shortcuts .row')).toEqual([
      'Open the toolbar popup not set',
      'Go to the next mention Alt+Shift+K',
      'Go to the previous mention not set',
    ]);
  });
});

test.each([100, 200])('nothing runs out of a narrow window with text at %i %%', async (textSize) => {
  await page.viewport(320, 700);
  openOptions({ settings: { textSize } }, { textSize });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
