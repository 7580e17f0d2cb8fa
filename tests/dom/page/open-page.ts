import { onTestFinished, vi } from 'vitest';
import { createPageReader, type PageReader, type PageReaderOptions, type PageState } from '#lib/page/page-reader.ts';
import { resolveNames, scanNames } from './find-names.ts';

export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/** Opens markup as a page of its own, in a frame, until the test is over. */
export async function openPage(html: string, { width = 800, height = 600 } = {}): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = `${height}`;
  frame.style.border = '0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  return {
    frame,
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument as Document,
  };
}

/** A page of one article: paragraphs enough to be one, then the markup given. */
export function openArticle(html: string): Promise<OpenPage> {
  const filler =
    'An article needs some sentences, with commas, clauses and so on, before anyone takes it for one. '.repeat(4);
  return openPage(
    `<!doctype html><html lang="en"><body><article><h1>Title</h1><p>${filler}</p>${html}</article></body></html>`,
  );
}

export interface ReadPage {
  readonly reader: PageReader;
  /** Texts given to the matcher, in order. */
  readonly scanned: string[];
  readonly states: PageState[];
  readonly abort: AbortController;
  /** Words of all shown mentions. */
  words(): readonly string[];
}

/** Starts a reader with the test matcher, and waits until it has read the page once. */
export async function readPage(
  { document }: OpenPage,
  { onChanged, ...options }: Partial<PageReaderOptions> & { readonly onChanged?: () => void } = {},
): Promise<ReadPage> {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const scanned: string[] = [];
  const states: PageState[] = [];
  const reader = createPageReader({
    document,
    signal: abort.signal,
    scan(text) {
      scanned.push(text);
      return scanNames(text);
    },
    loadResolve: async () => resolveNames,
    preferences: { marks: 'every', entitiesOff: new Set() },
    onChange(state) {
      states.push(state);
      onChanged?.();
    },
    delay: { least: 0, most: 0 },
    ...options,
  });
  await vi.waitFor(() => states.length > 0 || Promise.reject(new Error('not read yet')), {
    interval: 5,
    timeout: 20_000,
  });
  return { reader, scanned, states, abort, words: () => reader.state.mentions.map(({ text }) => text) };
}

/** The texts that are painted, in the order of the tree. */
export function paintedTexts({ window, document }: OpenPage): string[] {
  const highlight = window.CSS.highlights.get('sidelight-mark');
  const ranges = [...(highlight ?? [])].map((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range;
  });
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return ranges
    .sort(({ startContainer: a, startOffset }, { startContainer: b, startOffset: other }) => {
      return a === b ? startOffset - other : a.compareDocumentPosition(b) & follows ? -1 : 1;
    })
    .map(String);
}
