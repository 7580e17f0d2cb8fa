type CloseWatcher = new (options: { readonly signal: AbortSignal }) => EventTarget;

/**
 * The back gesture of a phone closes what lies over the page before it leaves the page. Only where the browser has a close watcher: an entry
 * in the page's history would be felt by the page.
 */
export function closeOnBack(window: Window, onClose: () => void, signal: AbortSignal): void {
  const Watcher: CloseWatcher | undefined = Reflect.get(window, 'CloseWatcher');
  if (Watcher) new Watcher({ signal }).addEventListener('close', onClose);
}
