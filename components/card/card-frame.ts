/** The card's place in the page: a host element that the page can neither style nor look into. */
import pageSaysCss from '#components/page-says.css?inline';
import partsCss from '#components/parts.css?inline';
import tokensCss from '#components/tokens.css?inline';
import cardCss from './card.css?inline';

export interface CardFrame {
  readonly host: HTMLElement;
  /** The dialog; it scrolls when `content` is higher than the host lets it be. */
  readonly dialog: HTMLElement;
  readonly content: HTMLElement;
  readonly shadow: ShadowRoot;
}

/** What a page's own listeners live on. They are stopped at the host; listeners that capture see only the host. */
const keptFromPage = [
  'pointerdown pointerup pointermove pointerover pointerout pointercancel',
  'mousedown mouseup mousemove mouseover mouseout click auxclick dblclick contextmenu',
  'touchstart touchmove touchend touchcancel wheel selectstart dragstart copy',
  'keydown keypress keyup focusin focusout',
].flatMap((types) => types.split(' '));

/** Builds the frame; it is not in the document until `joinLayer`. */
export function createCardFrame(document: Document, labelledBy: string, describedBy: string): CardFrame {
  // A name that tells a page nothing and that its style sheets cannot know.
  const host = document.createElement(`x-${Math.random().toString(36).slice(2)}`);
  host.popover = 'manual';
  styleHost(host);
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = cardSheets();
  const dialog = document.createElement('div');
  dialog.className = 'card';
  dialog.tabIndex = -1;
  dialog.setAttribute('aria-labelledby', labelledBy);
  dialog.setAttribute('aria-describedby', describedBy);
  const content = document.createElement('div');
  dialog.append(content);
  shadow.append(dialog);
  for (const type of keptFromPage) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, dialog, content, shadow };
}

/**
 * Puts the host into the top layer, within the modal dialog or, for Chromium, the element filling the screen that `node` lies
 * in: beside it, the host would be inert.
 */
export function joinLayer({ host }: CardFrame, node: Node): void {
  const layer = layerAround(node) ?? host.ownerDocument.documentElement;
  if (host.parentNode !== layer) layer.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Makes the frame visible. */
export function showFrame({ host, dialog }: CardFrame): void {
  dialog.classList.add('seen');
  setHostStyle(host, 'visibility', 'visible');
}

/** Takes it out of the document. */
export function hideFrame({ host, dialog }: CardFrame): void {
  host.remove();
  dialog.classList.remove('seen');
  setHostStyle(host, 'visibility', 'hidden');
}

/** Sets a style that no rule of the page can override. */
export function setHostStyle(host: HTMLElement, property: string, value: string): void {
  host.style.setProperty(property, value, 'important');
}

function styleHost(host: HTMLElement): void {
  const styles = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: 'auto',
    overflow: 'visible',
    visibility: 'hidden',
    'background-color': 'transparent',
    direction: 'ltr',
    'unicode-bidi': 'isolate',
  };
  for (const [property, value] of Object.entries(styles)) setHostStyle(host, property, value);
}

function layerAround(node: Node): Element | null {
  for (let at: Node | null = node; at; ) {
    const element: Element | null = at instanceof Element ? at : at.parentElement;
    const layer = element?.closest('dialog:modal, :fullscreen');
    if (layer) return layer;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The card's styles, as sheets for a shadow tree. */
export function cardSheets(): CSSStyleSheet[] {
  return [tokensCss, partsCss, pageSaysCss, cardCss].map(toSheet);
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
