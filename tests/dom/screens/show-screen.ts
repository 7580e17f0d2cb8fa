/** Puts one of our own screens into the page, with its looks, and takes it away after the test. */
import '#components/tokens.css';
import '#components/parts.css';
import '#components/mini-timeline.css';
import '#components/page-says.css';
import '#components/form/form.css';
import '#components/state-note.css';
import '#components/popup/popup.css';
import '#components/options/options.css';
import '#components/welcome/welcome.css';
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished } from 'vitest';
import { applyLook } from '#components/apply-look.ts';

interface Look {
  readonly theme?: 'light' | 'dark';
  readonly textSize?: number;
  readonly dir?: 'ltr' | 'rtl';
}

export function showScreen(screen: ComponentChild, { theme = 'light', textSize = 100, dir }: Look = {}): void {
  const root = document.documentElement;
  document.title = 'Sidelight';
  applyLook({ theme, textSize }, root);
  if (dir) root.dir = dir;
  const place = document.createElement('div');
  document.body.append(place);
  // With its effects: a key that is pressed at once must find its listener.
  void act(() => render(screen, place));
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
}

/** Expects that axe finds nothing, colours included. */
export async function expectAccessible(): Promise<void> {
  const { violations, passes } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}

/** Text of the first element that fits, white space made even. */
export function textOf(selector: string): string {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing fits ${selector}`);
  return found.innerText.replace(/\s+/gu, ' ').trim();
}

export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replace(/\s+/gu, ' ').trim(),
  );
}
