import { kinds } from '#data/wording/en.json';
import { wordingOf } from './wording.ts';

/** Words of shared parts that the card says none of, and so does not carry: kinds of entities and sources, the mini timeline. */
export const sayKind = wordingOf('kinds', kinds);
