/** Gets the card's code into this frame on first need, and what it shows from the background. */
import { type Card, type CardEvents, type CardModule, cardKey, cardWordsKey } from '#lib/hover/card-contract.ts';
import type { EntityRef } from '#lib/match/types.ts';
import type { LanguageCode } from '#lib/text/interface-language.ts';
import type { Described } from '../messages.ts';
import { describe } from './ask-background.ts';
import { loadScript } from './load-script.ts';

export interface CardLoader {
  /** The card when it is there already. */
  readonly card: Card | null;
  /** Resolves to the card, ready to speak the language, and to what it shows of an entity, all fetched at once; rejects when any cannot be had. */
  fetch(entity: EntityRef, language: LanguageCode): Promise<{ readonly card: Card; readonly described: Described }>;
}

export function createCardLoader(events: CardEvents, signal: AbortSignal): CardLoader {
  let card: Card | null = null;
  let loading: Promise<Card> | null = null;

  async function load(): Promise<Card> {
    card = (await loadScript<CardModule>('card', cardKey)).create(events, signal);
    return card;
  }

  async function loadWords(language: LanguageCode): Promise<void> {
    const key = cardWordsKey(language);
    if (!Reflect.has(globalThis, key)) await loadScript(`wording-${language}`, key);
  }

  return {
    get card() {
      return card;
    },
    async fetch(entity, language) {
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      const [loaded, described] = await Promise.all([loading, describe(entity), loadWords(language)]);
      if (!described) throw new Error(`No pack knows ${entity}.`);
      return { card: loaded, described };
    },
  };
}
