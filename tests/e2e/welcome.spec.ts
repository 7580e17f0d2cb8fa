import { describe, expect, it } from 'vitest';
import { waitForText } from './screen-actions.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser({ fresh: true });

describe('on install', () => {
  it('a welcome tab opens with one thing to try', async () => {
    expect(await test.browser.ownTabs()).toEqual([expect.stringMatching(/\/welcome\.html$/u)]);
    const welcome = await test.browser.openScreen('welcome.html');
    expect(await waitForText(welcome, 'Try it now')).toContain('Welcome to Sidelight');
    await welcome.close();
  });
});
