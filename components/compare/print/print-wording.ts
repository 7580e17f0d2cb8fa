import { wordingOf } from '#components/wording.ts';
import { print } from '#data/wording/en.json';

/** Words of the printed sheet. */
export const say = wordingOf('print', print);
