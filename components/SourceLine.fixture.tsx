import { jadeTimes, thinkTankJournal } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { SourceLine } from './SourceLine.tsx';

export const fixtures: Fixtures = {
  'publisher and date': () => <SourceLine source={thinkTankJournal} />,
  'with kind and country': () => <SourceLine source={thinkTankJournal} detail="full" />,
  'known to the month, country unknown': () => <SourceLine source={jadeTimes} detail="full" />,
  'no web address': () => <SourceLine source={{ ...thinkTankJournal, url: '' }} />,
};
