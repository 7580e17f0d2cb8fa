import { createStyleAdopter } from './adopt-style.ts';
import { activeName, markName, markStyle } from './mark-style.ts';
import { viewOf } from './native.ts';
import type { TextSpan } from './range-of.ts';

export interface Painter {
  /** Puts style and highlights in place; before the first mark, and again in case the page threw them out. */
  attach(): void;
  /** Marks a span; what it returns takes the mark off and tells it apart in hit tests. */
  add(span: TextSpan): AbstractRange;
  remove(range: AbstractRange): void;
  /** The words that are hovered or walked to; null for none. */
  setActive(span: TextSpan | null): void;
  /** Lets marks show inside a shadow root. */
  adopt(root: ShadowRoot): void;
}

/** Paints marks as CSS custom highlights: no element, no attribute. Abort restores the page byte for byte. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const view = viewOf(document);
  if (!view) throw new Error('Only a document in a window can be painted');
  const { highlights } = view.CSS;
  const marks = new view.Highlight();
  const active = new view.Highlight();
  // The active mark also carries the common style: the higher priority decides.
  active.priority = 1;
  const styles = createStyleAdopter(document, markStyle, signal);

  signal.addEventListener(
    'abort',
    () => {
      if (highlights.get(markName) === marks) highlights.delete(markName);
      if (highlights.get(activeName) === active) highlights.delete(activeName);
      marks.clear();
      active.clear();
    },
    { once: true },
  );

  return {
    attach() {
      if (signal.aborted) return;
      styles.adopt(document);
      if (highlights.get(markName) !== marks) highlights.set(markName, marks);
      if (highlights.get(activeName) !== active) highlights.set(activeName, active);
    },
    add(span) {
      const range = new view.StaticRange(span);
      marks.add(range);
      return range;
    },
    remove(range) {
      marks.delete(range);
    },
    setActive(span) {
      active.clear();
      if (span) active.add(new view.StaticRange(span));
    },
    adopt(root) {
      styles.adopt(root);
    },
  };
}
