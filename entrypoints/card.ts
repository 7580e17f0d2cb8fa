import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '#components/card/create-card.tsx';
import { type CardModule, cardKey } from '#lib/hover/card-contract.ts';

/** Loaded into a frame on first need; the content script finds it by its key. */
export default defineUnlistedScript(() => {
  const module: CardModule = { create: createCard };
  Object.assign(globalThis, { [cardKey]: module });
});
