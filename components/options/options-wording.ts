import { wordingOf } from '#components/wording.ts';
import { options } from '#data/wording/en.json';

/** Words of the options page. */
export const say = wordingOf('options', options);
