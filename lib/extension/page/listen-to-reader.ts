/** The reader's pointer, keys and scrolling in one frame, told in the few words the hover machine needs. */
import { keepListening } from '#lib/page/keep-listening.ts';

export type Modifier = 'Alt' | 'Control' | 'Shift';

export interface ReaderEvents {
  /** Mouse or pen, at most once a frame. `at`: milliseconds, monotonic. */
  moved(x: number, y: number, at: number, modifiers: ReadonlySet<string>): void;
  /** The pointer left the frame. */
  left(x: number, y: number, at: number): void;
  key(key: string, held: boolean, at: number): void;
  /** Returns whether it closed a card: then it is not also the page's, whose dialog stays open. */
  escape(): boolean;
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

  function leave(event: PointerEvent): void {
    latest = null;
    on.left(event.clientX, event.clientY, event.timeStamp);
  }

  function press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') on.key(event.key, true, event.timeStamp);
    else if (on.escape()) event.preventDefault();
  }

  const release = (event: KeyboardEvent) => on.key(event.key, false, event.timeStamp);

  function click(event: MouseEvent): void {
    if (event.button !== 0 || on.isOwn(event.target)) return;
    const target = event.composedPath()[0];
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    on.clicked(event, target instanceof Element && target.closest(interactive) !== null, touch);
  }

  const scroll = () => on.scrolled();
  const hide = () => document.hidden && on.hidden();

  function listen(): void {
    document.documentElement?.addEventListener('pointerleave', leave, { signal });
    window.addEventListener('pointermove', moveOncePerFrame, early);
    window.addEventListener('keydown', press, early);
    window.addEventListener('keyup', release, early);
    window.addEventListener('click', click, early);
    window.addEventListener('scroll', scroll, early);
    window.addEventListener('visibilitychange', hide, early);
  }

  keepListening(window, listen, signal);
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame), { once: true });
}

function modifiersOf(event: PointerEvent): ReadonlySet<string> {
  const held = new Set<Modifier>();
  if (event.altKey) held.add('Alt');
  if (event.ctrlKey) held.add('Control');
  if (event.shiftKey) held.add('Shift');
  return held;
}
