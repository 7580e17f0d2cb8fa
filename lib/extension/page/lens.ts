/** The lens: tints the sentences that decided what the page says, each in its framing's colour. */
import { createHighlightLayer } from '#lib/page/highlight-layer.ts';
import { lensName, lensStyle } from '#lib/page/lens-style.ts';
import type { PageTools } from '#lib/page/page-tools.ts';
import type { TextSpan } from '#lib/page/range-of.ts';
import { groundOf } from '#lib/page/sentence-span.ts';
import type { Place } from '../messages.ts';
import { askTints } from './ask-background.ts';

export interface Lens {
  /** Tints anew what is to be tinted now, or nothing; settles when that is painted. */
  refresh(on: boolean): Promise<void>;
}

export function createLens(
  window: Window & typeof globalThis,
  tools: PageTools,
  spanOf: (place: Omit<Place, 'frame'>) => TextSpan | null,
  signal: AbortSignal,
): Lens {
  let painting: AbortController | null = null;
  let layer: ReturnType<typeof createHighlightLayer> | null = null;
  let turn = 0;

  function off(): void {
    painting?.abort();
    painting = null;
    layer = null;
  }

  return {
    async refresh(on) {
      turn += 1;
      const own = turn;
      if (!on) return off();
      // Without an answer the extension was updated, and this script is about to go.
      const tints = await askTints().catch(() => null);
      if (!tints || own !== turn || signal.aborted) return;
      const { reading } = tints;
      const spans = tints.sentences.flatMap(({ index, ...place }) => {
        const span = spanOf({ reading, ...place });
        return span ? [[lensName(index, groundOf(window, span)), span] as const] : [];
      });
      if (!layer) {
        painting = new AbortController();
        // Below marks and the flash: what the reader asks for last lies on top.
        const until = AbortSignal.any([painting.signal, signal]);
        layer = createHighlightLayer(window, tools, { css: lensStyle, priority: -2 }, until);
      }
      layer.paint(spans);
    },
  };
}
