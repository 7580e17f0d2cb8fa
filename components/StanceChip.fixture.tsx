import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import { someHidden, someSaid } from './card/page-says.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';
import { framingColours } from './framing-colours.ts';
import { framingOnPage } from './framing-on-page.ts';
import { StanceChip } from './StanceChip.tsx';

function chip([onPage]: readonly QuestionOnPage[], framing: string, open = false) {
  if (!onPage) return null;
  const here = framingOnPage(onPage, framing);
  return (
    <div style={framingColours(here.stances[0]?.framing.index ?? 0)}>
      <StanceChip here={here} label="Filled in secret" open={open} controls="sentences" onToggle={ignore} />
      {open && <div id="sentences" />}
    </div>
  );
}

export const fixtures: Fixtures = {
  'takes it': () => chip(someSaid, 'in-secret'),
  'relays it twice, unfolded': () => chip(someSaid, 'by-treaty', true),
  'rejects it': () => chip(someHidden, 'by-mistake'),
  'leaves it out': () => chip(someSaid, 'by-mistake'),
  'hidden by the reader': () => chip(someHidden, 'in-secret'),
};
