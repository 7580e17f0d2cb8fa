import type { PageBlock } from './collect.ts';
import type { Ground } from './lens-style.ts';
import type { PageTools } from './page-tools.ts';
import type { TextSpan } from './range-of.ts';

/**
 * Where a sentence of a block stands in the page now; null when the page has changed or lost it since it was read.
 * @param start, end UTF-16 offsets into the block's text
 */
export function sentenceSpan(
  { rangeOf, isAsRead }: Pick<PageTools, 'rangeOf' | 'isAsRead'>,
  block: PageBlock,
  start: number,
  end: number,
): TextSpan | null {
  const span = rangeOf(block, start, end);
  if (!span?.startContainer.isConnected || !span.endContainer.isConnected) return null;
  return isAsRead(span, block.text.slice(start, end)) ? span : null;
}

/** Whether the words of a span are dark ones on a light ground, as far as their own colour tells. */
export function groundOf(window: Window, { startContainer }: TextSpan): Ground {
  const element = startContainer.parentElement;
  const colour = element ? window.getComputedStyle(element).color : '';
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([\d., ]+)/u.exec(colour)?.[1] ?? '').split(',').map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light';
}
