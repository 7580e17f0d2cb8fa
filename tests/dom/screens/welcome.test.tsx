import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { languageCodes } from '#lib/text/interface-language.ts';
import { orlaPack } from './orla-pack.ts';
import { expectAccessible, showScreen, textOf } from './show-screen.ts';

function openWelcome(look: Parameters<typeof showScreen>[1] = {}) {
  const [openOptions, chooseLanguage] = [vi.fn(), vi.fn()];
  showScreen(<Welcome packs={[orlaPack]} delay={0} onLanguage={chooseLanguage} onOpenOptions={openOptions} />, look);
  return { openOptions, chooseLanguage };
}
const mark = () => page.getByRole('button', { name: 'Orla Dam' });
const card = () => document.querySelector('.try-card');

it('opens the card of the first thing that the first pack is about, on hover', async () => {
  openWelcome();
  await mark().hover();
  await expect.poll(() => textOf('.try-card')).toContain('What opened the gates of Orla Dam on 3 March 2031?');
  expect(textOf('.try-card h4')).toBe('Karvia opened them');
});

it('opens it by keyboard, and nothing jumps', async () => {
  openWelcome();
  const before = card()?.getBoundingClientRect();
  for (const _ of languageCodes) await userEvent.tab();
  await userEvent.tab();
  await expect.element(mark()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(mark()).toHaveAttribute('aria-expanded', 'true');
  expect(card()?.getBoundingClientRect()).toEqual(before);
});

it.each([{ theme: 'light' }, { theme: 'dark' }, { theme: 'light', dir: 'rtl', textSize: 200 }] as const)(
  'has nothing for axe to find, closed and open (%o)',
  async (look) => {
    openWelcome(look);
    await expectAccessible();
    await mark().click();
    await expectAccessible();
  },
);

it('speaks another language when asked for it by its own name', async () => {
  const { chooseLanguage } = openWelcome();
  await expect.element(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'اردو' }).click();
  expect(chooseLanguage).toHaveBeenCalledWith('ur');
});

it('leads to the options', async () => {
  const { openOptions } = openWelcome();
  await page.getByRole('button', { name: 'Open options' }).click();
  expect(openOptions).toHaveBeenCalledOnce();
});

it('fits a narrow window with large text', async () => {
  await page.viewport(320, 700);
  openWelcome({ textSize: 200 });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
