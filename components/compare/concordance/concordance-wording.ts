import { wordingOf } from '#components/wording.ts';
import { concordance } from '#data/wording/en.json';

/** Words of the concordance. */
export const say = wordingOf('concordance', concordance);
