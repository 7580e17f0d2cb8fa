/** The life of the content script in one frame: decides whether Sidelight is at work here, starts it, stops it. */
import * as v from 'valibot';
import type { Lexicon } from '#lib/match/lexicon.ts';
import { keepListening } from '#lib/page/keep-listening.ts';
import { ToPage } from '../messages.ts';
import { nativeBrowser } from '../native-browser.ts';
import type { Settings } from '../settings.ts';
import { createSettingsStore, type SettingsStore } from '../settings-store.ts';
import { coveringSite, siteOf } from '../site.ts';
import { isConnected, report, tabState } from './ask-background.ts';
import { loadLexicon } from './load-lexicon.ts';
import { describePage } from './page-report.ts';
import { type RunningPage, runPage } from './run-page.ts';

const stopKey = '__sidelightStop';
const scope = globalThis as { [stopKey]?: AbortController };

export async function startPage(window: Window & typeof globalThis): Promise<void> {
  // Run once more in the same frame (an update, "read this page once"), the newest takes over.
  scope[stopKey]?.abort();
  const life = new AbortController();
  scope[stopKey] = life;
  followWindow(window, life);

  const store = createSettingsStore(nativeBrowser.storage);
  const [settings, lexicon, tab] = await Promise.all([store.read(), loadLexicon(), tabState()]);
  if (life.signal.aborted) return;
  const site = tab.site ?? siteOf(window.location.href) ?? '';
  switchByState(window, lexicon, { settings, site, tabOff: tab.off }, store.watch, life);
}

interface State {
  readonly settings: Settings;
  readonly site: string;
  readonly tabOff: boolean;
}

function switchByState(
  window: Window & typeof globalThis,
  lexicon: Lexicon,
  initial: State,
  watchSettings: SettingsStore['watch'],
  life: AbortController,
): void {
  const { signal } = life;
  let state = initial;
  let running: { readonly page: RunningPage; readonly stop: AbortController } | null = null;

  function change(next: State): void {
    state = next;
    const wanted = isWanted(state);
    if (running && wanted) running.page.update(state.settings);
    else if (wanted) start();
    else stop();
  }

  function start(): void {
    const stop = new AbortController();
    running = { page: runPage(window, lexicon, state.settings, AbortSignal.any([stop.signal, signal])), stop };
  }

  function stop(): void {
    running?.stop.abort();
    running = null;
    if (window.top !== window) return;
    const { url, title } = describePage(window.location.href, window.document.title);
    // Nobody is left to tell when the extension has been updated meanwhile.
    report({ url, title, state: 'off', published: null, entities: [] }).catch(() => undefined);
  }

  function receive(message: unknown, _sender: unknown, answer: (done: boolean) => void): void {
    const parsed = v.safeParse(ToPage, message);
    if (!parsed.success) return;
    if (parsed.output.type === 'leave') life.abort();
    else if (parsed.output.type === 'tab-off') change({ ...state, tabOff: parsed.output.off });
    else answer(running?.page.receive(parsed.output) ?? false);
  }

  change(initial);
  watchSettings((settings) => change({ ...state, settings }), signal, initial.settings);
  // Only the extension's own parts can send to a content script.
  nativeBrowser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => nativeBrowser.runtime?.onMessage?.removeListener(receive), { once: true });
}

function isWanted({ settings, site, tabOff }: State): boolean {
  return settings.on && !tabOff && coveringSite(site, settings.sitesOff) === null;
}

/**
 * An extension that was updated, switched off or removed leaves its content scripts running: they must clear up themselves. And a page
 * that the reader has gone back to, kept by the browser as it was, has missed what was changed meanwhile, and the background has
 * forgotten it: all begins anew.
 */
function followWindow(window: Window & typeof globalThis, life: AbortController): void {
  const check = (event: Event) => {
    if (!isConnected()) life.abort();
    else if (event.type === 'pageshow' && (event as PageTransitionEvent).persisted) void startPage(window);
  };
  const { signal } = life;
  keepListening(
    window,
    () => {
      for (const type of ['focus', 'visibilitychange', 'pageshow']) window.addEventListener(type, check, { signal });
    },
    signal,
  );
}
