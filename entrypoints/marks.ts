import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Fold, foldKey } from '#lib/extension/page/fold-contract.ts';
import { startPage } from '#lib/extension/page/start-page.ts';
import { foldOf, foldTables, kind, kindOf } from '#lib/text/fold.ts';

/** The content script of every news page, one for each frame. */
export default defineUnlistedScript(() => {
  const fold: Fold = { foldOf, foldTables, kind, kindOf };
  Object.assign(globalThis, { [foldKey]: fold });
  return startPage(window);
});
