/** How much room an element has, measured anew whenever it or the reader's text changes. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { spokenLanguage } from '#components/wording.ts';

export interface ElementRoom {
  readonly width: number;
  /** Pixels of one rem. */
  readonly rem: number;
  readonly dir: 'ltr' | 'rtl';
  readonly widthOf: (text: string) => number;
  /** The same in the weight that lanes are named in. */
  readonly widthOfName: (text: string) => number;
}

/** @returns Refs for the element and for a probe in it that is 1 rem wide; the room, null before it is known. */
export function useRoom() {
  const element = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [room, setRoom] = useState<ElementRoom | null>(null);
  const { tag } = spokenLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language may run the other way, at the same size.
  useLayoutEffect(() => {
    const [measured, one] = [element.current, probe.current];
    if (measured === null || one === null) return undefined;
    const measure = () => {
      const { fontSize, fontFamily, direction } = getComputedStyle(one);
      setRoom({
        width: measured.clientWidth,
        rem: one.getBoundingClientRect().width,
        dir: direction === 'rtl' ? 'rtl' : 'ltr',
        // Put together here: under a contrast theme the browser gives no `font` as a whole.
        widthOf: measureIn(`${fontSize} ${fontFamily}`),
        widthOfName: measureIn(`600 ${fontSize} ${fontFamily}`),
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    observer.observe(one);
    return () => observer.disconnect();
  }, [tag]);
  return { element, probe, room };
}

function measureIn(font: string): ElementRoom['widthOf'] {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context === null) return (text) => text.length * 7;
  context.font = font;
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}
