import type { PageTools } from './page-tools.ts';
import type { TextSpan } from './range-of.ts';

export interface HighlightLayer {
  /** Paints these spans and no others, each under its highlight's name. */
  paint(spans: readonly (readonly [name: string, span: TextSpan])[]): void;
}

/**
 * Paints spans of text as CSS custom highlights, in shadow roots too. No element is touched; abort takes everything away.
 * @param priority above that of highlights that lie under these
 */
export function createHighlightLayer(
  window: Window & typeof globalThis,
  { createStyleAdopter }: Pick<PageTools, 'createStyleAdopter'>,
  { css, priority }: { readonly css: string; readonly priority: number },
  signal: AbortSignal,
): HighlightLayer {
  const { highlights } = window.CSS;
  const own = new Map<string, Highlight>();
  const styles = createStyleAdopter(window.document, css, signal);

  function clear(): void {
    for (const [name, highlight] of own) {
      if (highlights.get(name) === highlight) highlights.delete(name);
      highlight.clear();
    }
    own.clear();
  }

  signal.addEventListener('abort', clear, { once: true });
  return {
    paint(spans) {
      clear();
      if (signal.aborted) return;
      if (spans.length > 0) styles.adopt(window.document);
      for (const [name, span] of spans) {
        const root = span.startContainer.getRootNode();
        // Firefox keeps the document's rules for highlights out of shadow roots.
        if (root instanceof window.ShadowRoot) styles.adopt(root);
        const highlight = own.get(name) ?? new window.Highlight();
        highlight.priority = priority;
        highlight.add(new window.StaticRange(span));
        own.set(name, highlight);
        highlights.set(name, highlight);
      }
    },
  };
}
