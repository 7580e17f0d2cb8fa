import { long } from './card/Card.fixture.ts';
import { ceasefire } from './ceasefire.fixture.ts';
import { EntityDetail } from './EntityDetail.tsx';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';

export const fixtures: Fixtures = {
  'an event': () => <EntityDetail view={ceasefire} of={5} />,
  'much of everything': () => <EntityDetail view={long} of={5} onChangeFilter={ignore} />,
};
