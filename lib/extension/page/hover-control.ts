/** Feeds the page's pointer, keys and scrolling to the hover machine and does what it asks for. */
import { type CardAction, type CardEvents, type Rect } from '#lib/hover/card-contract.ts';
import { inCorridor } from '#lib/hover/corridor.ts';
import { hover, initialHover } from '#lib/hover/hover-machine.ts';
import type { HoverEffect, HoverEvent, HoverOptions, MentionId, Timer, Token } from '#lib/hover/hover-state.ts';
import type { EntityRef } from '#lib/match/types.ts';
import type { EntityView } from '#lib/pack/views.ts';
import { createCardLoader } from './card-loader.ts';
import { listenToReader } from './listen-to-reader.ts';

/** The painted mentions, as hovering needs them. */
export interface MentionSurface {
  /** The mention at a point of the viewport, if its words are really there and on top. */
  at(x: number, y: number): MentionId | null;
  get(mention: MentionId): { readonly entity: EntityRef; readonly text: string; readonly node: Node } | null;
  rects(mention: MentionId): readonly Rect[];
  setActive(mention: MentionId | null): void;
}

export interface HoverPreferences extends HoverOptions {
  readonly modifier: 'Alt' | 'Control' | 'Shift';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: number;
}

export interface HoverControl {
  /** Opens a mention's card, focus going in. */
  open(mention: MentionId): void;
  /** Mentions were removed or moved: closes the card of one that is gone. */
  refresh(): void;
  /** The reader's filter changed: the open card shows anew. */
  reload(): void;
  /** The mention whose card is open. */
  readonly shown: MentionId | null;
  /** Whether an element is the card's host. */
  owns(element: EventTarget | null): boolean;
}

export interface HoverControlOptions {
  readonly window: Window;
  readonly surface: MentionSurface;
  preferences(): HoverPreferences;
  pagePublished(): string | null;
  act(action: CardAction, entity: EntityRef): void;
  readonly signal: AbortSignal;
}

export function createHoverControl({ window, surface, preferences, pagePublished, act, signal }: HoverControlOptions): HoverControl {
  let state = initialHover;
  const views = new Map<Token, EntityView>();
  const timers = new Map<Timer, number>();
  /** The click being handled, which an effect may keep from the page. */
  let click: MouseEvent | null = null;

  const events: CardEvents = {
    enter: () => send({ type: 'card-entered' }),
    leave: () => send({ type: 'card-left' }),
    close: () => send({ type: 'dismissed' }),
    lost: () => state.shown && send({ type: 'gone', mention: state.shown.mention }),
    pin: (pinned) => send({ type: 'pinned', pinned }),
    action(action) {
      const entity = state.shown && surface.get(state.shown.mention)?.entity;
      if (entity) act(action, entity);
      if (action !== 'open-options') send({ type: 'dismissed' });
    },
  };
  const loader = createCardLoader(events, signal);

  function send(event: HoverEvent): void {
    const step = hover(state, event, preferences());
    state = step.state;
    for (const effect of step.effects) run(effect);
  }

  function run(effect: HoverEffect): void {
    switch (effect.type) {
      case 'schedule':
        return schedule(effect.timer, effect.token, effect.ms);
      case 'cancel':
        return window.clearTimeout(timers.get(effect.timer));
      case 'fetch':
        return void fetchView(effect.mention, effect.token);
      case 'show':
        return show(effect);
      case 'hide':
        loader.card?.hide();
        views.clear();
        return surface.setActive(null);
      case 'swallow-click':
        click?.preventDefault();
        return click?.stopImmediatePropagation();
    }
  }

  function schedule(timer: Timer, token: Token, ms: number): void {
    window.clearTimeout(timers.get(timer));
    timers.set(timer, window.setTimeout(() => send({ type: 'fired', timer, token, at: performance.now() }), ms));
  }

  async function fetchView(mention: MentionId, token: Token): Promise<void> {
    const entity = surface.get(mention)?.entity;
    try {
      if (!entity) throw new Error('The mention has gone.');
      views.set(token, (await loader.fetch(entity)).view);
      send({ type: 'arrived', token });
    } catch {
      // No card rather than an empty one: the extension was updated, or the frame is going away.
      send({ type: 'failed', token });
    }
  }

  function show({ mention, token, opened }: Extract<HoverEffect, { type: 'show' }>): void {
    const view = views.get(token);
    const target = surface.get(mention);
    if (!view || !target) return send({ type: 'gone', mention });
    surface.setActive(mention);
    const { theme, textSize } = preferences();
    const pointer = opened === 'key' ? undefined : (state.pointer ?? undefined);
    loader.card?.show({
      text: target.text,
      node: target.node,
      view,
      opened,
      pointer,
      theme,
      textSize,
      pagePublished: pagePublished(),
      anchor: () => surface.rects(mention),
    });
  }

  function isOnTheWay(x: number, y: number): boolean {
    if (!state.shown) return false;
    const { mention } = state.shown;
    const bounds = loader.card?.bounds();
    return bounds ? surface.rects(mention).some((line) => inCorridor({ x, y }, line, bounds)) : false;
  }

  function owns(target: EventTarget | null): boolean {
    return loader.card?.owns(target) ?? false;
  }

  listenToReader(
    window,
    {
      moved(x, y, at, modifiers) {
        const modifier = modifiers.has(preferences().modifier);
        send({ type: 'moved', at, x, y, over: surface.at(x, y), corridor: isOnTheWay(x, y), modifier });
      },
      left: (x, y, at) => send({ type: 'moved', at, x, y, over: null, corridor: false, modifier: false }),
      key: (key, held, at) => key === preferences().modifier && send({ type: 'modifier', at, held }),
      escape: () => state.shown && send({ type: 'dismissed' }),
      clicked(event, interactive, touch) {
        click = event;
        send({ type: 'clicked', over: surface.at(event.clientX, event.clientY), interactive, touch });
        click = null;
      },
      scrolled: () => send({ type: 'scrolled' }),
      hidden: () => send({ type: 'hidden' }),
      isOwn: owns,
    },
    signal,
  );
  signal.addEventListener('abort', () => timers.forEach((timer) => window.clearTimeout(timer)), { once: true });

  return {
    get shown() {
      return state.shown?.mention ?? null;
    },
    owns,
    open: (mention) => send({ type: 'asked', mention }),
    refresh() {
      for (const { mention } of [state.shown, state.attempt].filter((card) => card !== null)) {
        if (!surface.get(mention)) send({ type: 'gone', mention });
      }
    },
    async reload() {
      const shown = state.shown;
      const entity = shown && surface.get(shown.mention)?.entity;
      if (!entity) return;
      const { card, view } = await loader.fetch(entity);
      if (state.shown?.token === shown.token) card.update(view);
    },
  };
}
