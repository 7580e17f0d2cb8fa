import type { Settings } from '#lib/extension/settings.ts';

/** Puts the reader's theme and text size in force on one of our own pages. */
export function applyLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>, root: HTMLElement): void {
  root.dataset['theme'] = theme;
  // Per cent, so that it multiplies the size the reader chose in the browser.
  root.style.fontSize = `${textSize}%`;
}
