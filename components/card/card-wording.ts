import { card } from '#data/wording/en.json';
import { wordingOf } from '../wording.ts';

export const say = wordingOf(card);
