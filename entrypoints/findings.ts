import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FindingsModule, findingsKey } from '#lib/extension/page/findings-contract.ts';
import { createPageFindings } from '#lib/extension/page/page-findings.ts';

/** Loaded into a frame when something on its page has been marked. */
export default defineUnlistedScript(() => {
  const module: FindingsModule = { createPageFindings };
  Object.assign(globalThis, { [findingsKey]: module });
});
