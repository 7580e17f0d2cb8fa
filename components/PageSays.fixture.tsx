import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import { longSaid, someHidden, someSaid } from './card/page-says.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';
import { framingColours } from './framing-colours.ts';
import { framingOnPage } from './framing-on-page.ts';
import { PageSays } from './PageSays.tsx';

const events = { jump: ignore, hideFinding: ignore };

function says(onPage: QuestionOnPage | undefined, framing: string, index: number) {
  return (
    onPage && (
      <div style={framingColours(index)}>
        <PageSays here={framingOnPage(onPage, framing)} events={events} />
      </div>
    )
  );
}

export const fixtures: Fixtures = {
  'takes it': () => says(someSaid[0], 'in-secret', 1),
  'relays it, more than once': () => says(someSaid[0], 'by-treaty', 0),
  'a finding hidden by the reader': () => says(someHidden[0], 'by-treaty', 0),
  'a long sentence': () => says(longSaid[0], 'by-mistake', 2),
  'in Arabic': () => says(longSaid[0], 'by-treaty', 0),
};
