import { wordingOf } from '#components/wording.ts';
import { card } from '#data/wording/en.json';

export const say = wordingOf('card', card);
