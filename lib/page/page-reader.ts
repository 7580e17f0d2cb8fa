import type { Candidate } from '#lib/match/types.ts';
import { furniture } from '#lib/text/block.ts';
import type { CollectOptions } from './collect.ts';
import type { PageReading } from './gather-articles.ts';
import { createLateRoots } from './late-roots.ts';
import { createMentionKeeper, type MentionSurface, type PageMention, type PagePreferences } from './mention-surface.ts';
import { isConnected, openShadowRootOf, viewOf } from './native.ts';
import type { Changes } from './note-mutation.ts';
import { createPageIndex, type PageLimits } from './page-index.ts';
import { createPainter } from './paint.ts';
import { createMentionPainter } from './paint-mentions.ts';
import { createPageResolver, type FoundMention, type Resolve } from './resolve-page.ts';
import { createWatcher, type WatchOptions } from './watch.ts';
import { createSlices, createYield, type Yield } from './yield-to-page.ts';

export type { PagePreferences } from './mention-surface.ts';

export interface PageState {
  readonly state: 'active' | 'too-big';
  /** All shown mentions in reading order, also those that the marks setting leaves unpainted. */
  readonly mentions: readonly PageMention[];
  readonly stats: { readonly blocks: number; readonly articles: number; readonly shadowRoots: number };
}

export interface PageReaderOptions extends CollectOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Called when the page has been read, and after each change of it or of the preferences. */
  readonly onChange: (state: PageState) => void;
  readonly scan: (text: string) => readonly Candidate[];
  /** Whether a candidate can become a mention; without it all can. */
  readonly isName?: (candidate: Candidate) => boolean;
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
  const roots = new Set<ShadowRoot>();
  const painter = createPainter(document, signal);
  const keeper = createMentionKeeper(document, createMentionPainter(painter), roots);
  const watcher = createWatcher({
    document,
    signal,
    isOwn,
    onChanges,
    delay: options.delay,
    isHidden: options.isHidden,
  });
  const noteSubtree = (node: Node) => watcher.note(({ subtrees }) => subtrees.add(node));
  const late = createLateRoots(view, shadowRootOf, noteSubtree, signal);
  const index = createPageIndex({
    collect: { shadowRootOf: options.shadowRootOf, isOwn },
    scan: options.scan,
    slices: createSlices(options.yieldToPage ?? createYield(view), options.slice),
    signal,
    onShadowRoot: addRoot,
    onRootless: late.wait,
    limits: options.limits ?? defaultLimits,
  });
  let { preferences } = options;
  let loading: Promise<ReturnType<typeof createPageResolver>> | null = null;
  let found: readonly FoundMention[] = [];
  let state: PageState = { state: 'active', ...nothing };

  function addRoot(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    painter.adopt(root);
    watcher.observe(root);
  }

  async function onChanges(changes: Changes): Promise<void> {
    const complete = await index.apply(changes);
    if (options.signal.aborted) return;
    if (complete) {
      for (const root of roots) if (!isConnected(root)) roots.delete(root);
      found = await resolveAll();
      if (!options.signal.aborted) refresh();
      return;
    }
    giveUp.abort();
    found = [];
    keeper.keep(found, index, preferences);
    state = { state: 'too-big', ...nothing };
    options.onChange(state);
  }

  /** Most pages have no name on them, and never need to know how names are resolved. */
  async function resolveAll(): Promise<readonly FoundMention[]> {
    const { isName = () => true } = options;
    const { blocks } = index.list;
    if (!loading && !blocks.some(({ reading }) => reading.candidates?.some(isName))) return [];
    loading ??= options.loadResolve().then(createPageResolver, (error: unknown) => {
      loading = null;
      throw error;
    });
    const resolvePage = await loading;
    return resolvePage(index.list.blocks, index.articles);
  }

  function refresh(): void {
    const mentions = keeper.keep(found, index, preferences);
    const articles = new Set(index.articles.filter((article) => article !== furniture)).size;
    state = {
      state: 'active',
      mentions,
      stats: { blocks: index.list.blocks.length, articles, shadowRoots: roots.size },
    };
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
      if (!signal.aborted) refresh();
    },
  };
}
