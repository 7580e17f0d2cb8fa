/** Keeps the card beside its mention: measures, places, and measures again whenever something has moved. */
import type { CardRequest, Point, Rect } from '#lib/hover/card-contract.ts';
import { isSheet, type Place, placeCard, type Side } from '#lib/hover/place-card.ts';
import { type CardFrame, setHostStyle } from './card-frame.ts';
import { measureRoom } from './measure-room.ts';

export interface Anchored {
  readonly frame: CardFrame;
  readonly request: Pick<CardRequest, 'anchor' | 'pointer' | 'node'>;
  /** Width at most, and comfortable height, in CSS pixels. */
  readonly width: number;
  readonly comfortable: number;
  /** Whether it stays when its mention scrolls away. */
  readonly stays: () => boolean;
  readonly onPlaced: () => void;
  readonly onLost: () => void;
}

/** Height of a sheet, of what is seen of the page; and what is left between it and the marked line, in CSS pixels. */
const sheetShare = 0.7;
const sheetGap = 16;

/** Places the card before each frame in which it, its mention or the viewport has changed, until the signal aborts. */
export function anchorCard(anchored: Anchored, signal: AbortSignal): void {
  const { frame, request, onPlaced, onLost, stays } = anchored;
  const { document, window } = contextOf(frame);
  const pointer = pointerOn(request);
  let last = '';
  let side: Side | null = null;
  let wasInSight = false;
  let wasSheet = false;

  async function keep(): Promise<void> {
    const lines = request.anchor();
    if (lines.length === 0 || !frame.host.isConnected) return onLost();
    const moved = JSON.stringify([lines, frame.content.offsetHeight, viewportOf(window)]);
    if (moved === last) return;
    last = moved;
    const room = measureRoom(document, frame.host);
    const isInSight = lines.some((line) => overlap(line, room));
    if (wasInSight && !isInSight && !wasSheet && !stays()) return onLost();
    wasInSight ||= isInSight;
    if (isSheet(room.right - room.left, window.matchMedia('(pointer: coarse)').matches)) {
      putAsSheet(frame);
      if (!wasSheet) makeRoomAbove(frame, lines);
      wasSheet = true;
      return onPlaced();
    }
    wasSheet = false;
    const place = await placeCard({ ...measured(anchored, room), lines, pointer: pointer(lines), side });
    if (!place || signal.aborted) return;
    side = place.side;
    putAt(frame, place);
    onPlaced();
  }

  let next = window.requestAnimationFrame(function follow() {
    next = window.requestAnimationFrame(follow);
    void keep();
  });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(next));
  void keep();
}

/** Where the pointer was on the mention, wherever that has moved to since. */
function pointerOn({ anchor, pointer }: Anchored['request']): (lines: readonly Rect[]) => Point | null {
  const [then] = anchor();
  return ([now]) =>
    pointer && then && now ? { x: pointer.x + now.left - then.left, y: pointer.y + now.top - then.top } : null;
}

function measured({ frame, request, width, comfortable }: Anchored, room: Rect) {
  const { window } = contextOf(frame);
  const within = Math.min(width, room.right - room.left - 16);
  setHostStyle(frame.host, 'width', `${within}px`);
  const around = request.node instanceof Element ? request.node : request.node.parentElement;
  return {
    room,
    card: { width: within, height: frame.content.offsetHeight },
    rtl: around !== null && window.getComputedStyle(around).direction === 'rtl',
    comfortable,
  };
}

function putAt({ host, dialog, content }: CardFrame, { left, top, width, height }: Place): void {
  dialog.classList.remove('sheet');
  setHostStyle(host, 'inset', `${top}px auto auto ${left}px`);
  setHostStyle(host, 'width', `${width}px`);
  // Without a limit where none is needed: a rounded one would bring a scrollbar.
  setHostStyle(host, 'max-height', height < content.offsetHeight ? `${height}px` : 'none');
}

/** Along the lower edge of what is seen: of the visual viewport, wherever zooming has put it. */
function putAsSheet({ host, dialog }: CardFrame): void {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  const { visualViewport: seen } = contextOf({ host }).window;
  const bottom = seen ? Math.max(0, clientHeight - seen.offsetTop - seen.height) : 0;
  dialog.classList.add('sheet');
  setHostStyle(host, 'inset', `auto auto ${bottom}px ${seen?.offsetLeft ?? 0}px`);
  setHostStyle(host, 'width', `${Math.min(clientWidth, seen?.width ?? clientWidth)}px`);
  setHostStyle(host, 'max-height', `${(seen?.height ?? clientHeight) * sheetShare}px`);
}

/** Scrolls the page where the sheet that has come covers the marked line. */
function makeRoomAbove({ host }: CardFrame, lines: readonly Rect[]): void {
  const covered = Math.max(...lines.map(({ bottom }) => bottom)) + sheetGap - host.getBoundingClientRect().top;
  if (covered > 0) contextOf({ host }).window.scrollBy({ top: covered, behavior: 'instant' });
}

function contextOf({ host }: Pick<CardFrame, 'host'>) {
  const document = host.ownerDocument;
  const window = document.defaultView;
  if (!window) throw new Error('The card needs a document that is on a screen.');
  return { document, window };
}

function viewportOf({ innerWidth, innerHeight, visualViewport }: Window): readonly (number | undefined)[] {
  return [innerWidth, innerHeight, visualViewport?.offsetLeft, visualViewport?.offsetTop, visualViewport?.scale];
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
