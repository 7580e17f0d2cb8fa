import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Width of an element in units of the reader's text size (rem), kept current: larger text makes less room. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => {
      // A screen that is out of sight has no width.
      if (current.clientWidth === 0) return;
      setWidth(current.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    };
    measure();
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
