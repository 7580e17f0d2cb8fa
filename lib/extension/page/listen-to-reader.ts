/** The reader's pointer, keys and scrolling in one frame, told in the few words the hover machine needs. */

export type Modifier = 'Alt' | 'Control' | 'Shift';

export interface ReaderEvents {
  /** Mouse or pen, at most once a frame. `at`: milliseconds, monotonic. */
  moved(x: number, y: number, at: number, modifiers: ReadonlySet<string>): void;
  /** The pointer left the frame. */
  left(x: number, y: number, at: number): void;
  key(key: string, held: boolean, at: number): void;
  escape(): void;
  /** A click that is not in the card. */
  clicked(event: MouseEvent, interactive: boolean, touch: boolean): void;
  scrolled(): void;
  hidden(): void;
  /** Whether an event is the card's own. */
  isOwn(target: EventTarget | null): boolean;
}

const interactive =
  'a[href], button, input, select, textarea, label, summary, audio, video, [role="button"], [role="link"], [onclick]';

export function listenToReader(window: Window, on: ReaderEvents, signal: AbortSignal): void {
  const { document } = window;
  // Captured at the window, before any of the page's own listeners can stop an event.
  const early = { capture: true, signal } as const;
  const quiet = { ...early, passive: true } as const;
  let frame = 0;
  let latest: PointerEvent | null = null;

  function moveOncePerFrame(event: PointerEvent): void {
    if (event.pointerType === 'touch' || on.isOwn(event.target)) return;
    latest = event;
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      if (latest) on.moved(latest.clientX, latest.clientY, latest.timeStamp, modifiersOf(latest));
    });
  }

  window.addEventListener('pointermove', moveOncePerFrame, quiet);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      latest = null;
      on.left(event.clientX, event.clientY, event.timeStamp);
    },
    { signal, passive: true },
  );
  window.addEventListener(
    'keydown',
    (event) => (event.key === 'Escape' ? on.escape() : on.key(event.key, true, event.timeStamp)),
    quiet,
  );
  window.addEventListener('keyup', (event) => on.key(event.key, false, event.timeStamp), quiet);
  window.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || on.isOwn(event.target)) return;
      const target = event.composedPath()[0];
      const touch = event instanceof PointerEvent && event.pointerType === 'touch';
      on.clicked(event, target instanceof Element && target.closest(interactive) !== null, touch);
    },
    early,
  );
  window.addEventListener('scroll', () => on.scrolled(), quiet);
  document.addEventListener('visibilitychange', () => document.hidden && on.hidden(), { signal });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame), { once: true });
}

function modifiersOf(event: PointerEvent): ReadonlySet<string> {
  const held = new Set<Modifier>();
  if (event.altKey) held.add('Alt');
  if (event.ctrlKey) held.add('Control');
  if (event.shiftKey) held.add('Shift');
  return held;
}
