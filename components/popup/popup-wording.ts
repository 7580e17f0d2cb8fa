import { wordingOf } from '#components/wording.ts';
import { popup } from '#data/wording/en.json';

/** Words of the popup. */
export const say = wordingOf('popup', popup);
