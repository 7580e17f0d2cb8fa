/** Pictures of every screen in every look, for looking at: `npm run pictures -- --screens [firefox]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '#tests/e2e/chromium.ts';
import { startFirefox } from '#tests/e2e/firefox.ts';
import { looks, wear } from '#tests/e2e/looks.ts';
import { screens } from '#tests/e2e/screens.ts';
import { waitForWelcome } from '#tests/e2e/wait-for-welcome.ts';
import { serveNewspaper } from './serve-newspaper.ts';

/** Takes them of the built extension and prints where they are. Firefox lets no picture be taken of its popup. */
export async function takeScreens(name: 'chromium' | 'firefox'): Promise<void> {
  const folder = `.artifacts/screens/${name}`;
  mkdirSync(folder, { recursive: true });
  const paper = await serveNewspaper();
  const browser = await (name === 'chromium' ? startChromium(paper.port) : startFirefox(paper.port));
  try {
    await waitForWelcome(browser);
    for (const look of looks) {
      await wear(browser, look.settings);
      for (const [title, open] of Object.entries(screens)) {
        const { screen, card, close } = await open(browser, look);
        const path = join(folder, `${title}-${look.name}.png`) as `${string}.png`;
        const isLong = card === null && !title.startsWith('popup');
        if (screen.page) {
          await screen.page.screenshot({ path, fullPage: isLong });
          console.log(path);
        }
        await close();
      }
    }
  } finally {
    await browser.close();
    await paper.close();
  }
}
