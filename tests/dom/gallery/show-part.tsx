import '#scripts/gallery/stage.css';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { dress } from '#scripts/gallery/dress.ts';
import type { Look } from '#scripts/gallery/looks.ts';
import { parts } from '#scripts/gallery/parts.ts';
import { Stage } from '#scripts/gallery/Stage.tsx';

/** Draws all states of a part in a window that is as high as they are; returns their stage when its fonts are there. */
export async function showPart(name: string, look: Look): Promise<HTMLElement> {
  const fixtures = await parts.find((part) => part.name === name)?.load();
  if (!fixtures) throw new Error(`no part ${name}`);
  dress(look);
  document.documentElement.lang = 'en';
  document.title = name;
  const place = document.createElement('main');
  document.body.append(place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  await page.viewport(look.width, 600);
  void act(() => render(<Stage fixtures={fixtures} bare />, place));
  await document.fonts.ready;
  await page.viewport(look.width, Math.ceil(place.getBoundingClientRect().height));
  return place;
}

/** Of a whole page, which a stage with several states of one part is not; tests/e2e holds the screens to them. */
const rulesForPages = ['landmark-unique', 'page-has-heading-one'];

/** What axe finds, as short lines: the rule, and the elements. */
export async function faultsOf(place: HTMLElement): Promise<readonly string[]> {
  const { violations, passes } = await axe.run(document, {
    rules: Object.fromEntries(rulesForPages.map((id) => [id, { enabled: false }])),
  });
  if (passes.every(({ id }) => id !== 'color-contrast') && place.innerText.trim() !== '')
    throw new Error('axe looked at no colours');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}
