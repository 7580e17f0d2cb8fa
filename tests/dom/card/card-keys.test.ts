import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { common, long } from '#components/card/Card.fixture.ts';
import type { EntityView } from '#lib/pack/views.ts';
import { openCard } from './open-card.ts';

/** Opens a card by key and gives what the focus is on, as words. */
async function openByKey(view: EntityView) {
  const { root, ...opened } = await openCard(view, { opened: 'key' });
  const focused = () => root().activeElement?.textContent?.replace(/\s+/gu, ' ').trim();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await userEvent.keyboard(`{${key}}`);
    return focused();
  };
  return { ...opened, root, press };
}

const [how, who] = ['How was the dam filled in March 2025? 2 framings', 'Who gains from it? 2 framings'];
const [byTreaty, inSecret] = ['Filled as the treaty allows', 'Filled in secret'];

describe('arrow keys', () => {
  test('go down and up through questions and framings, and stop at either end', async () => {
    const { press } = await openByKey(common);
    expect(await press('ArrowDown')).toBe(how);
    expect(await press('ArrowDown')).toBe(byTreaty);
    expect(await press('ArrowDown')).toBe(inSecret);
    expect(await press('ArrowDown')).toBe(who);
    expect(await press('ArrowDown')).toBe(who);
    expect(await press('ArrowUp', 'ArrowUp')).toBe(byTreaty);
    expect(await press('Home')).toBe(how);
    expect(await press('ArrowUp')).toBe(how);
    expect(await press('End')).toBe(who);
  });

  test('unfold and fold', async () => {
    const { press, root } = await openByKey(common);
    await press('ArrowDown', 'ArrowDown', 'ArrowRight');
    await expect.poll(() => root().activeElement?.ariaExpanded).toBe('true');
    await press('ArrowLeft');
    await expect.poll(() => root().activeElement?.ariaExpanded).toBe('false');
    expect(await press('ArrowLeft')).toBe(how);
    await press('ArrowLeft');
    expect(root().querySelector('details')?.open).toBe(false);
    expect(await press('ArrowDown')).toBe(who);
  });

  test('run the other way where the card is read from right to left', async () => {
    const { press, root } = await openByKey(common);
    root().querySelector<HTMLElement>('[role=dialog]')?.setAttribute('dir', 'rtl');
    await press('ArrowDown', 'ArrowDown', 'ArrowLeft');
    await expect.poll(() => root().activeElement?.ariaExpanded).toBe('true');
  });

  test('leave alone what is not theirs: a link, a button, a key with a modifier', async () => {
    const { press, root } = await openByKey(common);
    await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'Tab');
    expect(root().activeElement?.localName).toBe('a');
    await press('ArrowDown');
    expect(root().activeElement?.localName).toBe('a');
  });

  test('bring what they go to into sight, below the head', async () => {
    const { press, root } = await openByKey(long);
    await press('End');
    await press('ArrowRight');
    await press('Home');
    const head = root().querySelector('.head')?.getBoundingClientRect();
    const row = root().activeElement?.getBoundingClientRect();
    expect(row?.top).toBeGreaterThanOrEqual(head?.bottom ?? Number.POSITIVE_INFINITY);
  });
});

test('it is a dialog when the focus goes in, and a group beside the text when a pointer opened it', async () => {
  const byKey = await openCard(common, { opened: 'key' });
  expect(byKey.root().querySelector('.card')?.role).toBe('dialog');
  byKey.card.hide();
  const { root } = await openCard(common);
  expect(root().querySelector('.card')?.role).toBe('group');
});
