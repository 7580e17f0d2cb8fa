import { brokers } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { QuestionHeader } from './QuestionHeader.tsx';

export const fixtures: Fixtures = {
  'a question': () => <QuestionHeader text={brokers.text} />,
  'with what to expect': () => <QuestionHeader text={brokers.text}>3 framings</QuestionHeader>,
};
