import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHoverControl } from '#lib/extension/page/hover-control.ts';
import { type MentionsModule, mentionsKey } from '#lib/extension/page/mentions-contract.ts';
import { resolveInSteps } from '#lib/match/resolve.ts';

/** Loaded into a frame when its page has a name on it: most pages never do. */
export default defineUnlistedScript(() => {
  const module: MentionsModule = { resolveInSteps, createHoverControl };
  Object.assign(globalThis, { [mentionsKey]: module });
});
