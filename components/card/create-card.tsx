import { render } from 'preact';
import type { QuestionOnPage, SentencePlace } from '#lib/framing/view-page.ts';
import type { Card as CardControl, CardEvents, CardRequest } from '#lib/hover/card-contract.ts';
import type { EntityView } from '#lib/pack/views.ts';
import { anchorCard } from './anchor-card.ts';
import { Card } from './Card.tsx';
import { cardAboutId, cardNameId } from './CardHeader.tsx';
import { type CardFrame, createCardFrame, hideFrame, joinLayer, showFrame } from './card-frame.ts';
import { closeOnBack } from './close-on-back.ts';
import { dragSheet } from './drag-sheet.ts';
import { keepFocus } from './keep-focus.ts';
import { speakInCard } from './speak-in-card.ts';
import { walkRows } from './walk-rows.ts';

/** The card's width and the height that shows nearly every card at a glance, in units of its text size. */
const width = 22.5;
const comfortable = 28;

interface Open {
  readonly request: CardRequest;
  /** One for each mention that is shown, so that nothing unfolded carries over. */
  readonly key: number;
  readonly closing: AbortController;
  view: EntityView;
  onPage: readonly QuestionOnPage[];
  pinned: boolean;
  /** Prepared only, or for the reader to see. */
  seen: boolean;
  closesOnBack: boolean;
}

/** Makes the one card of a document. It is in the document only while it shows. */
export function createCard(events: CardEvents, signal: AbortSignal): CardControl {
  const frame = createCardFrame(document, cardNameId, cardAboutId);
  const { host, dialog, content } = frame;
  const focus = keepFocus(frame, events.close);
  walkRows(frame);
  dragSheet(frame, events.close);
  let open: Open | null = null;

  host.addEventListener('pointerenter', events.enter);
  host.addEventListener('pointerleave', events.leave);
  signal.addEventListener('abort', hide);

  function draw(): void {
    if (!open) return;
    render(
      <Card
        key={open.key}
        view={open.view}
        onPage={open.onPage}
        pageEvents={{ jump, hideFinding: events.hideFinding }}
        pagePublished={open.request.pagePublished}
        pinned={open.pinned}
        onPin={pin}
        onClose={events.close}
        onAction={events.action}
        onCompare={events.compare}
      />,
      content,
    );
  }

  function pin(pinned: boolean): void {
    if (!open) return;
    open.pinned = pinned;
    draw();
    events.pin(pinned);
  }

  /** A pinned card stays; any other would be in the way of what is shown. */
  function jump(place: SentencePlace): void {
    if (open?.pinned === false) events.close();
    events.jump(place);
  }

  function build(request: CardRequest, seen: boolean): void {
    if (signal.aborted) return;
    const before = open;
    before?.closing.abort();
    open = follow(before, request, seen);
    const unit = dress(frame, request);
    draw();
    if (open.key !== before?.key) dialog.scrollTop = 0;
    anchorCard(
      {
        frame,
        request,
        width: unit * width,
        comfortable: unit * comfortable,
        stays: () => open?.pinned === true || focus.isInside(),
        onPlaced: () => open?.seen && reveal(),
        onLost: () => events.lost(),
      },
      open.closing.signal,
    );
  }

  function show(request: CardRequest): void {
    focus.remember();
    build(request, true);
    if (request.opened !== 'key') return;
    // What is invisible takes no focus.
    reveal();
    focus.enter();
  }

  function reveal(): void {
    showFrame(frame);
    if (!open || open.closesOnBack || !dialog.classList.contains('sheet')) return;
    open.closesOnBack = true;
    closeOnBack(window, events.close, open.closing.signal);
  }

  function hide(): void {
    if (!open) return;
    open.closing.abort();
    open = null;
    focus.giveBack();
    hideFrame(frame);
    render(null, content);
  }

  return {
    prepare: (request) => build(request, false),
    show,
    hide,
    update(view, onPage) {
      if (open) Object.assign(open, { view, onPage });
      draw();
    },
    bounds: () => (open?.seen ? dialog.getBoundingClientRect() : null),
    owns: (target) => target === host,
  };
}

/** What is open after a request: the same card where the mention and its entity are the same. */
function follow(before: Open | null, request: CardRequest, seen: boolean): Open {
  const isSame = before?.view.id === request.view.id && before.request.node === request.node;
  return {
    request,
    key: (before?.key ?? 0) + (isSame ? 0 : 1),
    closing: new AbortController(),
    view: request.view,
    onPage: request.onPage,
    pinned: isSame && before.pinned,
    seen: seen || (isSame && before.seen),
    closesOnBack: false,
  };
}

/** Gives the frame its language, theme, role and text size, and its place in the document; returns the unit of its sizes in CSS pixels. */
function dress(frame: CardFrame, { language, theme, opened, node, textSize }: CardRequest): number {
  const { host, dialog } = frame;
  speakInCard(language, dialog);
  dialog.dataset['theme'] = theme;
  // A dialog is where the focus is; what a passing pointer opens only stands there to be read.
  dialog.role = opened === 'key' ? 'dialog' : 'group';
  joinLayer(frame, node);
  const unit = unitOf(host, textSize);
  dialog.style.setProperty('--rem', `${unit}px`);
  return unit;
}

/** The reader's own text size in CSS pixels, scaled. The host's font is reset to the browser's, whatever the page's is. */
function unitOf(host: HTMLElement, textSize: number): number {
  return (Number.parseFloat(getComputedStyle(host).fontSize) * textSize) / 100;
}
