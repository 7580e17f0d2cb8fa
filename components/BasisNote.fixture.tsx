import { BasisNote } from './BasisNote.tsx';
import { ceasefire } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';

const { basis, pack } = ceasefire;

export const fixtures: Fixtures = {
  'what it rests on': () => <BasisNote basis={basis} of={5} coversUntil={pack.coversUntil} pagePublished={null} />,
  'the page is newer': () => (
    <BasisNote basis={basis} of={5} coversUntil={pack.coversUntil} pagePublished="2026-03-01" />
  ),
};
