/** Sidelight at work on one frame: reads it, marks it, opens cards. Lives until its signal aborts; then nothing of it is left. */
import type { CardAction } from '#lib/hover/card-contract.ts';
import type { Lexicon } from '#lib/match/lexicon.ts';
import { resolveArticle } from '#lib/match/resolve.ts';
import { scanBlock } from '#lib/match/scan.ts';
import type { EntityRef } from '#lib/match/types.ts';
import { readPageDate } from '#lib/page/page-date.ts';
import { createPageReader, type PagePreferences, type PageState } from '#lib/page/page-reader.ts';
import type { ToPage } from '../messages.ts';
import { nativeBrowser } from '../native-browser.ts';
import type { Settings } from '../settings.ts';
import { report, tell } from './ask-background.ts';
import { createHoverControl } from './hover-control.ts';
import { describePage, groupMentions } from './page-report.ts';
import { stepFrom } from './step-from.ts';

export interface RunningPage {
  /** Settings changed while it runs. */
  update(settings: Settings): void;
  receive(message: ToPage): void;
}

/** Milliseconds: mentions that come in a burst are reported once. */
const reportDelay = 250;

export function runPage(window: Window, lexicon: Lexicon, initial: Settings, signal: AbortSignal): RunningPage {
  const { document } = window;
  let settings = initial;
  let reporting = 0;
  let reported = '';

  const reader = createPageReader({
    document,
    signal,
    scan: (text) => scanBlock(lexicon, text),
    resolve: (blocks) => resolveArticle(lexicon, blocks),
    preferences: preferencesOf(settings),
    shadowRootOf,
    isOwn: (element) => hovering.owns(element),
    onChange(state) {
      hovering.refresh();
      window.clearTimeout(reporting);
      reporting = window.setTimeout(() => void sendReport(state), reportDelay);
    },
  });
  signal.addEventListener('abort', () => window.clearTimeout(reporting), { once: true });

  const hovering = createHoverControl({
    window,
    surface: reader,
    preferences: () => settings,
    pagePublished: () => readPageDate(document),
    act,
    signal,
  });

  async function sendReport({ state, mentions }: PageState): Promise<void> {
    const isTop = window.top === window;
    const entities = groupMentions(mentions);
    const page = {
      ...describePage(window.location.href, document.title),
      state,
      published: readPageDate(document),
      entities,
    };
    const text = JSON.stringify(page);
    // A frame without mentions (an advert) has nothing to tell until it once had.
    if (text === reported || (!isTop && reported === '' && entities.length === 0)) return;
    reported = text;
    // The extension may have been updated meanwhile: the next visit is the new one's.
    await report(page).catch(() => undefined);
  }

  return {
    update(next) {
      const filtered = JSON.stringify(next.filter) !== JSON.stringify(settings.filter);
      settings = next;
      reader.setPreferences(preferencesOf(next));
      if (filtered) hovering.reload();
    },
    receive(message) {
      if (message.type === 'reveal') open(message.mention);
      if (message.type === 'walk') open(stepFrom(reader.state.mentions, hovering.shown, message.step));
    },
  };

  function open(mention: number | null): void {
    if (mention !== null && reader.reveal(mention)) hovering.open(mention);
  }
}

function preferencesOf({ marks, entitiesOff }: Settings): PagePreferences {
  return { marks, entitiesOff: new Set(entitiesOff as EntityRef[]) };
}

function act(action: CardAction, entity: EntityRef): void {
  const message = action === 'hide-entity' ? ({ type: action, entity } as const) : ({ type: action } as const);
  tell(message).catch(() => undefined);
}

/** Closed roots too: Chromium has a function for it, Firefox a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const open = nativeBrowser.dom?.openOrClosedShadowRoot;
  if (open && element instanceof HTMLElement) return open(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? element.shadowRoot;
}
