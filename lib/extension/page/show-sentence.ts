/** Takes the reader to a sentence: scrolls there, shows which one it is, and lets the keyboard go on from there. */
import { createHighlightLayer } from '#lib/page/highlight-layer.ts';
import { flashName, flashStyle } from '#lib/page/lens-style.ts';
import type { PageTools } from '#lib/page/page-tools.ts';
import type { TextSpan } from '#lib/page/range-of.ts';

/** Milliseconds that the sentence stays shown: long enough to find it after a smooth scroll. */
const shownFor = 2_400;

export interface SentenceGuide {
  show(span: TextSpan): void;
}

export function createSentenceGuide(
  window: Window & typeof globalThis,
  tools: PageTools,
  signal: AbortSignal,
): SentenceGuide {
  let flash: AbortController | null = null;
  let timer = 0;
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  return {
    show(span) {
      flash?.abort();
      window.clearTimeout(timer);
      flash = new AbortController();
      const until = AbortSignal.any([flash.signal, signal]);
      const layer = createHighlightLayer(window, tools, { css: flashStyle, priority: 1 }, until);
      tools.reveal(span.startContainer, () => tools.rectsOf(span));
      layer.paint([[flashName, span]]);
      moveCaret(window, span);
      timer = window.setTimeout(() => flash?.abort(), shownFor);
    },
  };
}

/**
 * An empty selection is where Tab goes on from and where screen readers read on, with no element focused or changed. Not
 * while the reader writes something: the caret is theirs.
 */
function moveCaret(window: Window, { startContainer, startOffset }: TextSpan): void {
  const { activeElement } = window.document;
  const isWriting = activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
  if (!isWriting) window.getSelection()?.collapse(startContainer, startOffset);
}
