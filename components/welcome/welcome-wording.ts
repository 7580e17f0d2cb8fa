import { welcome } from '#data/wording/en.json';
import { wordingOf } from '../wording.ts';

/** Words of the welcome page. */
export const say = wordingOf(welcome);
