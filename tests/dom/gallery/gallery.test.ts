import { describe, expect, test } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { type Look, looks } from '#scripts/gallery/looks.ts';
import { parts } from '#scripts/gallery/parts.ts';
import { faultsOf, showPart } from './show-part.tsx';

declare module 'vitest/browser' {
  interface BrowserCommands {
    parkPointer(): Promise<void>;
  }
}

/** Others differ from these in ways that axe cannot see, and the gallery shows them. */
const compared = looks.filter(({ id }) => ['light', 'dark', 'rtl'].includes(id));

/** Fonts are pinned, but every system draws their outlines in its own way: the pictures are of Linux. */
const hasPictures = server.platform === 'linux';

/** Expects that a stage looks as in its picture, wherever an earlier test left the pointer. */
async function expectPicture(place: HTMLElement, name: string) {
  await commands.parkPointer();
  return expect(page.elementLocator(place)).toMatchScreenshot(name);
}

const pictureOf = (name: string, look: Look) => `${name.replaceAll('/', '-')}-${look.id}`;

describe.each(compared)('$title', (look) => {
  test.each(parts)('$name: axe finds nothing, and it looks as in its picture', async ({ name }) => {
    const place = await showPart(name, look);
    expect(await faultsOf(place)).toEqual([]);
    if (hasPictures) await expectPicture(place, pictureOf(name, look));
  });
});

/** Renewing pictures would take what is planted for the part. */
const isRenewing = server.config.snapshotOptions.updateSnapshot === 'all';

describe.runIf(hasPictures && !isRenewing)('a picture is missed by', () => {
  test.each([
    ['a line that moved by a pixel', '.framing .count { position: relative; inset-block-start: 1px }'],
    ['a hairline that is gone', '.quote + .quote { border-color: transparent !important }'],
    ['a tint that is gone', '.quote mark { background: none !important }'],
    ['a heading of another weight', '.framing h4 { font-weight: 500 !important }'],
  ])('%s', async (_, planted) => {
    const [light] = compared;
    if (!light) throw new Error('no look');
    const place = await showPart('FramingBlock', light);
    const style = document.createElement('style');
    style.textContent = planted;
    place.append(style);
    const compare = async () => expectPicture(place, pictureOf('FramingBlock', light));
    await expect(compare()).rejects.toThrow(/does not match/u);
  });
});
