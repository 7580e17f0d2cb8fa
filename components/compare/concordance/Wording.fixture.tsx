import '#components/compare/compare.css';
import { viewProps } from '#components/compare/compare-pack.fixture.ts';
import type { Fixtures } from '#components/fixture.ts';
import { Wording } from './Wording.tsx';

export const fixtures: Fixtures = {
  'a table of counts, the lines around their term': () => (
    <div style={{ zoom: 0.4, inlineSize: '920px' }}>
      <Wording {...viewProps()} />
    </div>
  ),
  'in a panel': () => <Wording {...viewProps()} />,
};
