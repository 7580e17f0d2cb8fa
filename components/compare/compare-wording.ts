import { wordingOf } from '#components/wording.ts';
import { compare } from '#data/wording/en.json';

/** Words of the compare screen. */
export const say = wordingOf('compare', compare);
