/** What the hover machine knows, hears and asks for. */
import type { Point } from './card-contract.ts';

/** The content script's number for a mention. */
export type MentionId = number;

/** Names one attempt at opening a card, or one timer. Never used twice, so that whatever comes late is known as late. */
export type Token = number;

export type Opened = 'hover' | 'click' | 'key';

export interface HoverOptions {
  readonly trigger: 'hover' | 'click' | 'modifier';
  /** Milliseconds of rest before a card opens. */
  readonly delay: number;
}

/** A card on its way. */
export interface Attempt {
  readonly mention: MentionId;
  readonly token: Token;
  readonly opened: Opened;
  /** Milliseconds of rest it needs. */
  readonly rest: number;
  /** The rest is over, or none was needed: it opens as soon as its data are there. */
  readonly due: boolean;
  readonly loaded: boolean;
}

/** The card on the screen. */
export interface Shown {
  readonly mention: MentionId;
  readonly token: Token;
  readonly opened: Opened;
  readonly pinned: boolean;
  /** Timer of the grace after which it closes; null while the pointer is where it may be. */
  readonly leaving: Token | null;
}

export interface Pointer extends Point {
  /** Where the rest began; what stays within `restRadius` of it is the same rest. */
  readonly rest: Point & { readonly since: number };
  /** The page scrolled since the last true movement: what lies under the pointer came by itself. */
  readonly parked: boolean;
  /** The mention under it. */
  readonly over: MentionId | null;
  readonly inCard: boolean;
}

/**
 * `attempt` and `shown` make the states:
 *
 * |               | nothing attempted | not due   | due       |
 * | ------------- | ----------------- | --------- | --------- |
 * | nothing shown | idle              | waiting   | loading   |
 * | shown         | open              | open, and the next card waiting or loading |
 * | shown.leaving | leaving           | leaving, and the next card waiting or loading |
 */
export interface HoverState {
  readonly attempt: Attempt | null;
  readonly shown: Shown | null;
  readonly pointer: Pointer | null;
  /** Dismissed by the reader: does not open again by hover until the pointer has left it. */
  readonly dismissed: MentionId | null;
  readonly nextToken: Token;
}

/** `at`: milliseconds of a monotonic clock. */
export type HoverEvent =
  /**
   * A mouse or pen moved on the page or off it (`over` null), or the browser says so after a scroll. `corridor`: on the way from mention to card.
   */
  | {
      readonly type: 'moved';
      readonly at: number;
      readonly x: number;
      readonly y: number;
      readonly over: MentionId | null;
      readonly corridor: boolean;
      readonly modifier: boolean;
    }
  /** The modifier key went down or up. */
  | { readonly type: 'modifier'; readonly at: number; readonly held: boolean }
  /** A click outside the card. `interactive`: on a link, button or field, where the click is the page's. */
  | {
      readonly type: 'clicked';
      readonly over: MentionId | null;
      readonly interactive: boolean;
      readonly touch: boolean;
    }
  /** Asked for by key, or from the popup. */
  | { readonly type: 'asked'; readonly mention: MentionId }
  /** Escape, or ✕ in the card. */
  | { readonly type: 'dismissed' }
  | { readonly type: 'fired'; readonly at: number; readonly timer: Timer; readonly token: Token }
  | { readonly type: 'card-entered' }
  | { readonly type: 'card-left' }
  | { readonly type: 'pinned'; readonly pinned: boolean }
  | { readonly type: 'scrolled' }
  | { readonly type: 'arrived'; readonly token: Token }
  | { readonly type: 'failed'; readonly token: Token }
  | { readonly type: 'gone'; readonly mention: MentionId }
  | { readonly type: 'hidden' };

export type Timer = 'rest' | 'grace';

export type HoverEffect =
  /** Send `fired` after so many milliseconds. There is one timer of each kind: a new one replaces the old. */
  | { readonly type: 'schedule'; readonly timer: Timer; readonly token: Token; readonly ms: number }
  | { readonly type: 'cancel'; readonly timer: Timer }
  /** Get the card's code and the mention's data; then send `arrived` or `failed`. */
  | { readonly type: 'fetch'; readonly mention: MentionId; readonly token: Token }
  /** Build the card with the data that came, unseen, so that nothing is left to do when the rest is over. */
  | { readonly type: 'prepare'; readonly mention: MentionId; readonly token: Token }
  /** Show the data that came for the token, in place of the card on the screen if there is one. */
  | { readonly type: 'show'; readonly mention: MentionId; readonly token: Token; readonly opened: Opened }
  /** Take away the card, seen or prepared. */
  | { readonly type: 'hide' }
  /** Keep the click from the page: it was only meant to close the card. */
  | { readonly type: 'swallow-click' };
