/** Takes the place of lib/text/fold.ts in scripts that come after marks.js (scripts/share-fold.ts). */
import { type Fold, foldKey } from './fold-contract.ts';

export const { foldOf, foldTables, kind, kindOf } = Reflect.get(globalThis, foldKey) as Fold;
