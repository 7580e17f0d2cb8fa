import { describe, expect, it } from 'vitest';
import { waitForText } from './screen-actions.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();

describe('on install', () => {
  it('a welcome tab opens with one thing to try', async () => {
    await waitFor(
      'the welcome tab',
      () => test.browser.ownTabs(),
      (tabs) => tabs.some((address) => address.endsWith('/welcome.html')),
    );
    const welcome = await test.browser.openScreen('welcome.html');
    expect(await waitForText(welcome, 'Try it now')).toContain('Welcome to Sidelight');
    await welcome.close();
  });
});
