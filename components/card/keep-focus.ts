import type { CardFrame } from './card-frame.ts';

/**
 * Keyboard focus of a card that is no modal: it goes in when asked, Tab leads out at either end to where it came from, Escape closes, and
 * whatever closes the card gives it back.
 */
export function keepFocus({ host, dialog, shadow }: CardFrame, onEscape: () => void) {
  let origin: Element | null = null;

  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    }
    if (event.key === 'Tab' && isAtEnd(event.shiftKey)) {
      // Forwards, the browser goes on from there by itself.
      if (event.shiftKey) event.preventDefault();
      giveBack();
    }
  });

  function isAtEnd(backwards: boolean): boolean {
    const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((stop) =>
      stop.checkVisibility(),
    );
    const active = shadow.activeElement;
    return backwards ? active === dialog || active === stops[0] : active === stops.at(-1);
  }

  function giveBack(): void {
    if (shadow.activeElement && origin instanceof HTMLElement) origin.focus({ preventScroll: true });
  }

  return {
    /** Takes note of what has the focus now, to give it back there. */
    remember(): void {
      const { activeElement } = host.ownerDocument;
      if (activeElement !== host) origin = activeElement;
    },
    enter: (): void => dialog.focus({ preventScroll: true }),
    isInside: (): boolean => shadow.activeElement !== null,
    giveBack,
  };
}
