import { options } from '#data/wording/en.json';
import { wordingOf } from '#components/wording.ts';

/** Words of the options page. */
export const say = wordingOf(options);
