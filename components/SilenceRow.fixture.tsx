import { educationPost, himanshu, hour24, jadeTimes, thinkTankJournal } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { SilenceRow } from './SilenceRow.tsx';

export const fixtures: Fixtures = {
  'one source': () => <SilenceRow sources={[educationPost]} />,
  'many sources': () => <SilenceRow sources={[educationPost, jadeTimes, thinkTankJournal, himanshu, hour24]} />,
};
