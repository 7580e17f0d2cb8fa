/** The border over which later scripts of a frame have folding (lib/text/fold.ts) from marks.js. */
export const foldKey = '__sidelightFold';

export type Fold = typeof import('#lib/text/fold.ts');
