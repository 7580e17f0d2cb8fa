import { describe, expect, it } from 'vitest';
import { foreignHosts } from './sessions.ts';
import { withBrowser } from './with-browser.ts';

const onPurpose = 'a-server.example';
const test = withBrowser({ expected: [onPurpose] });

/* Every spec file ends with a look at all requests of the browser (with-browser.ts). This one shows that the look sees. */
describe('no network', () => {
  it('is what the content security policy of our own pages enforces', async () => {
    const options = await test.browser.openScreen('options.html');
    const outcome = await options.evaluate(() =>
      fetch('http://a-server.example/from-the-extension').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(foreignHosts(test.requests)).toEqual([]);
    await options.close();
  });

  it('would be noticed if a page asked a foreign host', async () => {
    const page = await test.browser.open(`http://${onPurpose}/page.html`);
    expect(foreignHosts(test.requests)).toEqual([onPurpose]);
    await page.close();
  });
});
