import { ceasefire } from './ceasefire.fixture.ts';
import { DiscrepancyList } from './DiscrepancyList.tsx';
import type { Fixtures } from './fixture.ts';

export const fixtures: Fixtures = {
  folded: () => <DiscrepancyList discrepancies={ceasefire.discrepancies} />,
};
