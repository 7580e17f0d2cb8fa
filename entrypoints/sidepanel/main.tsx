import { mountCompare } from '../compare/mount-compare.tsx';

await mountCompare({ kind: 'active' });
