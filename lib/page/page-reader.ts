import { furniture } from '#lib/text/block.ts';
import { finish } from '#lib/text/steps.ts';
import type { CollectOptions } from './collect.ts';
import type { PageReading } from './gather-articles.ts';
import { createLateRoots } from './late-roots.ts';
import { createMentionKeeper, type MentionSurface, type PageMention, type PagePreferences } from './mention-surface.ts';
import { isConnected, isHidden as isDocumentHidden, openShadowRootOf, viewOf } from './native.ts';
import type { Changes } from './note-mutation.ts';
import { createPageIndex, type NameSearch, type PageIndex, type PageLimits } from './page-index.ts';
import { createPainter } from './paint.ts';
import { createMentionPainter } from './paint-mentions.ts';
import { createPageResolver, type FoundMention, type Resolve } from './resolve-page.ts';
import { createShowing } from './show-mentions.ts';
import { createWatcher, type WatchOptions } from './watch.ts';
import { createSlices, createYield, type Slices, type Yield, yieldWhileSeen } from './yield-to-page.ts';

export type { PagePreferences } from './mention-surface.ts';

export interface PageState {
  readonly state: 'active' | 'too-big';
  /** All shown mentions in reading order, also those that the marks setting leaves unpainted. */
  readonly mentions: readonly PageMention[];
  readonly stats: { readonly blocks: number; readonly articles: number; readonly shadowRoots: number };
}

export interface PageReaderOptions extends CollectOptions, NameSearch {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Called when the page has been read, and after each change of it or of the preferences. */
  readonly onChange: (state: PageState) => void;
  /** Gets what decides which candidates are mentions; called once, when the page has a name at last. */
  readonly loadResolve: () => Promise<Resolve>;
  readonly preferences: PagePreferences;
  readonly yieldToPage?: Yield;
  /** Milliseconds of work between two yields. */
  readonly slice?: number;
  readonly delay?: WatchOptions['delay'] | undefined;
  readonly limits?: PageLimits;
  readonly isHidden?: WatchOptions['isHidden'];
}

/** The mentions of one document, kept up to date until the signal is aborted; abort restores the page. */
export interface PageReader extends MentionSurface {
  readonly state: PageState;
  /** The text behind it. */
  readonly reading: PageReading;
  setPreferences(preferences: PagePreferences): void;
}

const defaultLimits: PageLimits = { nodes: 500_000, length: 10_000_000 };
const nothing = { mentions: [], stats: { blocks: 0, articles: 0, shadowRoots: 0 } } as const;

export function createPageReader(options: PageReaderOptions): PageReader {
  const { document } = options;
  const view = viewOf(document);
  if (!view) throw new Error('Only a document in a window can be read');
  // Also ends when a page is given up before the caller's signal.
  const giveUp = new AbortController();
  const signal = AbortSignal.any([options.signal, giveUp.signal]);
  const { shadowRootOf = openShadowRootOf, isOwn = () => false } = options;
  const { isHidden = () => isDocumentHidden(document) } = options;
  const roots = new Set<ShadowRoot>();
  const painter = createPainter(document, signal);
  const keeper = createMentionKeeper(document, createMentionPainter(painter), roots);
  const watcher = createWatcher({ document, signal, isOwn, onChanges, delay: options.delay, isHidden });
  const slices = slicesOf(options, view, isHidden, signal);
  const noteSubtree = (node: Node) => watcher.note(({ subtrees }) => subtrees.add(node));
  const late = createLateRoots(view, shadowRootOf, noteSubtree, signal);
  const index = createPageIndex({
    collect: { shadowRootOf: options.shadowRootOf, isOwn },
    search: options,
    slices,
    signal,
    onShadowRoot: addRoot,
    onRootless: late.wait,
    limits: options.limits ?? defaultLimits,
  });
  const resolve = createPageResolver(options.loadResolve, slices, signal);
  const showing = createShowing({ keeper, index, slices, signal, onShown });
  let { preferences } = options;
  let found: readonly FoundMention[] = [];
  let isReading = false;
  /** Settled when a change of the preferences is shown. */
  let preferred: Promise<void> = Promise.resolve();
  let state: PageState = { state: 'active', ...nothing };

  function addRoot(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    painter.adopt(root);
    watcher.observe(root);
  }

  /** Changes of the page that come while it is being read are held back by the watcher: one reading is of one page. */
  async function onChanges(changes: Changes): Promise<void> {
    isReading = true;
    try {
      await preferred;
      slices.begin();
      const complete = await index.apply(changes);
      if (options.signal.aborted) return;
      if (!complete) giveUpPage();
      else await update();
    } finally {
      isReading = false;
      if (showing.by !== null && showing.by !== preferences) showPreferred();
    }
  }

  async function update(): Promise<void> {
    for (const root of roots) if (!isConnected(root)) roots.delete(root);
    if (slices.due()) await slices.next();
    if (signal.aborted) return;
    const all = await resolve(index.list.blocks, index.articles);
    if (all === null || signal.aborted) return;
    found = all;
    await showing.show(found, preferences);
  }

  function showPreferred(): void {
    if (signal.aborted) return;
    const { isBusy } = showing;
    if (!isBusy) slices.begin();
    const shown = showing.show(found, preferences);
    if (!isBusy) preferred = shown;
  }

  function giveUpPage(): void {
    giveUp.abort();
    found = [];
    finish(keeper.keep(found, index, preferences));
    state = { state: 'too-big', ...nothing };
    options.onChange(state);
  }

  function onShown(mentions: readonly PageMention[]): void {
    state = { state: 'active', mentions, stats: countParts(index, roots) };
    options.onChange(state);
  }

  watcher.observe(document);
  noteSubtree(document);

  return {
    ...keeper,
    get state() {
      return state;
    },
    get reading() {
      return { blocks: index.list.blocks, articles: index.articles, found };
    },
    setPreferences(next) {
      preferences = next;
      // Before a reading is shown there is nothing whole to show by them; then it is begun anew with them.
      if (!isReading || showing.isBusy) showPreferred();
    },
  };
}

function slicesOf(
  { yieldToPage, slice }: PageReaderOptions,
  view: Window,
  isHidden: () => boolean,
  signal: AbortSignal,
): Slices {
  return createSlices(yieldWhileSeen(view, yieldToPage ?? createYield(view), isHidden, signal), slice);
}

function countParts({ list, articles }: PageIndex, roots: ReadonlySet<ShadowRoot>): PageState['stats'] {
  // They are numbered from 0, and furniture is -1.
  const last = articles.reduce((most, article) => Math.max(most, article), furniture);
  return { blocks: list.blocks.length, articles: last + 1, shadowRoots: roots.size };
}
