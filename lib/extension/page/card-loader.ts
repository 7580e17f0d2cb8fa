/** Gets the card's code into this frame on first need, and what it shows from the background. */
import { type Card, type CardEvents, type CardModule, cardKey } from '#lib/hover/card-contract.ts';
import type { EntityRef } from '#lib/match/types.ts';
import type { Described } from '../messages.ts';
import { describe } from './ask-background.ts';
import { loadScript } from './load-script.ts';

export interface CardLoader {
  /** The card when it is there already. */
  readonly card: Card | null;
  /** Resolves to the card and to what it shows of an entity, both fetched at once; rejects when either cannot be had. */
  fetch(entity: EntityRef): Promise<{ readonly card: Card; readonly described: Described }>;
}

export function createCardLoader(events: CardEvents, signal: AbortSignal): CardLoader {
  let card: Card | null = null;
  let loading: Promise<Card> | null = null;

  async function load(): Promise<Card> {
    card = (await loadScript<CardModule>('card', cardKey)).create(events, signal);
    return card;
  }

  return {
    get card() {
      return card;
    },
    async fetch(entity) {
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      const [loaded, described] = await Promise.all([loading, describe(entity)]);
      if (!described) throw new Error(`No pack knows ${entity}.`);
      return { card: loaded, described };
    },
  };
}
