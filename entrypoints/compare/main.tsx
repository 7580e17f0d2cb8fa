import { namedTab } from '#lib/extension/remembered-tab.ts';
import { mountCompare } from './mount-compare.tsx';

const named = await namedTab(new URLSearchParams(location.search));
await mountCompare(named === null ? { kind: 'none' } : { kind: 'tab', tab: named === 'gone' ? null : named });
