import { wordingOf } from '#components/wording.ts';
import { welcome } from '#data/wording/en.json';

/** Words of the welcome page. */
export const say = wordingOf('welcome', welcome);
