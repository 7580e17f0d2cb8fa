import { popup } from '#data/wording/en.json';
import { wordingOf } from '#components/wording.ts';

/** Words of the popup. */
export const say = wordingOf(popup);
