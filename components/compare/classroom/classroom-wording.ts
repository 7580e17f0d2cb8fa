import { wordingOf } from '#components/wording.ts';
import { classroom } from '#data/wording/en.json';

/** Words of classroom mode. */
export const say = wordingOf('classroom', classroom);
