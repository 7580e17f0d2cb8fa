/** What part of the timeline is in view, moved by wheel, drag, pinch and keys. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TimeSpan } from '#lib/compare/time-span.ts';
import { fitAll, isWhole, nameInterval, panBy, panTo, viewInterval, within, zoomAt } from '#lib/compare/zoom.ts';

/** How much closer one press of a button or key looks. */
const stepFactor = 1.5;
/** Share of the view that an arrow key moves by. */
const stepShare = 0.2;
/** Pixels that a pointer may tremble before it drags. */
const tremble = 4;

export interface Zoom {
  readonly view: TimeSpan;
  readonly isWhole: boolean;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly show: (span: TimeSpan) => void;
  /** @returns Whether the key was one of ours. */
  readonly press: (key: string) => boolean;
}

/** Where the view is kept between visits: the address. */
export interface KeptZoom {
  readonly zoom: string | null;
  readonly onZoom: (zoom: string | null) => void;
}

/** Milliseconds without a movement after which the view is kept: browsers count how often an address changes. */
const settled = 250;

/**
 * @param ground What time runs over all the width of; what it stands in is dragged.
 * @param lookedAt What keys and buttons zoom to.
 */
export function useZoom(
  span: TimeSpan,
  ground: RefObject<SVGRectElement | null>,
  dir: 'ltr' | 'rtl',
  { zoom, onZoom }: KeptZoom,
  lookedAt: TimeSpan | null,
): Zoom {
  const bounds = fitAll(span);
  // The view to the pixel, and what was kept when it was moved to: once something else is kept, it has had its day.
  const [moved, setMoved] = useState<{ readonly view: TimeSpan; readonly over: string | null } | null>(null);
  const view = moved?.over === zoom ? within(moved.view, bounds) : viewInterval(zoom, bounds);
  const latest = useRef({ view, bounds, dir, zoom, onZoom });
  latest.current = { view, bounds, dir, zoom, onZoom };

  const move = useCallback((next: (view: TimeSpan, bounds: TimeSpan) => TimeSpan) => {
    const { view: before, bounds: all, zoom: over } = latest.current;
    const to = next(before, all);
    latest.current = { ...latest.current, view: to };
    setMoved({ view: to, over });
  }, []);
  useEffect(() => {
    if (moved === null) return undefined;
    const timer = setTimeout(() => {
      const { bounds: all, zoom: over, onZoom: keep } = latest.current;
      const interval = nameInterval(moved.view, all);
      if (moved.over !== over || interval === over) return;
      setMoved({ view: moved.view, over: interval });
      keep(interval);
    }, settled);
    return () => clearTimeout(timer);
  }, [moved]);
  useGestures(ground, latest, move);

  const zoomBy = (factor: number) => move((before, all) => zoomAt(before, factor, middleOf(before, lookedAt), all));
  const step = (direction: 1 | -1) =>
    move((before, all) => panBy(before, direction * stepShare * (before.end - before.start), all));
  const zoomIn = () => zoomBy(stepFactor);
  const zoomOut = () => zoomBy(1 / stepFactor);
  const fit = () => move((_, all) => all);
  const onward = dir === 'rtl' ? -1 : 1;
  const keys: Readonly<Record<string, () => void>> = {
    '+': zoomIn,
    '=': zoomIn,
    '-': zoomOut,
    '0': fit,
    ArrowRight: () => step(onward),
    ArrowLeft: () => step(onward === 1 ? -1 : 1),
  };
  return {
    view,
    isWhole: isWhole(view, bounds),
    zoomIn,
    zoomOut,
    fit,
    show: (wanted) => move((before, all) => panTo(before, wanted, all)),
    press(key) {
      const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
      act?.();
      return act !== undefined;
    },
  };
}

/** What is looked at, where it is in view, keeps its place; else the middle does. */
function middleOf(view: TimeSpan, lookedAt: TimeSpan | null): number {
  const middle = (span: TimeSpan) => (span.start + span.end) / 2;
  const at = lookedAt === null ? null : middle(lookedAt);
  return at !== null && at >= view.start && at <= view.end ? at : middle(view);
}

type Move = (next: (view: TimeSpan, bounds: TimeSpan) => TimeSpan) => void;
interface Latest {
  readonly view: TimeSpan;
  readonly dir: 'ltr' | 'rtl';
}

/** Wheel with Ctrl and two fingers zoom; one finger, the mouse and a sideways wheel move. */
function useGestures(ground: RefObject<SVGRectElement | null>, latest: RefObject<Latest>, move: Move): void {
  useEffect(() => {
    const { current } = ground;
    const picture = current?.parentElement;
    if (!current || !picture) return undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const pointers = new Map<number, number>();
    let dragged = false;

    const timeAt = (x: number) => {
      const { left, width } = current.getBoundingClientRect();
      const { view, dir } = latest.current as Latest;
      const share = (x - left) / width;
      return view.start + (dir === 'rtl' ? 1 - share : share) * (view.end - view.start);
    };
    const pan = (pixels: number) => {
      const { view, dir } = latest.current as Latest;
      const time = (pixels / current.getBoundingClientRect().width) * (view.end - view.start);
      move((before, all) => panBy(before, dir === 'rtl' ? -time : time, all));
    };

    picture.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          const around = timeAt(event.clientX);
          move((before, all) => zoomAt(before, 2 ** (-event.deltaY / 200), around, all));
        } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
          event.preventDefault();
          pan(event.deltaX);
        }
      },
      { passive: false, signal },
    );
    picture.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        if (pointers.size === 0) dragged = false;
        pointers.set(event.pointerId, event.clientX);
      },
      { signal },
    );
    picture.addEventListener(
      'pointermove',
      (event) => {
        const before = pointers.get(event.pointerId);
        if (before === undefined) return;
        if (!dragged && Math.abs(event.clientX - before) < tremble) return;
        // Only now: a pointer that is captured at once would never click a mark.
        if (!dragged) picture.setPointerCapture(event.pointerId);
        dragged = true;
        const [other] = [...pointers].filter(([id]) => id !== event.pointerId);
        pointers.set(event.pointerId, event.clientX);
        if (other === undefined) return pan(before - event.clientX);
        const [, still] = other;
        const factor = Math.abs(event.clientX - still) / Math.max(1, Math.abs(before - still));
        const around = timeAt((event.clientX + still) / 2);
        move((view, all) => zoomAt(view, Math.min(Math.max(factor, 0.5), 2), around, all));
      },
      { signal },
    );
    for (const type of ['pointerup', 'pointercancel'] as const)
      picture.addEventListener(type, (event) => void pointers.delete(event.pointerId), { signal });
    // A drag that ends on a mark does not press it.
    picture.addEventListener('click', (event) => dragged && event.stopPropagation(), { capture: true, signal });
    return () => ended.abort();
  }, [ground, latest, move]);
}
