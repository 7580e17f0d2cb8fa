import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const fold = fileURLToPath(new URL('../lib/text/fold.ts', import.meta.url));
const ofMarks = fileURLToPath(new URL('../lib/extension/page/fold-of-marks.ts', import.meta.url));

/** Builds a script that comes into a frame after marks.js without folding of its own: it takes the one that is there. */
export function shareFold(): Plugin {
  return {
    name: 'share-fold',
    enforce: 'pre',
    load: (id) => (id.split('?', 1)[0] === fold ? `export * from ${JSON.stringify(ofMarks)};` : null),
  };
}
