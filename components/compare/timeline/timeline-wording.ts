import { wordingOf } from '#components/wording.ts';
import { timeline } from '#data/wording/en.json';

/** Words of the timeline. */
export const say = wordingOf('timeline', timeline);
