import { createStyleAdopter } from './adopt-style.ts';
import { rectsOf } from './hit-test.ts';
import { isAsRead, rangeOf } from './range-of.ts';
import { reveal } from './reveal.ts';

/** What the script of every page hands to findings.js, which then need not bring it again. */
export const pageTools = { createStyleAdopter, isAsRead, rangeOf, rectsOf, reveal } as const;

export type PageTools = typeof pageTools;
