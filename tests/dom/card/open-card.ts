import { onTestFinished, vi } from 'vitest';
import { createCard } from '#components/card/create-card.tsx';
import type { Card, CardEvents, CardRequest } from '#lib/hover/card-contract.ts';
import type { EntityView } from '#lib/pack/views.ts';

export interface OpenCard {
  readonly card: Card;
  readonly events: { readonly [Name in keyof CardEvents]: ReturnType<typeof vi.fn<CardEvents[Name]>> };
  readonly mention: HTMLElement;
  readonly abort: () => void;
  /** The card's own root, which a page cannot reach. */
  readonly root: () => ShadowRoot;
  readonly host: () => HTMLElement;
  readonly request: (change?: Partial<CardRequest>) => CardRequest;
}

const paragraph = '<p style="margin: 40px">about the <b id="mention">Sarun Dam</b> today</p>';

/** Puts a mention into the page and a card beside it, not yet shown; cleans up after the test. `open`: axe looks into open roots only. */
export function setUpCard(view: EntityView, page = paragraph, mode?: 'open'): OpenCard {
  let captured: ShadowRoot | null = null;
  const attachShadow = Element.prototype.attachShadow;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function capture(this: Element, init) {
    captured = attachShadow.call(this, mode ? { ...init, mode } : init);
    return captured;
  });
  const body = document.createElement('div');
  body.innerHTML = page;
  document.body.append(body);
  const mention = body.querySelector<HTMLElement>('#mention');
  if (!mention) throw new Error('the page has no #mention');
  const events = {
    enter: vi.fn(),
    leave: vi.fn(),
    close: vi.fn(),
    lost: vi.fn(),
    pin: vi.fn(),
    action: vi.fn(),
    compare: vi.fn(),
    jump: vi.fn(),
    hideFinding: vi.fn(),
  };
  const closing = new AbortController();
  const card = createCard(events, closing.signal);
  spy.mockRestore();
  onTestFinished(() => {
    closing.abort();
    body.remove();
  });
  const root = () => {
    if (!captured) throw new Error('the card has no shadow root');
    return captured;
  };
  return {
    card,
    events,
    mention,
    abort: () => closing.abort(),
    root,
    host: () => root().host as HTMLElement,
    request: (change = {}) => ({
      text: 'Sarun Dam',
      view,
      onPage: [],
      opened: 'hover',
      anchor: () => [...mention.getClientRects()],
      node: mention.firstChild ?? mention,
      pagePublished: null,
      language: 'en',
      theme: 'light',
      textSize: 100,
      ...change,
    }),
  };
}

/** Shows the card and waits until it can be seen. */
export async function openCard(view: EntityView, change: Partial<CardRequest> = {}, page?: string): Promise<OpenCard> {
  const opened = setUpCard(view, page);
  opened.card.show(opened.request(change));
  await untilSeen(opened);
  return opened;
}

/** Waits until the card is there, and has it done fading in. */
export async function untilSeen({ host, root }: OpenCard): Promise<void> {
  await vi.waitUntil(() => isSeen(host()), { interval: 5 });
  for (const animation of root().getAnimations()) animation.finish();
}

export function isSeen(host: HTMLElement): boolean {
  return host.isConnected && getComputedStyle(host).visibility === 'visible';
}

/** The text of what matches, spaces made one. */
export function textsOf(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
}

/** What matches and can be seen. */
export function visible(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility());
}

/** The button that unfolds the first framing. */
export function toggle(root: ParentNode): HTMLButtonElement {
  const button = root.querySelector<HTMLButtonElement>('.framing-toggle');
  if (!button) throw new Error('the card shows no framing');
  return button;
}

/** Opens everything that can be opened. */
export function unfoldAll(root: ParentNode): void {
  for (const summary of root.querySelectorAll<HTMLElement>('details:not([open]) > summary')) summary.click();
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[aria-expanded=false]')) button.click();
}
