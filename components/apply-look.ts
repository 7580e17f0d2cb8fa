import type { Settings } from '#lib/extension/settings.ts';
import { spokenLanguage } from './wording.ts';

/** Puts the reader's theme and text size, and the language that is spoken, in force on one of our own pages. */
export function applyLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>, root: HTMLElement): void {
  const { tag, dir } = spokenLanguage();
  root.lang = tag;
  root.dir = dir;
  root.dataset['theme'] = theme;
  // Per cent, so that it multiplies the size the reader chose in the browser.
  root.style.fontSize = `${textSize}%`;
}
