/** Feeds the page's pointer, keys and scrolling to the hover machine and does what it asks for. */

import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import type { SentencePlace } from '#lib/framing/view-page.ts';
import type { CardAction, CardEvents } from '#lib/hover/card-contract.ts';
import { inCorridor } from '#lib/hover/corridor.ts';
import { hover, initialHover } from '#lib/hover/hover-machine.ts';
import type { HoverEffect, HoverEvent, HoverOptions, MentionId } from '#lib/hover/hover-state.ts';
import type { EntityRef } from '#lib/match/types.ts';
import type { MentionSurface } from '#lib/page/mention-surface.ts';
import type { LanguageCode } from '#lib/text/interface-language.ts';
import { nativeBrowser } from '../native-browser.ts';
import { readerLanguage } from '../reader-language.ts';
import { createCardPresenter } from './card-presenter.ts';
import { createTimers } from './create-timers.ts';
import { listenToReader, type ReaderEvents } from './listen-to-reader.ts';

export interface HoverPreferences extends HoverOptions {
  readonly modifier: 'Alt' | 'Control' | 'Shift';
  readonly language: LanguageCode | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: number;
}

export interface HoverControl {
  /** Opens a mention's card, focus going in. */
  open(mention: MentionId): void;
  close(): void;
  /** Mentions were removed or moved: closes the card of one that is gone. */
  refresh(): void;
  /** The reader's filter changed: the open card shows anew. */
  reload(): void;
  /** The mention whose card is open, or on its way to take the place of that one: where a walk goes on. */
  readonly current: MentionId | null;
  /** Whether an element is the card's host. */
  owns(element: EventTarget | null): boolean;
}

export interface HoverControlOptions {
  readonly window: Window;
  readonly surface: Pick<MentionSurface, 'at' | 'get' | 'rects' | 'setActive'>;
  preferences(): HoverPreferences;
  pagePublished(): string | null;
  act(action: CardAction, entity: EntityRef): void;
  compare(entity: EntityRef, question: string | null): void;
  jump(place: SentencePlace): void;
  hideFinding(finding: HiddenFinding, hidden: boolean): void;
  readonly signal: AbortSignal;
}

export function createHoverControl(options: HoverControlOptions): HoverControl {
  const { window, surface, preferences, signal } = options;
  let state = initialHover;
  const timers = createTimers(window, (timer, token, at) => send({ type: 'fired', timer, token, at }), signal);
  const presenter = createCardPresenter({
    surface,
    signal,
    events: cardEvents(send, () => state.shown?.mention ?? null, options),
    appearance() {
      const { theme, textSize } = preferences();
      const language = readerLanguage(preferences(), nativeBrowser.i18n);
      return { language, theme, textSize, pagePublished: options.pagePublished() };
    },
  });

  /** `click`: the click that the event is about, which an effect may keep from the page. */
  function send(event: HoverEvent, click?: MouseEvent): void {
    const step = hover(state, event, preferences());
    state = step.state;
    for (const effect of step.effects) run(effect, click);
  }

  function run(effect: HoverEffect, click?: MouseEvent): void {
    switch (effect.type) {
      case 'schedule':
        timers.schedule(effect.timer, effect.token, effect.ms);
        break;
      case 'cancel':
        timers.cancel(effect.timer);
        break;
      case 'fetch':
        presenter.fetch(effect).then(
          () => send({ type: 'arrived', token: effect.token }),
          // No card rather than an empty one: the extension was updated, or the frame is going away.
          () => send({ type: 'failed', token: effect.token }),
        );
        break;
      case 'prepare':
        if (!presenter.prepare(effect)) send({ type: 'gone', mention: effect.mention });
        break;
      case 'show':
        surface.setActive(effect.mention);
        if (!presenter.show(effect, effect.opened, state.pointer)) send({ type: 'gone', mention: effect.mention });
        break;
      case 'hide':
        presenter.hide();
        presenter.keep([state.shown, state.attempt].filter((card) => card !== null));
        surface.setActive(null);
        break;
      case 'swallow-click':
        click?.preventDefault();
        click?.stopImmediatePropagation();
        break;
    }
  }

  function isOnTheWay(x: number, y: number): boolean {
    const bounds = state.shown && presenter.bounds();
    if (!state.shown || !bounds) return false;
    return surface.rects(state.shown.mention).some((line) => inCorridor({ x, y }, line, bounds));
  }

  const isShown = () => state.shown !== null;
  const events = readerEvents(send, surface, preferences, isOnTheWay, isShown);
  listenToReader(window, { ...events, isOwn: presenter.owns }, signal);

  return {
    get current() {
      return (state.attempt?.due ? state.attempt : state.shown)?.mention ?? null;
    },
    owns: presenter.owns,
    open: (mention) => send({ type: 'asked', mention }),
    close: () => send({ type: 'dismissed' }),
    refresh() {
      for (const { mention } of [state.shown, state.attempt].filter((card) => card !== null)) {
        if (!surface.get(mention)) send({ type: 'gone', mention });
      }
    },
    reload() {
      for (const card of [state.shown, state.attempt].filter((each) => each !== null)) {
        // A card that cannot be had anew keeps what it shows.
        presenter.reload(card, () => state.shown?.token === card.token).catch(() => undefined);
      }
    },
  };
}

type Send = (event: HoverEvent, click?: MouseEvent) => void;

function cardEvents(send: Send, shown: () => MentionId | null, options: HoverControlOptions): CardEvents {
  const { surface, act, compare, jump, hideFinding } = options;
  const shownEntity = () => {
    const mention = shown();
    return mention === null ? undefined : surface.get(mention)?.entity;
  };
  return {
    jump,
    hideFinding,
    enter: () => send({ type: 'card-entered' }),
    leave: () => send({ type: 'card-left' }),
    close: () => send({ type: 'dismissed' }),
    lost() {
      const mention = shown();
      if (mention !== null) send({ type: 'gone', mention });
    },
    pin: (pinned) => send({ type: 'pinned', pinned }),
    action(action) {
      const entity = shownEntity();
      if (entity) act(action, entity);
      if (action !== 'open-options') send({ type: 'dismissed' });
    },
    compare(question) {
      const entity = shownEntity();
      if (entity) compare(entity, question);
    },
  };
}

function readerEvents(
  send: Send,
  surface: Pick<MentionSurface, 'at'>,
  preferences: () => HoverPreferences,
  isOnTheWay: (x: number, y: number) => boolean,
  isShown: () => boolean,
): Omit<ReaderEvents, 'isOwn'> {
  return {
    moved(x, y, at, modifiers) {
      const modifier = modifiers.has(preferences().modifier);
      send({ type: 'moved', at, x, y, over: surface.at(x, y), corridor: isOnTheWay(x, y), modifier });
    },
    left: (x, y, at) => send({ type: 'moved', at, x, y, over: null, corridor: false, modifier: false }),
    key(key, held, at) {
      if (key === preferences().modifier) send({ type: 'modifier', at, held });
    },
    escape() {
      const closes = isShown();
      send({ type: 'dismissed' });
      return closes;
    },
    clicked(click, interactive, touch) {
      send({ type: 'clicked', over: surface.at(click.clientX, click.clientY), interactive, touch }, click);
    },
    scrolled: () => send({ type: 'scrolled' }),
    hidden: () => send({ type: 'hidden' }),
  };
}
