/** Where the card goes, from measured numbers alone. */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Point, Rect } from './card-contract.ts';

export interface PlaceInput {
  /** Client rectangles of the mention, one for each line it runs over. */
  readonly lines: readonly Rect[];
  /** Tells the line the reader is on; without it, the first. */
  readonly pointer: Point | null;
  /** The visual viewport without the page's sticky headers and footers. */
  readonly room: Rect;
  /** The card's own size when nothing limits it. */
  readonly card: { readonly width: number; readonly height: number };
  /** The page's text around the mention runs from right to left. */
  readonly rtl: boolean;
  /** The side the card is on already: it stays there while that is bearable. */
  readonly side: Side | null;
  /** Height that a card should be able to show at once before it is worth changing sides, in CSS pixels. */
  readonly comfortable: number;
}

export type Side = 'above' | 'below';

/** In CSS pixels of the layout viewport. What does not fit into `height` scrolls inside the card. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly side: Side;
}

const gap = 6;
const margin = 8;
/** A card that is open changes sides only when it would be left with less than this. */
const bearable = 140;

/** A card beside its line leaves too little on a narrow touch screen: there it comes as a sheet from below. */
export function isSheet(viewportWidth: number, coarsePointer: boolean): boolean {
  return coarsePointer && viewportWidth < 480;
}

/**
 * Puts the card below the marked line, or above it where there is more room, moved sideways into the viewport and never over that line.
 * Gives null when the mention has no rectangle. Resolves without waiting for a task, so a call in an animation frame is in time for its paint.
 */
export async function placeCard(input: PlaceInput): Promise<Place | null> {
  const line = lineUnder(input.lines, input.pointer);
  if (!line) return null;
  const { room, card } = input;
  const width = Math.min(card.width, room.right - room.left - 2 * margin);
  // First as high as it must be for the choice of a side, then as high as that side allows.
  let height = Math.min(card.height, input.side === null ? input.comfortable : bearable);
  const fit = size({
    padding: margin,
    apply: ({ availableHeight }) => {
      height = Math.max(0, Math.min(card.height, availableHeight, room.bottom - room.top - 2 * margin));
    },
  });
  const { x, y, placement } = await computePosition(null, null, {
    platform: measured(line, room, () => ({ width, height }), input.rtl),
    placement: input.side === 'above' ? 'top-start' : 'bottom-start',
    middleware: [
      offset(gap),
      flip({ padding: margin, crossAxis: false }),
      fit,
      // A pinned card whose mention has scrolled away has no line to spare, only a viewport to stay in.
      shift({ padding: margin, crossAxis: line.bottom < room.top || line.top > room.bottom }),
    ],
  });
  return { left: x, top: y, width, height, side: placement.startsWith('top') ? 'above' : 'below' };
}

/** The line that holds the point, or comes nearest to it from above or below. */
function lineUnder(lines: readonly Rect[], point: Point | null): Rect | undefined {
  if (!point) return lines[0];
  const distance = ({ left, top, right, bottom }: Rect) =>
    Math.hypot(Math.max(left - point.x, 0, point.x - right), Math.max(top - point.y, 0, point.y - bottom));
  return [...lines].sort((a, b) => distance(a) - distance(b))[0];
}

/** Floating UI's view of the numbers at hand, in place of a DOM. */
function measured(line: Rect, room: Rect, dimensions: () => { width: number; height: number }, rtl: boolean): Platform {
  return {
    getElementRects: () => ({ reference: boxOf(line), floating: { x: 0, y: 0, ...dimensions() } }),
    getDimensions: dimensions,
    getClippingRect: () => boxOf(room),
    isRTL: () => rtl,
  };
}

function boxOf({ left, top, right, bottom }: Rect) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}
