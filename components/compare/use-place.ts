/** Keeps focus and scrolling where a reader expects them as one screenful takes the place of another. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * @param place tells screenfuls apart
 * @param panel what holds them
 */
export function usePlace(place: string, panel: RefObject<HTMLElement | null>): void {
  const left = useRef(new Map<string, number>());
  const shown = useRef(place);

  // Noted while it is still to be seen: once the next screenful is drawn, the browser has moved.
  useLayoutEffect(() => {
    const note = () => left.current.set(place, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [place]);

  useLayoutEffect(() => {
    const { current } = panel;
    if (!current || shown.current === place) return;
    shown.current = place;
    // The link that was followed may have gone, and the focus with it.
    if (document.activeElement === document.body) current.focus({ preventScroll: true });
    const before = left.current.get(place);
    if (before !== undefined) window.scrollTo({ top: before, behavior: 'instant' });
    else if (current.getBoundingClientRect().top < 0) current.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [place, panel]);
}
