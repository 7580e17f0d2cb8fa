import '#components/compare/compare.css';
import { brokersRef, viewProps } from '#components/compare/compare-pack.fixture.ts';
import type { Fixtures } from '#components/fixture.ts';
import { Matrix } from './Matrix.tsx';

/** A window of a desktop, made as small as the gallery's. */
const wide = { zoom: 0.38, inlineSize: '960px' };

export const fixtures: Fixtures = {
  'a table of all questions': () => (
    <div style={wide}>
      <Matrix {...viewProps()} />
    </div>
  ),
  'a table of one question': () => (
    <div style={wide}>
      <Matrix {...viewProps({ question: brokersRef })} />
    </div>
  ),
  'a list of all questions': () => <Matrix {...viewProps()} />,
};
