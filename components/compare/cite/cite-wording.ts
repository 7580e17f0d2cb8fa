import { wordingOf } from '#components/wording.ts';
import { cite } from '#data/wording/en.json';

/** Words of copying and exporting. */
export const say = wordingOf('cite', cite);
