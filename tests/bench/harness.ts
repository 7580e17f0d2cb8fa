/** What is measured, inside the page: bundled and run in a world of its own, as a content script is. */

import { canMark } from '#lib/match/can-mark.ts';
import { resolveInSteps } from '#lib/match/resolve.ts';
import { scanBlock } from '#lib/match/scan.ts';
import { parseLexicon } from '#lib/match/serialise-lexicon.ts';
import { createPageReader, type PageState } from '#lib/page/page-reader.ts';
import { createYield } from '#lib/page/yield-to-page.ts';
import { createStopwatch } from './stopwatch.ts';

export interface Pass {
  /** Milliseconds of our own, waits left out. */
  readonly own: number;
  /** Milliseconds of the longest stretch without a wait. */
  readonly longest: number;
  readonly blocks: number;
  readonly mentions: number;
  readonly state: PageState['state'];
}

export interface Harness {
  /** Milliseconds of a bare walk over the page's text nodes. */
  walk(): number;
  /** Gets a stored lexicon from the server; milliseconds to make it ready for use. */
  loadLexicon(path: string): Promise<number>;
  /** Reads the page: collects, matches, paints. The lexicon must have been loaded. */
  read(): Promise<Pass>;
  /** Appends paragraphs to the article and waits until they have been read. */
  append(paragraphs: readonly string[]): Promise<Pass>;
  /** Text nodes of the page. */
  textNodes(): number;
}

declare global {
  var harness: Harness;
}

function createHarness(): Harness {
  let lexicon: ReturnType<typeof parseLexicon> | null = null;
  let reading = new AbortController();
  const watch = createStopwatch(window);
  let state: PageState | null = null;
  let changed: () => void = () => undefined;

  function nextState(): Promise<void> {
    return new Promise((resolve) => {
      changed = resolve;
    });
  }

  function result(): Pass {
    if (!state) throw new Error('Nothing has been read.');
    const { stats, mentions } = state;
    return { ...watch.read(), blocks: stats.blocks, mentions: mentions.length, state: state.state };
  }

  return {
    walk() {
      const begun = performance.now();
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode());
      return performance.now() - begun;
    },
    async loadLexicon(path) {
      const stored = await (await fetch(path)).text();
      const begun = performance.now();
      lexicon = parseLexicon(stored);
      return performance.now() - begun;
    },
    async read() {
      const names = lexicon;
      if (!names) throw new Error('Load a lexicon first.');
      reading.abort();
      reading = new AbortController();
      watch.reset();
      const yieldToPage = createYield(window);
      const read = nextState();
      watch.run(() =>
        createPageReader({
          document,
          signal: reading.signal,
          scan: (text) => scanBlock(names, text),
          scanNames: (text) => scanBlock(names, text, names.named),
          canMark: (blocks) => canMark(names, blocks),
          loadResolve: async () => (blocks) => resolveInSteps(names, blocks),
          preferences: { marks: 'section', entitiesOff: new Set() },
          delay: { least: 0, most: 0 },
          yieldToPage: () => watch.pauseFor(yieldToPage),
          onChange(next) {
            watch.pause();
            state = next;
            changed();
          },
        }),
      );
      await read;
      return result();
    },
    async append(paragraphs) {
      watch.reset();
      const read = nextState();
      const article = document.querySelector('article h1')?.parentElement ?? document.body;
      for (const text of paragraphs) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        article.append(paragraph);
      }
      await read;
      return result();
    },
    textNodes() {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let nodes = 0;
      while (walker.nextNode()) nodes += 1;
      return nodes;
    },
  };
}

globalThis.harness = createHarness();
