import { longSaid, onlyLeftOut, someHidden, someSaid } from './card/page-says.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';
import { PageSays } from './PageSays.tsx';

const events = { jump: ignore, hideFinding: ignore };

export const fixtures: Fixtures = {
  'takes one, relays one, leaves one out': () => someSaid[0] && <PageSays onPage={someSaid[0]} events={events} />,
  'brings up none': () => onlyLeftOut[0] && <PageSays onPage={onlyLeftOut[0]} events={events} />,
  'findings hidden by the reader': () => someHidden[0] && <PageSays onPage={someHidden[0]} events={events} />,
  'long, and in Arabic': () => longSaid[0] && <PageSays onPage={longSaid[0]} events={events} />,
};
