import { browser } from '#lib/extension/browser.ts';
import { mountCompare } from '../compare/mount-compare.tsx';

// A link of the panel that was opened in a tab: there is no page beside it to follow.
if (await browser.tabs.getCurrent()) location.replace(`compare.html${location.hash}`);
else await mountCompare({ kind: 'active' });
