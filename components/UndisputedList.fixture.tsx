import { long } from './card/Card.fixture.ts';
import { ceasefire } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { UndisputedList } from './UndisputedList.tsx';

export const fixtures: Fixtures = {
  'two lines': () => <UndisputedList lines={ceasefire.undisputed} />,
  'lines that wrap': () => <UndisputedList lines={long.undisputed} />,
};
