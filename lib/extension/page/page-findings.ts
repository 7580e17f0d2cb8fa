/** What is found in a frame's articles: sends their text to be read, goes to a sentence, tints the deciding ones. Part of findings.js. */
import { type ArticleText, gatherArticles, isSameText, type PageReading } from '#lib/page/gather-articles.ts';
import type { PageTools } from '#lib/page/page-tools.ts';
import type { TextSpan } from '#lib/page/range-of.ts';
import { sentenceSpan } from '#lib/page/sentence-span.ts';
import { mostText } from '../article-limit.ts';
import type { Place } from '../messages.ts';
import { readArticles } from './ask-background.ts';
import { createLens } from './lens.ts';
import { createSentenceGuide } from './show-sentence.ts';

export interface PageFindings {
  /** The page was read anew. */
  refresh(): void;
  /** The reader's lens, filter or hidden findings may have changed. */
  update(): void;
  /** Scrolls to a sentence; false when it has left the page. */
  jump(place: Place): boolean;
}

export interface PageFindingsOptions {
  readonly window: Window & typeof globalThis;
  readonly tools: PageTools;
  reading(): PageReading;
  /** Whether the reader wants sentences tinted. */
  lens(): boolean;
  /** The articles have been read: what is shown of them may be shown anew. */
  onRead(): void;
  /** Milliseconds that a page must be still before its articles are read, and that a restless one is waited for. */
  readonly delay?: { readonly least: number; readonly most: number };
  readonly signal: AbortSignal;
}

/** Times that a reading without an answer is asked for anew. */
const mostFailures = 3;

const usualDelay = { least: 500, most: 3_000 };

export function createPageFindings(options: PageFindingsOptions): PageFindings {
  const { window, tools, reading, lens, onRead, delay = usualDelay, signal } = options;
  const guide = createSentenceGuide(window, tools, signal);
  const tints = createLens(window, tools, (place) => spanOf(place), signal);
  let latest: { readonly number: number; text: ArticleText; done: boolean } | null = null;
  let timer = 0;
  let waitingSince = 0;
  let failures = 0;
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  /** Takes the page as it is now; true when it says something else than what was sent last. */
  function look(): boolean {
    const { blocks, articles, found } = reading();
    // In the middle of a change; another call comes when that is done.
    if (articles.length !== blocks.length && blocks.length > 0 && found.length > 0) return false;
    const text = gatherArticles({ blocks, articles, found }, mostText);
    if (latest ? isSameText(latest.text, text) : text.mentions.length === 0) {
      // The same words may stand in other elements now.
      if (latest) latest.text = text;
      return false;
    }
    latest = { number: (latest?.number ?? 0) + 1, text, done: false };
    return true;
  }

  async function send(): Promise<void> {
    timer = 0;
    const isNew = look();
    const current = latest;
    if (!current || signal.aborted) return;
    if (isNew || !current.done) {
      const { blocks, mentions, capped } = current.text;
      try {
        await readArticles(current.number, { blocks: [...blocks], mentions: [...mentions], capped });
      } catch {
        // The background was stopped in the middle; or the extension was updated, and nobody will answer.
        failures += 1;
        if (failures <= mostFailures) refresh();
        return;
      }
      if (latest !== current || signal.aborted) return;
      current.done = true;
      failures = 0;
      onRead();
    }
    await tints.refresh(lens());
  }

  function spanOf({ reading: number, block, start, end }: Omit<Place, 'frame'>): TextSpan | null {
    const source = latest?.number === number ? latest.text.sources[block] : undefined;
    return source ? sentenceSpan(tools, source, start, end) : null;
  }

  function refresh(): void {
    if (signal.aborted) return;
    const now = window.performance.now();
    if (timer === 0) waitingSince = now;
    window.clearTimeout(timer);
    const left = Math.max(0, waitingSince + delay.most - now);
    timer = window.setTimeout(() => void send(), Math.min(delay.least, left));
  }

  return {
    refresh,
    update: () => void tints.refresh(lens()),
    jump(place) {
      if (spanOf(place) === null) look();
      const span = spanOf(place);
      if (span) guide.show(span);
      return span !== null;
    },
  };
}
