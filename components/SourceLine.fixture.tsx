import { jadeTimes, thinkTankJournal } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceLine } from './SourceLine.tsx';

export const fixtures: Fixtures = {
  'publisher and date': () => <SourceLine source={thinkTankJournal} />,
  'with kind and country': () => (
    <SourceLine source={thinkTankJournal} facts={<SourceFacts source={thinkTankJournal} />} />
  ),
  'known to the month, country unknown': () => (
    <SourceLine source={jadeTimes} facts={<SourceFacts source={jadeTimes} />} />
  ),
  'no web address': () => <SourceLine source={{ ...thinkTankJournal, url: '' }} />,
};
