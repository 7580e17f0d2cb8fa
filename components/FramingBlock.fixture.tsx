import { common, long } from './card/Card.fixture.ts';
import { someHidden, someSaid } from './card/page-says.fixture.ts';
import { bilateral, usBrokered } from './ceasefire.fixture.ts';
import { FramingBlock } from './FramingBlock.tsx';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';

const byTreaty = common.questions[0]?.framings[0];
const events = { jump: ignore, hideFinding: ignore };
const longest = long.questions[0]?.framings.at(-1);

export const fixtures: Fixtures = {
  'at a glance': () => <FramingBlock framing={usBrokered} />,
  'the words of whom the card is about first': () => <FramingBlock framing={usBrokered} speaker="pakistan" />,
  'all its quotes': () => <FramingBlock framing={bilateral} detail="full" />,
  'long label, long quote': () => longest && <FramingBlock framing={longest} />,
  'relayed by the page': () => byTreaty && <FramingBlock framing={byTreaty} onPage={someSaid[0]} pageEvents={events} />,
  'with a hidden finding': () =>
    byTreaty && <FramingBlock framing={byTreaty} onPage={someHidden[0]} pageEvents={events} />,
};
