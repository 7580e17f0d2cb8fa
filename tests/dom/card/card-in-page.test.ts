import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { allHidden, common, long, short } from '#components/card/Card.fixture.ts';
import type { Rect } from '#lib/hover/card-contract.ts';
import { isSeen, openCard, setUpCard, toggle } from './open-card.ts';

const widthOf = (bounds: Rect | null) => bounds && bounds.right - bounds.left;
const heightOf = (bounds: Rect | null) => bounds && bounds.bottom - bounds.top;
const rectOf = (element: Element) => element.getBoundingClientRect().toJSON();

/** Two frames: whatever follows the page by frames has followed. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

describe('a hostile page', () => {
  test('cannot look into the card, nor read of it from its host', async () => {
    const { host } = await openCard(common);
    expect(host().shadowRoot).toBeNull();
    expect(host().textContent).toBe('');
    expect([...host().attributes].map(({ name }) => name).sort()).toEqual(['popover', 'style']);
    expect(host().localName).not.toMatch(/side|light|card/u);
  });

  test('cannot restyle it', async () => {
    const style = document.createElement('style');
    const anything = 'html > :not(head, body)';
    style.textContent = `
      @layer { ${anything} { display: none !important; visibility: hidden !important; opacity: 0 !important } }
      ${anything} { all: unset !important; transform: scale(0.1) !important; width: 3px !important; --rem: 1px !important;
        --ink: red !important; color: red !important; font-size: 90px !important; letter-spacing: 1em !important }
      :popover-open { inset: 0 !important; display: none !important }`;
    document.head.append(style);
    try {
      const { host, root } = await openCard(short);
      expect(getComputedStyle(host())).toMatchObject({
        display: 'block',
        opacity: '1',
        transform: 'none',
        width: '360px',
      });
      const name = root().querySelector('h2');
      expect(name && getComputedStyle(name)).toMatchObject({ fontSize: '19px', color: 'rgb(28, 27, 26)' });
    } finally {
      style.remove();
    }
  });

  test('does not hear what is done in it', async () => {
    const heard = vi.fn();
    const types = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'focusin'];
    for (const type of types) document.addEventListener(type, heard);
    try {
      const { root } = await openCard(common);
      const row = toggle(root());
      row.focus();
      row.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => row.ariaExpanded).toBe('true');
      expect(heard).not.toHaveBeenCalled();
    } finally {
      for (const type of types) document.removeEventListener(type, heard);
    }
  });

  test('finds nothing left of it after abort, hidden or not', async () => {
    const before = document.documentElement.outerHTML;
    const { abort, host, card, request, mention } = await openCard(common);
    expect(document.documentElement.contains(host())).toBe(true);
    abort();
    mention.parentElement?.parentElement?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    card.show(request());
    expect(host().isConnected).toBe(false);
  });
});

describe('its place', () => {
  test('is beside the mention, not over it, within the viewport', async () => {
    const { card, mention } = await openCard(long);
    const bounds = card.bounds();
    expect(bounds?.top).toBeGreaterThanOrEqual(rectOf(mention).bottom);
    expect(bounds?.bottom).toBeLessThanOrEqual(innerHeight);
    expect(bounds?.right).toBeLessThanOrEqual(innerWidth);
  });

  test('follows the mention when the page moves', async () => {
    const { card, mention } = await openCard(short);
    const before = card.bounds()?.top ?? 0;
    mention.style.cssText = 'position: relative; top: 30px';
    await expect.poll(() => card.bounds()?.top).toBe(before + 30);
  });

  test('stays by the line of a longer mention that the pointer was on', async () => {
    const html =
      '<div style="height: 300px"></div><p style="margin: 40px; width: 200px; font: 16px/40px monospace"><b id="mention">Sarun Dam of the upper river Orva</b></p><div style="height: 3000px"></div>';
    const { card, mention, request, host } = setUpCard(short, html);
    const second = mention.getClientRects()[1];
    if (!second) throw new Error('the mention has one line');
    card.show(request({ pointer: { x: second.left + 5, y: second.top + 5 } }));
    await vi.waitUntil(() => isSeen(host()));
    const below = () => (card.bounds()?.top ?? 0) - (mention.getClientRects()[1]?.bottom ?? 0);
    expect(below()).toBe(6);
    scrollTo(0, 41);
    await twoFrames();
    expect(below()).toBe(6);
    scrollTo(0, 0);
  });

  test('leaves a sticky header free', async () => {
    const html = `<header style="position: fixed; inset: 0 0 auto; height: 50px; background: #ccc">Daily</header>
      <p style="margin: 400px 40px 40px">about the <b id="mention">Sarun Dam</b> today</p><div style="height: 2000px"></div>`;
    await page.viewport(600, 480);
    const { card } = await openCard(long, {}, html);
    expect(card.bounds()?.top).toBeGreaterThanOrEqual(50);
    await page.viewport(414, 896);
  });

  test('in a low window it scrolls inside, its name and what it rests on staying in sight', async () => {
    const html = '<p style="margin: 280px 40px">about the <b id="mention">Sarun Dam</b> today</p>';
    await page.viewport(900, 600);
    const { card, root } = await openCard(long, {}, html);
    const dialog = root().querySelector('.card');
    const edges = () =>
      ['.head', '.foot'].map((part) => {
        const { top, bottom } = root().querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return part === '.head' ? top : bottom;
      });
    const { top, bottom } = card.bounds() ?? new DOMRect();
    expect(dialog?.scrollHeight).toBeGreaterThan(bottom - top + 100);
    expect(edges()).toEqual([top, bottom]);
    dialog?.scrollTo(0, 100);
    await twoFrames();
    expect(edges()).toEqual([top, bottom]);
    await page.viewport(414, 896);
  });

  test('grows with what is unfolded, without leaving the viewport', async () => {
    await page.viewport(900, 900);
    const { card, root } = await openCard(common);
    const before = card.bounds()?.bottom ?? 0;
    const second = root().querySelectorAll('details')[1];
    if (second) second.open = true;
    await expect.poll(() => card.bounds()?.bottom).toBeGreaterThan(before);
    expect(card.bounds()?.bottom).toBeLessThanOrEqual(innerHeight);
    await page.viewport(414, 896);
  });

  test('is above a modal dialog that the mention lies in, and not inert there', async () => {
    const html = '<dialog><p>about the <b id="mention">Sarun Dam</b> today</p></dialog>';
    const { card, mention, request, host, root } = setUpCard(common, html);
    const dialog = mention.closest('dialog');
    dialog?.showModal();
    card.show(request());
    await vi.waitUntil(() => isSeen(host()));
    expect(host().parentElement).toBe(dialog);
    const close = root().querySelector('[aria-label="Close"]')?.getBoundingClientRect();
    expect(document.elementFromPoint((close?.left ?? 0) + 8, (close?.top ?? 0) + 8)).toBe(host());
  });

  test('shrinks to what a new view needs', async () => {
    await page.viewport(900, 700);
    const { card } = await openCard(common);
    const before = heightOf(card.bounds()) ?? 0;
    card.update({ ...allHidden, id: common.id }, []);
    await expect.poll(() => heightOf(card.bounds())).toBeLessThan(before);
    await page.viewport(414, 896);
  });
});

describe('a mention that goes', () => {
  test('from the page takes its card along', async () => {
    const { mention, events } = await openCard(common);
    mention.remove();
    await expect.poll(() => events.lost.mock.calls.length).toBeGreaterThan(0);
  });

  const farDown =
    '<p style="margin: 40px">about the <b id="mention">Sarun Dam</b></p><div style="height: 5000px"></div>';

  test('out of sight takes its card along', async () => {
    const { events } = await openCard(common, {}, farDown);
    scrollTo(0, 2_000);
    await expect.poll(() => events.lost.mock.calls.length).toBeGreaterThan(0);
    scrollTo(0, 0);
  });

  test('out of sight leaves a pinned card in the viewport', async () => {
    const { events, card, root } = await openCard(common, {}, farDown);
    root().querySelector<HTMLButtonElement>('[aria-label="Keep open"]')?.click();
    scrollTo(0, 2_000);
    await twoFrames();
    expect(card.bounds()?.top).toBeGreaterThanOrEqual(0);
    expect(events.lost).not.toHaveBeenCalled();
    scrollTo(0, 0);
  });
});

describe('focus', () => {
  const withLinks =
    '<a href="#a" id="before">before</a> the <b id="mention">Sarun Dam</b> <a href="#b" id="after">after</a>';

  test('stays where it is when the card opens by hover', async () => {
    const { root } = await openCard(common);
    expect(root().activeElement).toBeNull();
  });

  test('goes in when it opens by key; Escape asks to close, and closing gives it back', async () => {
    const { card, mention, request, root, events } = setUpCard(common, withLinks);
    const before = mention.parentElement?.querySelector<HTMLElement>('#before');
    before?.focus();
    card.show(request({ opened: 'key' }));
    expect(root().activeElement).toBe(root().querySelector('[role=dialog]'));
    await userEvent.keyboard('{Escape}');
    expect(events.close).toHaveBeenCalledOnce();
    card.hide();
    expect(document.activeElement).toBe(before);
  });

  test('walks through the card by Tab and out again after its end', async () => {
    const { card, mention, request, root } = setUpCard(short, withLinks);
    mention.parentElement?.querySelector<HTMLElement>('#before')?.focus();
    card.show(request({ opened: 'key' }));
    const walked: (string | undefined)[] = [];
    for (let stop = 0; stop < 5; stop += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = root();
      walked.push(activeElement ? (activeElement.ariaLabel ?? activeElement.textContent) : document.activeElement?.id);
    }
    expect(walked).toEqual(['More actions', 'Keep open', 'Close', 'More', 'after']);
  });

  test('leaves backwards to where it came from', async () => {
    const { card, mention, request } = setUpCard(short, withLinks);
    mention.parentElement?.querySelector<HTMLElement>('#before')?.focus();
    card.show(request({ opened: 'key' }));
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('before');
  });
});

test('a prepared card is built and placed, but not seen, felt or told of', async () => {
  const { card, request, host, root } = setUpCard(common);
  card.prepare(request());
  await twoFrames();
  expect(root().querySelector('h2')?.textContent).toBe('Sarun Dam');
  expect(isSeen(host())).toBe(false);
  expect(card.bounds()).toBeNull();
  const name = root().querySelector('h2');
  card.show(request());
  await vi.waitUntil(() => isSeen(host()));
  expect(root().querySelector('h2')).toBe(name);
});

test('the pointer over it is told, and its events are known as its own', async () => {
  const { host, events, card, mention } = await openCard(short);
  await userEvent.hover(host());
  expect(events.enter).toHaveBeenCalled();
  await userEvent.hover(mention);
  expect(events.leave).toHaveBeenCalled();
  expect([card.owns(host()), card.owns(mention), card.owns(null)]).toEqual([true, false, false]);
});

test.each([100, 150, 200])('text of %i per cent scales the card', async (textSize) => {
  await page.viewport(1_000, 900);
  const { card, root } = await openCard(short, { textSize });
  const name = root().querySelector('h2');
  expect(name && Number.parseFloat(getComputedStyle(name).fontSize)).toBe((19 * textSize) / 100);
  expect(widthOf(card.bounds())).toBe((360 * textSize) / 100);
  await page.viewport(414, 896);
});
