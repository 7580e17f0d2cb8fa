import { adoptedStyleSheetsOf, viewOf } from './native.ts';

export interface StyleAdopter {
  /** Adds the sheet to a root that lacks it, or whose list the page has replaced since. */
  adopt(root: Document | ShadowRoot): void;
}

/**
 * One constructed sheet shared by the document and its shadow roots; Firefox does not let `::highlight()` rules of the
 * document through into shadow roots. Abort takes it out of every root and leaves the page's own sheets in their order.
 */
export function createStyleAdopter(document: Document, css: string, signal: AbortSignal): StyleAdopter {
  const view = viewOf(document);
  // Held weakly: components that the page has done with must not stay in memory because of us.
  const adopted = new Set<WeakRef<Document | ShadowRoot>>();
  const known = new WeakSet<Document | ShadowRoot>();
  const gone = new FinalizationRegistry<WeakRef<Document | ShadowRoot>>((root) => adopted.delete(root));
  if (!view || signal.aborted) return { adopt() {} };
  // Made when first needed: most pages need none.
  let sheet: CSSStyleSheet | null = null;
  signal.addEventListener(
    'abort',
    () => {
      for (const held of adopted) {
        const root = held.deref();
        const sheets = root ? adoptedStyleSheetsOf(root) : [];
        const at = sheet ? sheets.indexOf(sheet) : -1;
        if (at >= 0) sheets.splice(at, 1);
      }
      adopted.clear();
    },
    { once: true },
  );
  return {
    adopt(root) {
      if (signal.aborted) return;
      if (!sheet) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(css);
      }
      const sheets = adoptedStyleSheetsOf(root);
      if (!sheets.includes(sheet)) sheets.push(sheet);
      if (known.has(root)) return;
      known.add(root);
      const held = new WeakRef(root);
      adopted.add(held);
      gone.register(root, held);
    },
  };
}
