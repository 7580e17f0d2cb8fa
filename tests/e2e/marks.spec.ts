import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { marksIn, waitForMark } from './marks-on-page.ts';
import { waitForText } from './screen-actions.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();

describe('marks on a news page', () => {
  it('stand on the people, events, agreements and weapons of the story', async () => {
    const page = await test.browser.open(newspaperAddress('islamabad.html'));
    await waitForMark(page, 'Indus Waters Treaty');
    const marks = (await marksIn(page)).join(' | ');
    for (const name of ['Lashkar-e-Taiba', 'PL-15', 'S-400', 'Shehbaz Sharif', 'Bilawal Bhutto-Zardari', 'Ishaq Dar']) {
      expect(marks).toContain(name);
    }
    await page.close();
  });

  it('leave related stories alone, whoever they name', async () => {
    const page = await test.browser.open(newspaperAddress('wire.html'));
    await waitForMark(page, 'Operation Sindoor');
    const marks = await marksIn(page);
    expect(marks.filter((mark) => /Aleem|Nawaz|Salaam/u.test(mark))).toEqual([]);
    expect(marks.filter((mark) => mark === 'Dar')).toEqual([]);
    await page.close();
  });

  it('run across the elements that a name is broken over', async () => {
    const page = await test.browser.open(newspaperAddress('delhi.html'));
    expect((await waitForMark(page, 'Narendra Modi')).length).toBeGreaterThan(1);
    await page.close();
  });

  it('reach into frames', async () => {
    const page = await test.browser.open(newspaperAddress('wire.html'));
    const frame = page.frames().find((candidate) => candidate.url().endsWith('frame-timeline.html'));
    expect(frame).toBeDefined();
    await waitForMark(frame!, 'Operation Sindoor');
    await page.close();
  });

  it('follow text that comes late, by itself and on request', async () => {
    const page = await test.browser.open(newspaperAddress('live.html'));
    await waitForMark(page, 'Bilawal Bhutto Zardari');
    await page.click('#more');
    await waitForMark(page, 'Wang Yi');
    await page.close();
  });

  it('stay away from another ceasefire, another Dar and another Sharif', async () => {
    const page = await test.browser.open(newspaperAddress('elsewhere.html'));
    const popup = await test.browser.openPopup(page);
    // The popup says so when the page has been looked at.
    await waitForText(popup, 'Nothing to mark here');
    expect(await marksIn(page)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
