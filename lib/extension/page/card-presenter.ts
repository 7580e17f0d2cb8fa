/** Fetches what cards show and hands it to the card; knows nothing of when. */
import type { Card, CardEvents, CardRequest, Point, Rect } from '#lib/hover/card-contract.ts';
import type { MentionId, Opened, Token } from '#lib/hover/hover-state.ts';
import type { MentionSurface } from '#lib/page/mention-surface.ts';
import type { Described } from '../messages.ts';
import { createCardLoader } from './card-loader.ts';

/** A card that is shown or on its way. */
export interface Presented {
  readonly mention: MentionId;
  readonly token: Token;
}

export interface CardPresenter {
  /** Fetches a mention's view and keeps it under the token. Rejects when there is none. */
  fetch(presented: Presented): Promise<void>;
  /** Builds the card unseen. False when the mention has gone. */
  prepare(presented: Presented): boolean;
  show(presented: Presented, opened: Opened, pointer: Point | null): boolean;
  hide(): void;
  /** Fetches the view anew with the sources the reader now wants, and shows it if its card is shown by then. */
  reload(presented: Presented, isShown: () => boolean): Promise<void>;
  /** Forgets the views of all other cards. */
  keep(presented: readonly Presented[]): void;
  bounds(): Rect | null;
  /** Whether an event's target, or an element, is the card's host. */
  owns(target: EventTarget | null): boolean;
}

export interface CardPresenterOptions {
  readonly surface: Pick<MentionSurface, 'get' | 'rects'>;
  readonly events: CardEvents;
  appearance(): Pick<CardRequest, 'language' | 'theme' | 'textSize' | 'pagePublished'>;
  readonly signal: AbortSignal;
}

export function createCardPresenter({ surface, events, appearance, signal }: CardPresenterOptions): CardPresenter {
  const loader = createCardLoader(events, signal);
  const views = new Map<Token, Described>();

  function entityOf(mention: MentionId) {
    const entity = surface.get(mention)?.entity;
    if (!entity) throw new Error('The mention has gone.');
    return entity;
  }

  /** Calls with the card and what it is to show; false when the mention or its view has gone. */
  function request({ mention, token }: Presented, opened: Opened, pointer: Point | null): [Card, CardRequest] | null {
    const described = views.get(token);
    const target = surface.get(mention);
    if (!described || !target || !loader.card) return null;
    const { text, node } = target;
    const anchor = () => surface.rects(mention);
    const at = opened === 'key' ? undefined : (pointer ?? undefined);
    return [loader.card, { text, node, ...described, opened, pointer: at, anchor, ...appearance() }];
  }

  return {
    async fetch({ mention, token }) {
      views.set(token, (await loader.fetch(entityOf(mention), appearance().language)).described);
    },
    prepare(presented) {
      const made = request(presented, 'hover', null);
      made?.[0].prepare(made[1]);
      return made !== null;
    },
    show(presented, opened, pointer) {
      const made = request(presented, opened, pointer);
      made?.[0].show(made[1]);
      return made !== null;
    },
    hide: () => loader.card?.hide(),
    async reload({ mention, token }, isShown) {
      const { card, described } = await loader.fetch(entityOf(mention), appearance().language);
      views.set(token, described);
      if (isShown()) card.update(described.view, described.onPage);
    },
    keep(presented) {
      for (const token of views.keys()) if (!presented.some((kept) => kept.token === token)) views.delete(token);
    },
    bounds: () => loader.card?.bounds() ?? null,
    owns: (target) => loader.card?.owns(target) ?? false,
  };
}
