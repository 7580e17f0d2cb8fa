/** What a screen really shows of its text: in which language it is marked up, and whether it has the room it needs. */

interface ShownText {
  readonly node: Text;
  readonly parent: HTMLElement;
  readonly text: string;
}

export function shownTexts(root: ParentNode): readonly ShownText[] {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const shown: ShownText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (parent && text !== '' && parent.checkVisibility({ visibilityProperty: true }))
      shown.push({ node: node as Text, parent, text });
  }
  return shown;
}

export const languageOf = (element: Element): string | null => element.closest('[lang]')?.getAttribute('lang') ?? null;

/**
 * Words in Latin letters that are marked up as `language` although they are no words of it: neither in our strings, which
 * `withoutOurs` takes away, nor a name that is the same everywhere.
 */
export function strayWords(
  root: ParentNode,
  language: string,
  names: readonly string[],
  withoutOurs: (text: string) => string,
): readonly string[] {
  return shownTexts(root)
    .filter(({ parent }) => languageOf(parent) === language && !parent.closest('time, kbd, option'))
    .map(({ text }) => withoutOurs(names.reduce((rest, name) => rest.replaceAll(name, ''), text)))
    .filter((rest) => /[a-z]{2}/iu.test(rest));
}

/** Text that lies outside the box of the block it belongs to, or is cut by it; lines that a style cuts on purpose have `cutOnPurpose`. */
export function textWithoutRoom(root: ParentNode, cutOnPurpose: string): readonly string[] {
  return shownTexts(root)
    .filter(({ parent }) => !parent.closest(`.visually-hidden, svg, ${cutOnPurpose}`))
    .filter(({ node, parent }) => {
      const { left, right } = blockAround(parent).getBoundingClientRect();
      return rectsOf(node).some((rect) => rect.left < left - 2 || rect.right > right + 2);
    })
    .map(({ text, parent }) => `${parent.className || parent.localName}: ${text}`);
}

/** Pairs of texts of which one is painted over the other. */
export function overlappingTexts(root: ParentNode): readonly string[] {
  const texts = shownTexts(root)
    .filter(({ parent }) => !parent.closest('.visually-hidden, .skip, svg') && !isAfloat(parent))
    .flatMap(({ node, text }) => rectsOf(node).map((rect) => ({ node, text, rect })));
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => other.node !== one.node && overlap(one.rect, other.rect))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** Glyphs of neighbouring lines may come close: only what lies over the middle of another counts. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 3 && height > Math.min(a.height, b.height) * 0.5;
}

const rectsOf = (node: Text): readonly DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

function blockAround(element: HTMLElement): HTMLElement {
  let at = element;
  while (
    getComputedStyle(at).display.startsWith('inline') &&
    !/^(?:button|select)$/u.test(at.localName) &&
    at.parentElement
  )
    at = at.parentElement;
  return at;
}

/** Bars that stay while the page scrolls under them. */
function isAfloat(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    if (/^(?:sticky|fixed)$/u.test(getComputedStyle(at).position)) return true;
  }
  return false;
}
