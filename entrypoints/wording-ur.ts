import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { card, parts } from '#data/wording/ur.json';
import { cardWordsKey } from '#lib/hover/card-contract.ts';

/** What the card says, loaded into a frame before the first card in this language. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [cardWordsKey('ur')]: { card, parts } });
});
