import { ceasefire } from '#components/ceasefire.fixture.ts';
import type { Fixtures } from '#components/fixture.ts';
import { allHidden, long, short } from './Card.fixture.ts';
import { CardStage, type CardStageProps } from './CardStage.tsx';

/** With room for the card's shadow. */
const Stage = (props: CardStageProps) => (
  <div style={{ padding: '8px' }}>
    <CardStage {...props} />
  </div>
);

export const fixtures: Fixtures = {
  'the common case': () => <Stage view={ceasefire} />,
  'much of everything, pinned': () => <Stage view={long} pinned pagePublished="2026-09-01" />,
  'one plain line': () => <Stage view={short} />,
  'nothing left by the filter': () => <Stage view={allHidden} />,
};
