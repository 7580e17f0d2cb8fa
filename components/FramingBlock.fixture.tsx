import { long } from './card/Card.fixture.ts';
import { bilateral, usBrokered } from './ceasefire.fixture.ts';
import { FramingBlock } from './FramingBlock.tsx';
import type { Fixtures } from './fixture.ts';

const longest = long.questions[0]?.framings.at(-1);

export const fixtures: Fixtures = {
  'at a glance': () => <FramingBlock framing={usBrokered} />,
  'the words of whom the card is about first': () => <FramingBlock framing={usBrokered} speaker="pakistan" />,
  'all its quotes': () => <FramingBlock framing={bilateral} detail="full" />,
  'long label, long quote': () => longest && <FramingBlock framing={longest} />,
};
