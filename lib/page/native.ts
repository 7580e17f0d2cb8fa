/**
 * DOM reading that a page cannot redirect. A form's controls shadow its properties (`<input name="parentNode">`) and named
 * images shadow the document's, in an isolated world too, so getters and methods are taken from the prototypes.
 * Where there is no DOM at load time (a document parsed in Node) the plain property is read.
 */

function getter<Owner extends object, Value>(
  owner: { prototype: Owner } | undefined,
  name: string,
): (target: Owner) => Value {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  if (get) return (target) => get.call(target) as Value;
  return (target) => (target as Record<string, unknown>)[name] as Value;
}

function method<Owner extends object, Args extends unknown[], Value>(
  owner: { prototype: Owner } | undefined,
  name: string,
): (target: Owner, ...args: Args) => Value {
  const own =
    owner && (Object.getOwnPropertyDescriptor(owner.prototype, name)?.value as ((...args: Args) => Value) | undefined);
  if (own) return (target, ...args) => own.apply(target, args);
  return (target, ...args) => (target as Record<string, (...args: Args) => Value>)[name]?.(...args) as Value;
}

/** The few globals used, or nothing in Node. */
const dom = globalThis as Partial<typeof globalThis>;

export const nodeNameOf = getter<Node, string>(dom.Node, 'nodeName');
export const nodeTypeOf = getter<Node, number>(dom.Node, 'nodeType');
export const parentOf = getter<Node, Node | null>(dom.Node, 'parentNode');
export const firstChildOf = getter<Node, ChildNode | null>(dom.Node, 'firstChild');
export const nextSiblingOf = getter<Node, ChildNode | null>(dom.Node, 'nextSibling');
export const textContentOf = getter<Node, string>(dom.Node, 'textContent');
export const isConnected = getter<Node, boolean>(dom.Node, 'isConnected');
export const contains = method<Node, [Node | null], boolean>(dom.Node, 'contains');
export const comparePosition = method<Node, [Node], number>(dom.Node, 'compareDocumentPosition');
export const rootOf = method<Node, [], Node>(dom.Node, 'getRootNode');

export const firstElementChildOf = getter<Element, Element | null>(dom.Element, 'firstElementChild');
export const openShadowRootOf = getter<Element, ShadowRoot | null>(dom.Element, 'shadowRoot');
const attributeNamesOf = method<Element, [], string[]>(dom.Element, 'getAttributeNames');
export const attributeOf = method<Element, [string], string | null>(dom.Element, 'getAttribute');
export const closestTo = method<Element, [string], Element | null>(dom.Element, 'closest');
export const scrollTo = method<Element, [ScrollIntoViewOptions], void>(dom.Element, 'scrollIntoView');
export const isVisible = method<Element, [CheckVisibilityOptions], boolean>(dom.Element, 'checkVisibility');
export const queryIn = method<Element, [string], Element | null>(dom.Element, 'querySelector');
export const queryAllIn = method<Element, [string], Iterable<Element>>(dom.Element, 'querySelectorAll');
export const queryDocument = method<Document, [string], Iterable<Element>>(dom.Document, 'querySelectorAll');
export const viewOf = getter<Document, (Window & typeof globalThis) | null>(dom.Document, 'defaultView');
export const isHidden = getter<Document, boolean>(dom.Document, 'hidden');
export const documentElementOf = getter<Document, HTMLElement | null>(dom.Document, 'documentElement');

/** What the walk over a page reads of each node. */
export interface NodeReader {
  nodeName(node: Node): string;
  nodeType(node: Node): number;
  nextSibling(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  firstElementChild(element: Element): Element | null;
  textContent(node: Node): string | null;
  shadowRoot(element: Element): ShadowRoot | null;
  hasAttributes(element: Element): boolean;
  attributeNames(element: Element): readonly string[];
  attribute(element: Element, name: string): string | null;
  query(element: Element, selector: string): Element | null;
}

/** Plain properties are several times as fast, and only forms have them shadowed. */
export const plainReader: NodeReader = {
  nodeName: (node) => node.nodeName,
  nodeType: (node) => node.nodeType,
  nextSibling: (node) => node.nextSibling,
  firstChild: (node) => node.firstChild,
  firstElementChild: (element) => element.firstElementChild,
  textContent: (node) => node.textContent,
  shadowRoot: (element) => element.shadowRoot,
  hasAttributes: (element) => element.hasAttributes(),
  attributeNames: (element) => element.getAttributeNames(),
  attribute: (element, name) => element.getAttribute(name),
  query: (element, selector) => element.querySelector(selector),
};

const shielded: NodeReader = {
  nodeName: nodeNameOf,
  nodeType: nodeTypeOf,
  nextSibling: nextSiblingOf,
  firstChild: firstChildOf,
  firstElementChild: firstElementChildOf,
  textContent: textContentOf,
  shadowRoot: openShadowRootOf,
  hasAttributes: method<Element, [], boolean>(dom.Element, 'hasAttributes'),
  attributeNames: attributeNamesOf,
  attribute: attributeOf,
  query: queryIn,
};

/** How to read a node: what shadows `nodeName` is an element, not a string. */
export function readerOf(node: Node): NodeReader {
  const name: unknown = node.nodeName;
  return typeof name === 'string' && name !== 'FORM' && name !== 'form' ? plainReader : shielded;
}

/** Node.nodeType values; `Node` itself is not there in Node. */
export const elementNode = 1;
export const textNode = 3;
export const documentNode = 9;
export const fragmentNode = 11;

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === elementNode;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === textNode;
}

/** The parent, from a shadow root its host; null at the top. */
export function composedParentOf(node: Node): Node | null {
  return parentOf(node) ?? (nodeTypeOf(node) === fragmentNode ? ((node as ShadowRoot).host ?? null) : null);
}

const documentSheets = getter<Document, CSSStyleSheet[]>(dom.Document, 'adoptedStyleSheets');
/** The live list: push and splice change it. */
export function adoptedStyleSheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return nodeTypeOf(root) === documentNode ? documentSheets(root as Document) : root.adoptedStyleSheets;
}

const pointInDocument = method<Document, [number, number], Element | null>(dom.Document, 'elementFromPoint');
export function elementFromPointIn(root: Document | ShadowRoot, x: number, y: number): Element | null {
  return nodeTypeOf(root) === documentNode ? pointInDocument(root as Document, x, y) : root.elementFromPoint(x, y);
}
