import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '#lib/extension/page/start-page.ts';

/** The content script of every news page, one for each frame. */
export default defineUnlistedScript(() => startPage(window));
