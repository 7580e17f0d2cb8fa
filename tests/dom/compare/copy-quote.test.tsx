import '#components/compare/cite/cite.css';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CopyQuote } from '#components/compare/cite/CopyQuote.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { QuoteActions } from '#components/quote-actions.ts';
import type { CompiledEvidence } from '#lib/pack/compiled.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import { expectAccessible, showScreen } from '#tests/dom/screens/show-screen.ts';
import { conflictPack } from './bundled-pack.ts';

const evidence = conflictPack.evidence.find(({ id }) => id === 'jade-pakistan-thanks-us') as CompiledEvidence;
const quote = viewQuote(conflictPack, evidence);

function openQuote({ allowed = true } = {}) {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async () => {
    if (!allowed) throw new DOMException('no', 'NotAllowedError');
  });
  onTestFinished(() => copied.mockRestore());
  showScreen(
    <main>
      <h1>Quote</h1>
      <QuoteActions.Provider value={(shown) => <CopyQuote quote={shown} />}>
        <QuoteBlock quote={quote} />
      </QuoteActions.Provider>
    </main>,
  );
  return copied;
}

const opener = () => page.getByRole('button', { name: 'Copy' });
const items = () => [...document.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent);

describe('copying a quote', () => {
  it('copies the verbatim quote with its citation, and says so', async () => {
    const copied = openQuote();
    await opener().click();
    await page.getByRole('menuitem', { name: 'APA 7' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied');
    const [text = ''] = copied.mock.calls[0] ?? [];
    expect(text).toContain(`“${quote.quote}” (Rahman, 2025, on Government of Pakistan)`);
    expect(text).toContain('Rahman, H. (2025, May). Pakistan Turns to China');
  });

  it('is done by keyboard alone, and the focus comes back', async () => {
    const copied = openQuote();
    (opener().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(items).toEqual(['Plain text', 'Markdown', 'APA 7', 'BibTeX']);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => document.activeElement?.textContent).toBe('BibTeX');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(() => copied.mock.calls.length).toBe(1);
    expect(copied.mock.calls[0]?.[0]).toMatch(/^> which Islamabad/u);
    expect(document.activeElement).toBe(opener().element());
  });

  it('closes with Escape and by a click elsewhere', async () => {
    openQuote();
    await opener().click();
    await expect.poll(items).toHaveLength(4);
    await userEvent.keyboard('{Escape}');
    await expect.poll(items).toEqual([]);
    expect(document.activeElement).toBe(opener().element());
    await opener().click();
    await expect.poll(items).toHaveLength(4);
    await page.getByRole('heading', { name: 'Quote' }).click();
    await expect.poll(items).toEqual([]);
  });

  it('says when the browser refuses', async () => {
    openQuote({ allowed: false });
    await opener().click();
    await page.getByRole('menuitem', { name: 'Plain text' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Your browser did not let Sidelight copy.');
  });

  it('is accessible when open', async () => {
    openQuote();
    await opener().click();
    await expect.poll(items).toHaveLength(4);
    await expectAccessible();
  });
});
