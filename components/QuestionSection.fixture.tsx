import { common, long } from './card/Card.fixture.ts';
import { someSaid } from './card/page-says.fixture.ts';
import { brokers, jadeTimes } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';
import { QuestionSection } from './QuestionSection.tsx';

const [asked] = common.questions;
const noneLeft = long.questions.find(({ framings }) => framings.length === 0);

export const fixtures: Fixtures = {
  folded: () => <QuestionSection question={brokers} />,
  open: () => <QuestionSection question={{ ...brokers, silent: [jadeTimes] }} open />,
  'with what the page says': () =>
    asked && (
      <QuestionSection question={asked} onPage={someSaid[0]} pageEvents={{ jump: ignore, hideFinding: ignore }} open />
    ),
  'a framing hidden by the filter': () => (
    <QuestionSection
      question={{ ...brokers, framings: brokers.framings.slice(0, 1), hiddenFramings: 2 }}
      open
      onChangeFilter={ignore}
    />
  ),
  'nothing left by the filter': () => noneLeft && <QuestionSection question={noneLeft} open onChangeFilter={ignore} />,
};
