import { createStyleAdopter } from './adopt-style.ts';
import { rootOf, viewOf } from './native.ts';
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
  document: Document,
  css: string,
  priority: number,
  signal: AbortSignal,
): HighlightLayer {
  const view = viewOf(document);
  if (!view) throw new Error('Only a document in a window can be painted');
  const { highlights } = view.CSS;
  const own = new Map<string, Highlight>();
  const styles = createStyleAdopter(document, css, signal);

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
      if (spans.length > 0) styles.adopt(document);
      for (const [name, span] of spans) {
        const root = rootOf(span.startContainer);
        // Firefox keeps the document's rules for highlights out of shadow roots.
        if (root instanceof view.ShadowRoot) styles.adopt(root);
        const highlight = own.get(name) ?? new view.Highlight();
        highlight.priority = priority;
        highlight.add(new view.StaticRange(span));
        own.set(name, highlight);
        highlights.set(name, highlight);
      }
    },
  };
}
