/**
 * The border between the content script and the card, which is loaded into the same isolated world on first need.
 * card.js puts a `CardModule` under `cardKey` on globalThis; the content script calls it.
 */
import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import type { QuestionOnPage, SentencePlace } from '#lib/framing/view-page.ts';
import type { EntityView } from '#lib/pack/views.ts';
import type { LanguageCode } from '#lib/text/interface-language.ts';

export const cardKey = '__sidelightCard';
/** wording-en.js and its like leave what the card says in their language under this name. */
export const cardWordsKey = (language: LanguageCode): string => `__sidelightCardWords:${language}`;

/** In CSS pixels of the layout viewport, as `clientX` and `clientY` are. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels of the layout viewport, as `getClientRects` gives it. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardRequest {
  /** The words of the page that are marked. */
  readonly text: string;
  readonly view: EntityView;
  /** What the page says on the entity's questions, found automatically. */
  readonly onPage: readonly QuestionOnPage[];
  readonly opened: 'hover' | 'click' | 'key';
  /** Client rectangles of the mention, measured anew on each call; empty when it has left the page. */
  readonly anchor: () => readonly Rect[];
  /** Where the pointer was, which tells the line of a mention that runs over two; absent when opened by key. */
  readonly pointer?: Point | undefined;
  /** A node of the mention: the card joins the modal dialog it lies in. */
  readonly node: Node;
  /** Partial date of the page's publication, or null. */
  readonly pagePublished: string | null;
  readonly language: LanguageCode;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: number;
}

export type CardAction = 'hide-entity' | 'off-in-tab' | 'off-on-site' | 'open-options';

export interface CardEvents {
  enter(): void;
  leave(): void;
  /** The reader closed it (Escape, ✕, outside click). */
  close(): void;
  /** The mention has left the page or the screen, and the card, neither pinned nor in use, with it. */
  lost(): void;
  pin(pinned: boolean): void;
  action(action: CardAction): void;
  /** Compare the sources on a question (`pack/question`), or on all of the entity's. */
  compare(question: string | null): void;
  /** Take the reader to a sentence of the page. */
  jump(place: SentencePlace): void;
  /** Hide a finding for good, or show it again. */
  hideFinding(finding: HiddenFinding, hidden: boolean): void;
}

export interface Card {
  /** Builds and measures the card without showing it: `show` with the same view then has next to nothing left to do. */
  prepare(request: CardRequest): void;
  /** Shows or moves the card; focus goes in when it was opened by key. */
  show(request: CardRequest): void;
  /** New data for the card that is open (filters changed, the page was read anew). */
  update(view: EntityView, onPage: readonly QuestionOnPage[]): void;
  /** Takes away the card, seen or prepared. */
  hide(): void;
  /** Where the card is painted, for the corridor to it; null while it is hidden. */
  bounds(): Rect | null;
  /** Whether an event's target (as a listener of the document sees it) is the card. */
  owns(target: EventTarget | null): boolean;
}

export interface CardModule {
  /** Attaches to the document; abort removes every trace. */
  create(events: CardEvents, signal: AbortSignal): Card;
}
