import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { say } from './parts-wording.ts';

const text = say('framings-hidden', { n: 2 });

export const fixtures: Fixtures = {
  'with the way to change it': () => <HiddenNote text={text} onChangeFilter={ignore} />,
  'only said': () => <HiddenNote text={text} />,
};
