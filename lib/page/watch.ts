import { keepListening } from './keep-listening.ts';
import { isHidden as isDocumentHidden, viewOf } from './native.ts';
import { type Changes, isEmpty, noChanges, noteMutation, watchedAttributes } from './note-mutation.ts';

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isOwn: (element: Element) => boolean;
  /** Whether nobody sees the page; told anew by `visibilitychange`. */
  readonly isHidden?: (() => boolean) | undefined;
  /** Works the changes in; the next ones are held until it is done. */
  readonly onChanges: (changes: Changes) => Promise<void>;
  /** Milliseconds from the first change to the call: at best, and after storms at most. */
  readonly delay?: { readonly least: number; readonly most: number } | undefined;
}

export interface Watcher {
  /** Also watches the inside of a root. */
  observe(root: Node): void;
  /** Adds changes of which no observer tells. */
  note(add: (changes: Changes) => void): void;
}

/** Work of this many milliseconds in one go makes the next wait twice as long. */
const muchWork = 10;
const defaultDelay = { least: 60, most: 2_000 };

/**
 * Watches roots for changes of their text and hands them over in batches: soon when the page is calm, ever later while it
 * keeps changing, and not at all while nobody sees it.
 */
export function createWatcher(options: WatchOptions): Watcher {
  const { document, signal, isOwn, onChanges, delay = defaultDelay } = options;
  const { isHidden = () => isDocumentHidden(document) } = options;
  const view = viewOf(document);
  if (!view) throw new Error('Only a document in a window can be watched');
  let changes = noChanges();
  // The first reading is asked for, not caused by a change.
  let wait = 0;
  let timer = 0;
  let busy = false;

  const observer = new view.MutationObserver((records) => {
    for (const record of records) noteMutation(changes, record, isOwn);
    schedule();
  });

  function schedule(): void {
    if (busy || timer !== 0 || signal.aborted || isHidden() || isEmpty(changes)) return;
    timer = view?.setTimeout(handOver, wait) ?? 0;
  }

  async function handOver(): Promise<void> {
    timer = 0;
    const batch = changes;
    changes = noChanges();
    busy = true;
    const start = performance.now();
    try {
      await onChanges(batch);
    } finally {
      busy = false;
      wait = performance.now() - start > muchWork ? Math.min(wait * 2, delay.most) : delay.least;
      schedule();
    }
  }

  // It bubbles; a document's own methods can be shadowed by a named image.
  keepListening(view, () => view.addEventListener('visibilitychange', schedule, { signal }), signal);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.clearTimeout(timer);
      changes = noChanges();
    },
    { once: true },
  );

  return {
    observe(root) {
      if (signal.aborted) return;
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: watchedAttributes,
      });
    },
    note(add) {
      add(changes);
      schedule();
    },
  };
}
