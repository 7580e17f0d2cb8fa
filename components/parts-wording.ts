import { parts } from '#data/wording/en.json';
import { wordingOf } from './wording.ts';

/** Words of the shared parts. A screen has the like beside it for its own namespace. */
export const say = wordingOf('parts', parts);
