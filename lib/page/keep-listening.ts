/**
 * Adds listeners to a window, its document or its root element, and again whenever the document gets a new root: the first
 * `document.write` to a loaded page takes every listener away, whosoever it is.
 * @param listen adds them, the same functions each time, so that what is still there is not added twice
 */
export function keepListening(window: Window, listen: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
