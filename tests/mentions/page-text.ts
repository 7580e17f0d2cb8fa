import type { Span } from '#lib/text/span.ts';

/** All text of a page as one string, for labels that say "the second one in the table". */
export interface PageText {
  /** White space collapsed, invisible characters left out, a space wherever a block or line ends. */
  readonly text: string;
  /** Where a place in a text node is in `text`. */
  offsetOf(node: Text, offset: number): number;
  /** What the first element for a selector has of `text`. */
  spanOf(selector: string): Span;
}

/** Elements that part words; a list of its own, so that labels do not move when the page room learns about one more. */
const parting = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4
  H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL`.split(/\s+/u),
);
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'RT', 'RP']);

/** Reads the body in the order of the composed tree: what is in an element's shadow root comes before its children. */
export function readPageText(document: Document): PageText {
  const offsets = new Map<Node, number[]>();
  const spans = new Map<Node, Span>();
  let text = '';

  function addSpace(): void {
    if (!text.endsWith(' ')) text += ' ';
  }

  function addText(node: Text): void {
    const places: number[] = [];
    for (const unit of node.data.split('')) {
      places.push(text.length);
      if (/\s/u.test(unit)) addSpace();
      else if (!/\p{Cf}/u.test(unit)) text += unit;
    }
    places.push(text.length);
    offsets.set(node, places);
  }

  function addChildren(parent: Node): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) addText(node as Text);
      else if (node.nodeType === 1) addElement(node as Element);
    }
  }

  function addElement(element: Element): void {
    const name = element.nodeName.toUpperCase();
    if (unseen.has(name)) return;
    if (parting.has(name)) addSpace();
    const start = text.length;
    if (element.shadowRoot) {
      addChildren(element.shadowRoot);
      addSpace();
    }
    addChildren(element);
    spans.set(element, { start, end: text.length });
    if (parting.has(name)) addSpace();
  }

  addElement(document.body);
  return {
    text,
    offsetOf(node, offset) {
      const place = offsets.get(node)?.[offset];
      if (place === undefined) throw new Error(`No text of the page: ${node.data}`);
      return place;
    },
    spanOf(selector) {
      const element = document.querySelector(selector);
      const span = element && spans.get(element);
      if (!span) throw new Error(`The page has no ${selector}`);
      return span;
    },
  };
}

/** Words as `PageText.text` has them. */
export function plain(words: string): string {
  return words.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ');
}
